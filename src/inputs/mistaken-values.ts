import type { JsonValue } from '../domain/json.ts';
import type { Problem } from '../domain/parsed.ts';

/** A form by which something is known that somebody wrote in the place of a value. */
export interface Mistake extends Problem {
  readonly form: RegExp;
}

/** How a workflow takes a value from a secret. */
export const FROM_A_SECRET = 'In a workflow write ${{ secrets.NAME }}';

export const EXPRESSION: Mistake = {
  form: /\{\{/,
  problem: 'it holds {{, so it is an expression that nobody has evaluated',
  remedy:
    'Write it with the dollar sign, ${{ … }}, and in the workflow itself: inside a secret, a variable or a script nothing evaluates it',
};

/** A place for a value into which nobody has put one. */
export const UNFILLED: readonly Mistake[] = [
  EXPRESSION,
  {
    form: /^\$+(?:(?:env:)?[A-Za-z_]\w*|\{[^{}]*\}|\([^()]*\))$/i,
    problem: 'it is a variable of a shell, and no shell reads this value',
    remedy: `${FROM_A_SECRET}, or \${{ env.NAME }} for a variable`,
  },
  {
    form: /^%+[A-Za-z_]\w*%+$/,
    problem: 'it is a variable of a Windows shell, and no shell reads this value',
    remedy: `${FROM_A_SECRET}, or \${{ env.NAME }} for a variable`,
  },
  {
    form: /^(?:secrets|vars|env|inputs|github|steps|needs)(?:\.[\w-]+)+$/i,
    problem: 'it is an expression without ${{ }} around it',
    remedy: 'Put it between ${{ and }}',
  },
  {
    form: /^[*•●·∙○]+$/,
    problem: 'it is what logs and forms show in the place of a secret',
    remedy: 'Copy the secret itself, from the page that issues it',
  },
  {
    form: /^<[^<>]*>$/,
    problem: 'it is a placeholder in angle brackets',
    remedy: 'Put the value itself there',
  },
];

/** Finds the first mistake of a table that a text has. */
export function mistakeIn(text: string, mistakes: readonly Mistake[]): Problem | undefined {
  const found = mistakes.find(({ form }) => form.test(text));
  return found === undefined ? undefined : { problem: found.problem, remedy: found.remedy };
}

const JSON_IN_A_STRING: Problem = {
  problem: 'it is JSON within a string',
  remedy: 'Take the outer quotation marks and the backslashes away: it was made JSON twice',
};

/** Refuses a value that was written as JSON once more. */
export function jsonInString(value: JsonValue): Problem | undefined {
  return typeof value === 'string' && /^\s*[{[]/.test(value) ? JSON_IN_A_STRING : undefined;
}
