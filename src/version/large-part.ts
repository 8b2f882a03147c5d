import { appliedRule, type AppliedRule } from './applied-rule.ts';
import { compareDigits } from './digits.ts';
import { splitVersion } from './grammar.ts';

/** The largest signed 32-bit integer: .NET's version parts end there. That the service's do is a guess. */
const LARGEST_SAFE_PART = '2147483647';

/** Warns of each part that the workspace may find too large. */
export function largePartWarnings(version: string): AppliedRule[] {
  return splitVersion(version)
    .parts.filter((part) => compareDigits(part, LARGEST_SAFE_PART) > 0)
    .map((part) => appliedRule('large-part', part, LARGEST_SAFE_PART));
}
