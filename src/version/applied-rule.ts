import { quote } from '../text/quote.ts';

/** How a tag became a version: one rule that changed it, or that warns of it. */
export interface AppliedRule {
  readonly rule: RuleId;
  /** One sentence without a period at its end. */
  readonly message: string;
  readonly level: 'notice' | 'warning';
}

/** A version by the vendor's grammar, and what had to be done to get it. */
export interface ConvertedVersion {
  readonly version: string;
  /** Empty for what was a version already. */
  readonly rules: readonly AppliedRule[];
}

interface RuleText {
  readonly level: AppliedRule['level'];
  readonly effect?: 'word-added' | 'text-dropped';
  readonly says: (from: string, to: string) => string;
}

const RULES = {
  'minor-added': {
    level: 'notice',
    says: (from, to) => `A single number gets ".0": ${from} becomes ${to}`,
  },
  'prerelease-detached': {
    level: 'notice',
    says: (from, to) => `A prerelease is set off with a dash: ${from} becomes ${to}`,
  },
  'identifiers-joined': {
    level: 'notice',
    says: (from, to) => `A prerelease has no separators inside: ${from} becomes ${to}`,
  },
  'digits-parted': {
    level: 'notice',
    says: (from, to) => `Where digits would touch, an "x" goes between: ${from} becomes ${to}`,
  },
  'pre-added': {
    level: 'notice',
    effect: 'word-added',
    says: (from, to) =>
      `A prerelease begins with a letter, so "pre" goes first, below every other word but "dev": ` +
      `${from} becomes ${to}`,
  },
  'build-as-part': {
    level: 'notice',
    says: (from, to) => `A build number becomes the fourth part: ${from} becomes ${to}`,
  },
  'build-dropped': {
    level: 'warning',
    effect: 'text-dropped',
    says: (from, to) =>
      `Build metadata that cannot become the fourth part is dropped: ${from} becomes ${to}`,
  },
  'prerelease-build-dropped': {
    level: 'warning',
    effect: 'text-dropped',
    says: (from, to) =>
      `A build number would lift a prerelease above its release, so it is dropped: ` +
      `${from} becomes ${to}`,
  },
  'large-part': {
    level: 'warning',
    says: (from, to) => `The part ${from} is above ${to}, which the workspace may refuse`,
  },
} as const satisfies Record<string, RuleText>;

/** The rules' stable names. */
export type RuleId = keyof typeof RULES;

/** Tells whether the version has a word that the tag has not. */
export function addsWord(rules: readonly AppliedRule[]): boolean {
  return hasEffect(rules, 'word-added');
}

/** Tells whether the version lacks something of its tag, so that another can have the same. */
export function dropsText(rules: readonly AppliedRule[]): boolean {
  return hasEffect(rules, 'text-dropped');
}

function hasEffect(rules: readonly AppliedRule[], effect: RuleText['effect']): boolean {
  return rules.some(({ rule }) => (RULES[rule] as RuleText).effect === effect);
}

/** Words what a rule made of a text. */
export function appliedRule(rule: RuleId, from: string, to: string): AppliedRule {
  const { level, says } = RULES[rule];
  return { rule, message: says(quote(from), quote(to)), level };
}
