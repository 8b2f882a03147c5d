import { type Parsed, parsed, wrong } from '../../domain/parsed.ts';

/** What a file begins with that PowerShell 5 wrote with `>`, and other programs of Windows. */
const UTF_16 = /^(?:fffe|feff)/;

/** Decodes the bytes of a file, without a mark at their beginning; `what` begins a problem. */
export function utf8Text(bytes: Buffer, what: string): Parsed<string> {
  try {
    return parsed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const isUtf16 = UTF_16.test(bytes.toString('hex', 0, 2));
    const other = isUtf16 ? ' but UTF-16, which PowerShell 5 writes with >' : '';
    return wrong(`${what} is not UTF-8${other}`, 'Save it as UTF-8');
  }
}
