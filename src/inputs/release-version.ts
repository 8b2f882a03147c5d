import type { Checked, InputProblem } from '../domain/errors.ts';
import { type Parsed, parsed } from '../domain/parsed.ts';
import { option, quote, untrusted } from '../text/quote.ts';
import type { AppliedRule, ConvertedVersion } from '../version/applied-rule.ts';
import { plainVersion } from '../version/grammar.ts';
import type { RawInputs } from './inputs.ts';
import { type RunContext, type WrittenIn, withoutTagRef } from './run-context.ts';
import { withdrawnTag } from './withdrawn-tag.ts';

/** The version to release, and where it came from. */
export interface ReleaseVersion {
  readonly version: string;
  /** In words for the log, such as `tag "v1.2.3"`. */
  readonly source: string;
  readonly rules: readonly AppliedRule[];
  /** Whether it is that of an input, and not of the tag of an event. */
  readonly fromInput: boolean;
  /** Whether the tag is an input: the commit of the run has nothing to do with it then. */
  readonly tagIsInput: boolean;
  /** What else is to be known of it, in sentences. */
  readonly notices: readonly string[];
}

const VERSION_GIVEN: Readonly<Record<WrittenIn, string>> = {
  workflow: 'the input version',
  'command-line': option('version'),
};

type VersionInputs = Pick<RawInputs, 'version' | 'tag-prefix'>;

/**
 * The version to release: the input `version`, else from the tag of the run. A problem where
 * there is neither, it is no version, or the event takes away just that tag.
 */
export async function releaseVersion(
  raw: VersionInputs & Pick<RawInputs, 'tag'>,
  context: RunContext,
): Promise<Checked<ReleaseVersion>> {
  const tag = releaseTag(raw, context);
  const input = raw.version === '' ? 'tag' : 'version';
  const withdrawn = withdrawnTag(context);
  if (withdrawn !== undefined && (await isWithdrawn(withdrawn.tag, raw, tag))) {
    const { problem, remedy } = withdrawn;
    return { ok: false, problems: [{ input, problem, remedy }] };
  }
  if (raw.version === '' && tag === undefined) return { ok: false, problems: [noTag(context)] };
  const isExact = raw.version !== '' || tag === undefined;
  const read = await (isExact ? exactly(raw.version) : fromTag(tag, raw));
  if (!read.ok)
    return { ok: false, problems: [{ input, problem: read.problem, remedy: read.remedy }] };
  const source = isExact ? VERSION_GIVEN[context.writtenIn] : `tag ${quote(tag)}`;
  const notices = await noticesOn(read.value, raw, context);
  const tagIsInput = raw.tag !== '';
  const fromInput = raw.version !== '' || tagIsInput;
  return { ok: true, value: { ...read.value, source, fromInput, tagIsInput, notices } };
}

// What most tags are can be read at once. What reads all others, and says what is wrong with them,
// is a fifth of all that is loaded before a connection is begun, so it is loaded for them alone.

async function fromTag(
  tag: string,
  { 'tag-prefix': prefix }: VersionInputs,
): Promise<Parsed<ConvertedVersion>> {
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

/** In whichever spelling: the tag, its ref, or the version that it becomes. */
async function isWithdrawn(
  withdrawn: string | undefined,
  raw: VersionInputs,
  tag: string | undefined,
): Promise<boolean> {
  const wanted = raw.version === '' ? tag : raw.version;
  if (wanted === undefined || wanted === withdrawn) return true;
  if (withdrawn === undefined) return false;
  const version = raw.version === '' ? await versionOf(wanted, raw) : wanted;
  return version !== undefined && version === (await versionOf(withdrawn, raw));
}

/** The version that a tag becomes; undefined if it becomes none. */
async function versionOf(tag: string, raw: VersionInputs): Promise<string | undefined> {
  const read = await fromTag(tag, raw);
  return read.ok ? read.value.version : undefined;
}

/** What GitHub and the version say of each other, where they differ. */
async function noticesOn(
  { version }: ConvertedVersion,
  raw: VersionInputs,
  { isPrerelease, releaseTag: tag }: RunContext,
): Promise<string[]> {
  if (!isPrerelease || tag === undefined || version.includes('-')) return [];
  if ((await versionOf(tag, raw)) !== version) return [];
  return [
    `GitHub marks the release of ${quote(tag)} as a pre-release, but ${version} is the version of ` +
      'a full release. Tag a pre-release such as v1.2.3-rc.1.',
  ];
}

/** The tag of a run: the input `tag`, that of the release event, or the ref if it is a tag. */
export function releaseTag(
  { tag }: Pick<RawInputs, 'tag'>,
  context: RunContext,
): string | undefined {
  if (tag !== '') return withoutTagRef(tag) ?? tag;
  return context.releaseTag ?? withoutTagRef(context.ref);
}

function noTag(context: RunContext): InputProblem {
  return context.writtenIn === 'command-line' ? NO_TAG_GIVEN : noTagOfEvent(context);
}

const NO_TAG_GIVEN: InputProblem = {
  input: 'tag',
  problem: 'there is no tag',
  remedy:
    `Give ${option('tag')} or ${option('version')}, or run it in the job of a tag: the tag is also ` +
    'taken from CI_COMMIT_TAG, and from GITHUB_REF',
};

function noTagOfEvent({ eventName, ref }: RunContext): InputProblem {
  const event =
    eventName === '' ? 'nothing that GitHub names' : `the event ${untrusted(eventName)}`;
  const where = ref === '' ? '' : ` on ${quote(ref)}`;
  return {
    input: 'tag',
    problem: `there is no tag: this run was started by ${event}${where}`,
    remedy:
      `Start it by a tag (on: push: tags: ["v[0-9]+.[0-9]+*"]), or set ${option('tag')} or ${option('version')}. ` +
      `If ${option('tag')} is set from the output of a tool, that output is empty: the tool made ` +
      'no release, and this step is to run only if: it did',
  };
}
