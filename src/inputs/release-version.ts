import type { Checked } from '../domain/errors.ts';
import { type Parsed, type Problem, parsed } from '../domain/parsed.ts';
import { option, quote, untrusted } from '../text/quote.ts';
import type { AppliedRule, ConvertedVersion } from '../version/applied-rule.ts';
import { plainVersion } from '../version/grammar.ts';
import { type TextsOf, isGiven } from './inputs.ts';
import { type RunContext, type WrittenIn, withoutTagRef } from './run-context.ts';

/** The tag of a run. */
export interface RunTag {
  readonly name: string;
  /** Whether it is an input: the commit of the run has nothing to do with it then. */
  readonly isInput: boolean;
}

/** Takes the input `tag`, else that of the release event, else a ref that is a tag. */
export function runTag({ tag }: TextsOf<'tag'>, context: RunContext): RunTag | undefined {
  const name = isGiven(tag) ? (withoutTagRef(tag.text) ?? tag.text) : eventTag(context);
  return name === undefined ? undefined : { name, isInput: isGiven(tag) };
}

function eventTag({ releaseTag, ref }: RunContext): string | undefined {
  return releaseTag ?? withoutTagRef(ref);
}

/** The version to release, and where it came from. */
export interface ReleaseVersion {
  readonly version: string;
  /** In words for the log, such as `tag "v1.2.3"`. */
  readonly source: string;
  readonly rules: readonly AppliedRule[];
  /** Whether it is that of an input, and not of the tag of an event. */
  readonly fromInput: boolean;
  /** What else is to be known of it, in sentences. */
  readonly notices: readonly string[];
}

const VERSION_GIVEN: Readonly<Record<WrittenIn, string>> = {
  workflow: 'the input version',
  'command-line': option('version'),
};

/**
 * Reads the version to release: the input `version`, else from the tag of the run. Refuses if
 * there is neither, it is no version, or the event takes away just that tag.
 */
export async function releaseVersion(
  read: TextsOf<'version' | 'tag-prefix'>,
  { tag, context }: { readonly tag: RunTag | undefined; readonly context: RunContext },
): Promise<Checked<ReleaseVersion>> {
  const wanted = wantedText(read, { tag, context });
  const withdrawn = withdrawnTag(context);
  if (wanted === undefined) return refused('tag', withdrawn ?? noTag(context));
  const { input, text } = wanted;
  if (withdrawn?.tag === text) return refused(input, withdrawn);
  const prefix = read['tag-prefix'].text;
  const made = await (input === 'version' ? exactly(text) : fromTag(text, prefix));
  /** Tells whether a tag spells this version; that of the run is not read again. */
  const isMadeOf = async (other: string): Promise<boolean> => {
    if (!made.ok || (input === 'tag' && other === text)) return made.ok;
    return (await versionOf(other, prefix)) === made.value.version;
  };
  if (withdrawn?.tag !== undefined && (await isMadeOf(withdrawn.tag))) {
    return refused(input, withdrawn);
  }
  if (!made.ok) return refused(input, made);
  const { source, fromInput } = wanted;
  const notices = await noticesOn(made.value, { context, isMadeOf });
  return { ok: true, value: { ...made.value, source, fromInput, notices } };
}

function refused(input: 'version' | 'tag', { problem, remedy }: Problem): Checked<never> {
  return { ok: false, problems: [{ input, problem, remedy }] };
}

/** The text that is to become the version, and the input that is to blame for it. */
interface Wanted extends Pick<ReleaseVersion, 'source' | 'fromInput'> {
  readonly input: 'version' | 'tag';
  readonly text: string;
}

function wantedText(
  { version }: TextsOf<'version'>,
  { tag, context: { writtenIn } }: { tag: RunTag | undefined; context: RunContext },
): Wanted | undefined {
  if (isGiven(version)) {
    const { text } = version;
    return { input: 'version', text, source: VERSION_GIVEN[writtenIn], fromInput: true };
  }
  if (tag === undefined) return undefined;
  const { name, isInput } = tag;
  return { input: 'tag', text: name, source: `tag ${quote(name)}`, fromInput: isInput };
}

// What most tags are can be read at once. What reads all others, and says what is wrong with them,
// is a fifth of all that is loaded before a connection is begun, so it is loaded for them alone.

async function fromTag(tag: string, prefix: string): Promise<Parsed<ConvertedVersion>> {
  const plain = plainVersion(tag, prefix);
  if (plain !== undefined) return parsed({ version: plain, rules: [] });
  const { versionFromTag } = await import('../version/read-version.ts');
  return versionFromTag(tag, { prefix });
}

async function exactly(version: string): Promise<Parsed<ConvertedVersion>> {
  if (plainVersion(version, '') === version) return parsed({ version, rules: [] });
  const { exactVersion } = await import('../version/read-version.ts');
  return exactVersion(version);
}

/** Reads the version that a tag becomes; undefined if none. */
async function versionOf(tag: string, prefix: string): Promise<string | undefined> {
  const read = await fromTag(tag, prefix);
  return read.ok ? read.value.version : undefined;
}

/** Tells where GitHub's mark for a pre-release and the version differ. */
async function noticesOn(
  { version }: ConvertedVersion,
  { context, isMadeOf }: { context: RunContext; isMadeOf: (tag: string) => Promise<boolean> },
): Promise<string[]> {
  const { isPrerelease, releaseTag: tag } = context;
  if (!isPrerelease || tag === undefined || version.includes('-')) return [];
  if (!(await isMadeOf(tag))) return [];
  return [
    `GitHub marks the release of ${quote(tag)} as a pre-release, but ${version} is the version of ` +
      'a full release. Tag a pre-release such as v1.2.3-rc.1.',
  ];
}

/** A tag of which the event says that it is not, or no longer, to be released. */
interface WithdrawnTag extends Problem {
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

/** Explains what the event of a run takes away; undefined for any other. */
function withdrawnTag(context: RunContext): WithdrawnTag | undefined {
  const { deletedTag } = context;
  if (deletedTag !== undefined) {
    const problem = `this run was started because the tag ${quote(deletedTag)} was deleted`;
    return { tag: deletedTag, problem, remedy: FOR_DELETIONS };
  }
  const reason = RELEASE_REASONS.find(({ applies }) => applies(context));
  if (reason === undefined) return undefined;
  const tag = eventTag(context);
  const whose = tag === undefined ? 'the release' : `the release of ${quote(tag)}`;
  const problem = `this run was started by the event release, and ${whose} ${reason.what}`;
  return { tag, problem, remedy: FOR_RELEASES };
}

function noTag(context: RunContext): Problem {
  return context.writtenIn === 'command-line' ? NO_TAG_GIVEN : noTagOfEvent(context);
}

const NO_TAG_GIVEN: Problem = {
  problem: 'there is no tag',
  remedy:
    `Give ${option('tag')} or ${option('version')}, or run it in the job of a tag: the tag is also ` +
    'taken from CI_COMMIT_TAG, and from GITHUB_REF',
};

function noTagOfEvent({ eventName, ref }: RunContext): Problem {
  const event =
    eventName === '' ? 'nothing that GitHub names' : `the event ${untrusted(eventName)}`;
  const where = ref === '' ? '' : ` on ${quote(ref)}`;
  return {
    problem: `there is no tag: this run was started by ${event}${where}`,
    remedy:
      `Start it by a tag (on: push: tags: ["v[0-9]+.[0-9]+*"]), or set ${option('tag')} or ${option('version')}. ` +
      `If ${option('tag')} is set from the output of a tool, that output is empty: the tool made ` +
      'no release, and this step is to run only if: it did',
  };
}
