import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { errorCode } from '../../domain/thrown.ts';
import { type Parsed, andThen, parsed, wrong } from '../../domain/parsed.ts';
import { JSON_LIMITS } from '../../inputs/strict-json.ts';
import { quote } from '../../text/quote.ts';
import { utf8Text } from './utf8-text.ts';

/**
 * Reads a text file of the job's workspace. `path` is one that `relativePath` has let through;
 * here is seen where its links lead.
 *
 * @param root the folder that nothing may lead out of
 */
export function readTextFile(path: string, root: string): Parsed<string> {
  if (root === '') return wrong('there is no folder to look in', 'Set GITHUB_WORKSPACE');
  try {
    const file = realpathSync(join(root, path));
    const fromRoot = relative(realpathSync(root), file);
    if (fromRoot === '..' || fromRoot.startsWith(`..${sep}`) || isAbsolute(fromRoot)) {
      return wrong(`${quote(path, 80)} is a link that leads out`, 'Put the file itself there');
    }
    return andThen(readSome(file), (bytes) => utf8Text(bytes, quote(path, 80)));
  } catch (error) {
    return unreadable(path, errorCode(error) ?? 'unknown');
  }
}

function unreadable(path: string, code: string): Parsed<never> {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return wrong(
      `there is no file ${quote(path, 80)}`,
      'Check the path; in a job, check out the repository before (actions/checkout)',
    );
  }
  return wrong(`${quote(path, 80)} cannot be read (${code})`, 'Check what it is, and its rights');
}

/** Opens it so that a pipe without a writer cannot hold the run; Windows has no such flag. */
function readSome(file: string): Parsed<Buffer> {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!fstatSync(descriptor).isFile()) return wrong('this is no file', 'Name a file');
    const buffer = Buffer.alloc(JSON_LIMITS.bytes + 1);
    const length = readSync(descriptor, buffer);
    if (length <= JSON_LIMITS.bytes) return parsed(buffer.subarray(0, length));
    return wrong(`it is longer than ${JSON_LIMITS.bytes / 1024} KiB`, 'Make it smaller');
  } finally {
    closeSync(descriptor);
  }
}
