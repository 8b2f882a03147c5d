import type { InputProblem } from '../domain/errors.ts';

/** So many problems are told one by one: enough for a day, and short enough for an annotation. */
const SHOWN_PROBLEMS = 20;

/** Keeps the first of many problems, and counts the rest. */
export function shortened(problems: readonly InputProblem[]): readonly InputProblem[] {
  const [first] = problems;
  const more = problems.length - SHOWN_PROBLEMS;
  if (first === undefined || more <= 0) return problems;
  const rest = {
    input: first.input,
    problem: `${more} more follow`,
    remedy: 'Correct these first',
  };
  return [...problems.slice(0, SHOWN_PROBLEMS), rest];
}
