import type { Problem } from '../domain/parsed.ts';
import { quote } from '../text/quote.ts';
import { type RunContext, withoutTagRef } from './run-context.ts';

/** A tag of which the event says that it is not, or no longer, to be released. */
export interface WithdrawnTag extends Problem {
  /** Undefined where the event does not name it. */
  readonly tag: string | undefined;
}

interface Reason {
  readonly applies: (context: RunContext) => boolean;
  readonly what: string;
}

const PUBLISHED = 'on: release: types: [published]';
const FOR_RELEASES = `Start it by what is published only (${PUBLISHED})`;
const FOR_DELETIONS = `Leave this step out where a tag is deleted (if: \${{ !github.event.deleted }}), or start it by what is published (${PUBLISHED})`;

const RELEASE_REASONS: readonly Reason[] = [
  { applies: ({ releaseAction }) => releaseAction === 'deleted', what: 'was deleted' },
  { applies: ({ releaseAction }) => releaseAction === 'unpublished', what: 'was unpublished' },
  { applies: ({ isDraft }) => isDraft, what: 'is a draft' },
];

/** What the event of a run takes away; undefined for every other event. */
export function withdrawnTag(context: RunContext): WithdrawnTag | undefined {
  const { deletedTag } = context;
  if (deletedTag !== undefined) {
    const problem = `this run was started because the tag ${quote(deletedTag)} was deleted`;
    return { tag: deletedTag, problem, remedy: FOR_DELETIONS };
  }
  const reason = RELEASE_REASONS.find(({ applies }) => applies(context));
  if (reason === undefined) return undefined;
  const tag = context.releaseTag ?? withoutTagRef(context.ref);
  const whose = tag === undefined ? 'the release' : `the release of ${quote(tag)}`;
  const problem = `this run was started by the event release, and ${whose} ${reason.what}`;
  return { tag, problem, remedy: FOR_RELEASES };
}
