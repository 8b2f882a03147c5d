import { type Parsed, type Problem, parsed, wrong } from '../domain/parsed.ts';
import { firstOtherThan, kindOf, latinLookAlike } from '../text/characters.ts';
import { quote } from '../text/quote.ts';
import { type Mistake, UNFILLED, mistakeIn } from './mistaken-values.ts';

/** What names of one kind are made of. */
interface NameRule {
  /** Goes on after "is not the name of". */
  readonly of: string;
  /** One character of it. */
  readonly allowed: RegExp;
  readonly first: RegExp;
  readonly beginning: string;
  readonly longest: number;
  readonly remedy: string;
}

/** It may become a part of a path: it is allow-listed, not escaped. */
const WORKSPACE: NameRule = {
  of: 'a workspace',
  allowed: /[A-Za-z0-9_-]/,
  first: /[A-Za-z0-9]/,
  beginning: 'a Latin letter or a digit',
  longest: 100,
  remedy:
    'Use the Latin name from the address of the workspace (letters, digits, - and _), or its id',
};

/** The vendor's rule (documented). */
const INTEGRATION: NameRule = {
  of: 'an integration',
  allowed: /[A-Za-z0-9._]/,
  first: /[A-Za-z]/,
  beginning: 'a Latin letter',
  longest: 200,
  remedy:
    'Begin with a Latin letter; then Latin letters, digits, . and _ (my_workspace.myIntegration)',
};

/** Makes one pattern of the rule, for whoever publishes it. */
function patternOf({ first, allowed, longest }: NameRule): RegExp {
  return new RegExp(`^${first.source}${allowed.source}{0,${longest - 1}}$`);
}

export const WORKSPACE_NAME = patternOf(WORKSPACE);
export const INTEGRATION_NAME = patternOf(INTEGRATION);

/** What stands in the place of a name. */
const MISTAKEN_NAME: readonly Mistake[] = [
  ...UNFILLED,
  {
    form: /^["'`«‘-‟].*["'`»‘-‟]$/,
    problem: 'it stands in quotation marks',
    remedy: 'Take them away: here they belong to the name',
  },
];

export function workspaceName(text: string): Parsed<string> {
  return name(text, WORKSPACE, text.includes('/') ? addressProblem(text) : undefined);
}

export function integrationName(text: string): Parsed<string> {
  return name(text, INTEGRATION);
}

function name(text: string, rule: NameRule, particular?: Problem): Parsed<string> {
  const found =
    text === ''
      ? { problem: 'it is empty', remedy: rule.remedy }
      : (particular ?? mistakeIn(text, MISTAKEN_NAME) ?? nameProblem(text, rule));
  if (found === undefined) return parsed(text);
  return wrong(`${quote(text)} is not the name of ${rule.of}: ${found.problem}`, found.remedy);
}

function nameProblem(text: string, rule: NameRule): Problem | undefined {
  const problem = wrongCharacter(text, rule) ?? wrongBeginning(text, rule) ?? tooLong(text, rule);
  return problem === undefined ? undefined : { problem, remedy: remedyFor(text, rule) };
}

function wrongCharacter(text: string, { allowed }: NameRule): string | undefined {
  const found = firstOtherThan(allowed, text);
  if (found === undefined) return undefined;
  const { char, place } = found;
  const latin = latinLookAlike(char);
  const like = latin === undefined ? '' : ` that looks like the Latin ${quote(latin)}`;
  return `its character ${place} is ${quote(char)} (${kindOf(char)}${like})`;
}

function wrongBeginning(text: string, { first, beginning }: NameRule): string | undefined {
  return first.test(text.charAt(0)) ? undefined : `it does not begin with ${beginning}`;
}

function tooLong({ length }: string, { longest }: NameRule): string | undefined {
  return length > longest ? `it has more than ${longest} characters` : undefined;
}

/** Proposes what the name looks like, where that is a name. */
function remedyFor(text: string, rule: NameRule): string {
  if (text.length > rule.longest) return rule.remedy;
  const typed = Array.from(text, asTyped).join('');
  const isName = typed !== text && nameProblem(typed, rule) === undefined;
  return isName ? `Type it as ${quote(typed)}, in Latin letters` : rule.remedy;
}

/** Spells a look-alike as a keyboard does, and an invisible character as nothing. */
function asTyped(char: string): string {
  const kind = kindOf(char);
  if (kind === 'a dash') return '-';
  return kind === 'a character that cannot be seen' ? '' : (latinLookAlike(char) ?? char);
}

/** The vendor's pages that have the workspace in their address (documented), and its API. */
const IN_AN_ADDRESS =
  /\/api\/(?:v\d+\/)?(?!v\d+\/)(?<workspace>[A-Za-z0-9][\w-]*)\/(?:private-)?integrations/;

function addressProblem(text: string): Problem {
  const workspace = IN_AN_ADDRESS.exec(text)?.groups?.workspace;
  return {
    problem: 'it is an address',
    remedy:
      workspace === undefined
        ? 'Use the name alone, as it stands in that address, or the id of the workspace'
        : `Use ${quote(workspace)}, the workspace in that address`,
  };
}
