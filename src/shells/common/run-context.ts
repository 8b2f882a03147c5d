import { readFileSync } from 'node:fs';
import { type JsonObject, type JsonValue, isJsonObject } from '../../domain/json.ts';
import { type RunContext, withoutTagRef } from '../../inputs/run-context.ts';

/** The events of which more is needed than the variables say. */
const EVENTS_WITH_PAYLOAD = new Set([
  'push',
  'delete',
  'release',
  'pull_request',
  'pull_request_target',
]);

/** Reads the context of a workflow's run; the event only where it says what is needed. */
export function readRunContext(env: NodeJS.ProcessEnv): RunContext {
  const eventName = env.GITHUB_EVENT_NAME ?? '';
  const payload = EVENTS_WITH_PAYLOAD.has(eventName) ? readPayload(env) : {};
  const pullRequest = payload.pull_request;
  const release = eventName === 'release' ? payload.release : undefined;
  return {
    writtenIn: 'workflow',
    eventName,
    actor: env.GITHUB_ACTOR ?? '',
    ref: env.GITHUB_REF ?? '',
    releaseTag: text(field(release, 'tag_name')) || undefined,
    releaseAction: eventName === 'release' ? text(payload.action) : '',
    isDraft: field(release, 'draft') === true,
    isPrerelease: field(release, 'prerelease') === true,
    deletedTag: deletedTag(payload, { ...env, GITHUB_EVENT_NAME: eventName }),
    isFromFork: repositoryOf(pullRequest, 'head') !== repositoryOf(pullRequest, 'base'),
  };
}

/** What Git calls a commit that is not there. */
const NO_COMMIT = /^0{40,64}$/;

/**
 * Finds the tag that was deleted. GitHub lets the run's own ref fall back to the default branch
 * then, so the event's is asked first.
 */
function deletedTag(payload: JsonObject, env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_EVENT_NAME: eventName, GITHUB_REF: ref = '', GITHUB_SHA: sha = '' } = env;
  if (eventName === 'delete') {
    return payload.ref_type === 'tag' ? shortTag(text(payload.ref)) : undefined;
  }
  if (eventName !== 'push') return undefined;
  const isDeleted =
    payload.deleted === true || NO_COMMIT.test(text(payload.after)) || NO_COMMIT.test(sha);
  return isDeleted ? withoutTagRef(text(payload.ref) || ref) : undefined;
}

function shortTag(ref: string): string {
  return withoutTagRef(ref) ?? ref;
}

/** Names a side's repository; none where it is gone, as forks are at times. */
function repositoryOf(pullRequest: JsonValue | undefined, side: 'head' | 'base') {
  return field(field(field(pullRequest, side), 'repo'), 'full_name');
}

/** Reads the event. A broken file is like none: a tag can still be given. */
function readPayload({ GITHUB_EVENT_PATH: file = '' }: NodeJS.ProcessEnv): JsonObject {
  try {
    const payload = JSON.parse(readFileSync(file, 'utf8')) as JsonValue;
    return isJsonObject(payload) ? payload : {};
  } catch {
    return {};
  }
}

function field(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? value[name] : undefined;
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
