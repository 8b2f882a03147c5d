import { Evaluator, Lexer, Parser, data } from '@actions/expressions';

/** The contexts that an expression may name, as plain data. */
export type Contexts = Readonly<Record<string, unknown>>;

/** What the status functions `success()`, `failure()` and `cancelled()` go by. */
export type Status = 'success' | 'failure' | 'cancelled';

type Parameters2 = ConstructorParameters<typeof Evaluator>;
type Functions = NonNullable<Parameters2[2]>;
type Definition = Functions extends Map<string, infer D> ? D : never;

/** Fills every `${{ … }}` in; a text that is nothing else keeps the type of its value. */
export function interpolate(text: string, contexts: Contexts): unknown {
  const whole = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(text);
  if (whole !== null) return evaluate(whole[1] ?? '', contexts);
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluateData(expression, { contexts, status: 'success' }).coerceString(),
  );
}

/** The same as text, as inputs and variables get it. */
export function interpolated(value: unknown, contexts: Contexts): string {
  const found = typeof value === 'string' ? interpolate(value, contexts) : value;
  if (found === null || found === undefined) return '';
  return typeof found === 'object'
    ? JSON.stringify(found)
    : `${found as string | number | boolean}`;
}

/** Whether an `if` lets a job or a step run. Without a status function, it also asks for success. */
export function condition(text: string | undefined, contexts: Contexts, status: Status): boolean {
  const expression = (text ?? 'success()').replace(/^\s*\$\{\{|\}\}\s*$/g, '');
  const asksStatus = /\b(success|failure|cancelled|always)\(/.test(expression);
  if (!asksStatus && status !== 'success') return false;
  return isTruthy(plain(evaluateData(expression, { contexts, status })));
}

function evaluate(expression: string, contexts: Contexts): unknown {
  return plain(evaluateData(expression, { contexts, status: 'success' }));
}

function evaluateData(
  expression: string,
  { contexts, status }: { contexts: Contexts; status: Status },
) {
  const functions = statusFunctions(status);
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as Parameters2[1];
  return new Evaluator(parsed, dictionary, new Map(functions.map((f) => [f.name, f]))).evaluate();
}

function statusFunctions(status: Status): Definition[] {
  const values = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
    always: true,
  };
  return Object.entries(values).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer)) as unknown;
}

function isTruthy(value: unknown): boolean {
  return Boolean(value);
}
