import type { Checked, InputProblem } from '../domain/errors.ts';
import type { Parsed } from '../domain/parsed.ts';
import { option, quote, untrusted } from '../text/quote.ts';
import type { AppliedRule, ConvertedVersion } from '../version/applied-rule.ts';
import { exactVersion } from '../version/exact-version.ts';
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

/**
 * The version to release: the input `version`, else from the tag of the run. A problem where
 * there is neither, or it is no version.
 */
export function releaseVersion(
  raw: Pick<RawInputs, 'version' | 'tag-prefix'>,
  { tag, context }: { tag: string | undefined; context: RunContext },
): Checked<ReleaseVersion> {
  if (raw.version !== '') {
    return sourced(exactVersion(raw.version), { input: 'version', source: 'the input version' });
  }
  if (tag === undefined) return { ok: false, problems: [noTag(context)] };
  const converted = versionFromTag(tag, { prefix: raw['tag-prefix'] });
  return sourced(converted, { input: 'tag', source: `tag ${quote(tag)}` });
}

function sourced(
  converted: Parsed<ConvertedVersion>,
  { input, source }: { input: 'version' | 'tag'; source: string },
): Checked<ReleaseVersion> {
  if (converted.ok) return { ok: true, value: { ...converted.value, source } };
  const { problem, remedy } = converted;
  return { ok: false, problems: [{ input, problem, remedy }] };
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

function noTag({ eventName, ref }: RunContext): InputProblem {
  const event =
    eventName === '' ? 'nothing that GitHub names' : `the event ${untrusted(eventName)}`;
  const where = ref === '' ? '' : ` on ${quote(ref)}`;
  return {
    input: 'tag',
    problem: `there is no tag: this run was started by ${event}${where}`,
    remedy: `Start it by a tag (on: push: tags: ["v[0-9]+.[0-9]+*"]), or set ${option('tag')} or ${option('version')}`,
  };
}
