import { InputError } from '../errors.ts';
import { printable, quote } from '../text/quote.ts';
import type { AppliedRule } from '../version/applied-rule.ts';
import { exactVersion } from '../version/exact-version.ts';
import type { Parsed } from '../version/parsed.ts';
import { versionFromTag } from '../version/version-from-tag.ts';
import type { RawInputs } from './inputs.ts';
import type { RunContext } from './run-context.ts';

/** The version to release, and where it came from. */
export interface ReleaseVersion {
  readonly version: string;
  /** In words for the log, such as `tag "v1.2.3"`. */
  readonly source: string;
  readonly rules: readonly AppliedRule[];
}

/** What a run says of its tag besides the tag itself. */
export interface TagFacts {
  /** Whether the step gives the input `tag`, though perhaps empty. */
  readonly isTagSet?: boolean;
  /** Whether the release of the event is a draft. */
  readonly isDraft?: boolean;
}

/**
 * The version to release: the input `version`, else from the input `tag`, the tag of the
 * release event, or the ref if it is a tag.
 *
 * @throws {InputError} where there is none of these, or it is no version
 */
export function releaseVersion(
  raw: Pick<RawInputs, 'version' | 'tag' | 'tag-prefix'>,
  context: RunContext & TagFacts,
): ReleaseVersion {
  if (raw.version !== '') {
    return { ...valueOf('version', exactVersion(raw.version)), source: 'the input version' };
  }
  const tag = releaseTag(raw, context);
  if (tag === undefined) throw noTag(context);
  if (raw.tag === '' && context.isDraft === true) throw tagOfDraft(tag);
  const converted = versionFromTag(tag, { prefix: raw['tag-prefix'] });
  return { ...valueOf('tag', converted), source: `tag ${quote(tag)}` };
}

/** The value that was read of an input, or else the problem that ends the run. */
function valueOf<T>(input: 'version' | 'tag', result: Parsed<T>): T {
  if (result.ok) return result.value;
  const { problem, remedy } = result;
  throw new InputError([{ input, problem, remedy }]);
}

const TAG_REF = 'refs/tags/';

/** The tag of a run: the input `tag`, that of the release event, or the ref if it is a tag. */
export function releaseTag(
  { tag }: Pick<RawInputs, 'tag'>,
  context: RunContext,
): string | undefined {
  if (tag !== '') return withoutTagRef(tag) ?? tag;
  return context.releaseTag ?? withoutTagRef(context.ref);
}

function withoutTagRef(ref: string): string | undefined {
  return ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined;
}

function noTag({ eventName, ref, isTagSet = false }: RunContext & TagFacts): InputError {
  const event =
    eventName === '' ? 'nothing that GitHub names' : `the event ${printable(eventName)}`;
  const where = ref === '' ? '' : ` on ${quote(ref)}`;
  const start = `this run was started by ${event}${where}`;
  if (isTagSet) {
    return tagError(
      `it is set, and empty, and ${start}`,
      'Run this step only if the step that makes the tag has made one (if: steps.ID.outputs.TAG)',
    );
  }
  return tagError(
    `there is no tag: ${start}`,
    'Start it by a tag (on: push: tags: ["v[0-9]+.[0-9]+*"]), or set the input tag or version',
  );
}

/** A draft's tag need not exist yet, and its name and commit can still change. */
function tagOfDraft(tag: string): InputError {
  return tagError(
    `the release of the tag ${quote(tag)} is a draft`,
    'Start it when the release is published (on: release: types: [published]), or set the input tag',
  );
}

function tagError(problem: string, remedy: string): InputError {
  return new InputError([{ input: 'tag', problem, remedy }]);
}
