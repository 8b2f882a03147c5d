import { type JsonObject, type JsonValue, isJsonObject } from '../../domain/json.ts';
import type { RunContext } from '../../inputs/run-context.ts';

/** The events of which more is needed than the variables say. */
const EVENTS_WITH_PAYLOAD = new Set(['release', 'pull_request', 'pull_request_target']);

/** Reads the context; the event itself only where it says something that is needed. */
export async function readRunContext(env: NodeJS.ProcessEnv): Promise<RunContext> {
  const eventName = env.GITHUB_EVENT_NAME ?? '';
  const payload = EVENTS_WITH_PAYLOAD.has(eventName) ? await readPayload() : {};
  const pullRequest = field(payload, 'pull_request');
  const releaseTag = field(field(payload, 'release'), 'tag_name');
  return {
    eventName,
    actor: env.GITHUB_ACTOR ?? '',
    ref: env.GITHUB_REF ?? '',
    releaseTag: typeof releaseTag === 'string' ? releaseTag : undefined,
    isFromFork: repositoryOf(pullRequest, 'head') !== repositoryOf(pullRequest, 'base'),
  };
}

/** The name of a side's repository; none where the repository is gone, as forks are at times. */
function repositoryOf(pullRequest: JsonValue | undefined, side: 'head' | 'base') {
  return field(field(field(pullRequest, side), 'repo'), 'full_name');
}

/** A broken event file is like none: a tag can still be given. */
async function readPayload(): Promise<JsonObject> {
  try {
    const { context } = await import('@actions/github');
    return context.payload;
  } catch {
    return {};
  }
}

function field(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? value[name] : undefined;
}
