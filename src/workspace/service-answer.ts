import * as z from 'zod/mini';
import { type JsonValue, isJsonObject } from '../domain/json.ts';
import { option } from '../text/quote.ts';
import { type ErrorContext, answerError, domainStatus } from './answer-errors.ts';
import { RequestError } from '../ports/workspace.ts';
import type { Answer } from '../http/transport.ts';
import * as schemas from './wire-schemas.ts';

type Schemas = typeof schemas;

/** What an answer can be read as. */
export type WireSchema = keyof Schemas;

/** What is read by a schema. */
export type Wire<K extends WireSchema> = z.infer<ReturnType<Schemas[K]>>;

/** An answer of the service, to be read as a value or refused as an error. */
export class ServiceAnswer {
  readonly #answer: Answer;
  readonly #context: ErrorContext;

  constructor(answer: Answer, context: ErrorContext) {
    this.#answer = answer;
    this.#context = context;
  }

  get status(): number {
    return this.#answer.status;
  }

  /** The status word of a domain error in lower case, such as `notfound` (documented). */
  get domainStatus(): string | undefined {
    return domainStatus(this.#answer);
  }

  /** The JSON of the body; of one that is wrapped as `{isSuccessful, result}`, the result. */
  get value(): JsonValue | undefined {
    const { body } = this.#answer;
    if (body.kind !== 'json') return undefined;
    const { value } = body;
    const isWrapped = isJsonObject(value) && 'isSuccessful' in value && 'result' in value;
    return isWrapped ? value.result : value;
  }

  /** @throws {RequestError} for an answer that is not a success */
  refuseError(): void {
    if (this.status >= 300) throw answerError(this.#answer, this.#context);
  }

  /** The same, and for a success whose body says that it is none (documented for changes). */
  refuseFailure(): void {
    this.refuseError();
    if (this.#answer.body.kind !== 'json') return;
    const result = z.safeParse(schemas.changeResult(), this.#answer.body.value);
    if (!result.success || result.data.isSuccessful) return;
    throw answerError({ ...this.#answer, status: 409 }, this.#context);
  }

  /** @throws {RequestError} for an answer that is not of the schema; it names the place only */
  read<K extends WireSchema>(name: K): Wire<K> {
    this.refuseError();
    const parsed = z.safeParse<ReturnType<Schemas[WireSchema]>>(schemas[name](), this.value);
    if (parsed.success) return parsed.data as Wire<K>;
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new RequestError({
      code: 'unexpected-response',
      message:
        `${this.#context.route.label}: the answer does not look as expected` +
        `${place === '' ? '' : ` at ${place}`}.`,
      hint: `Check ${option('api-url')}; if it is right, the service has changed: please report it.`,
      delivery: 'unknown',
      status: this.status,
    });
  }

  /** The same for what may be missing: undefined where the answer is not of the schema. */
  readOptional<K extends WireSchema>(name: K): Wire<K> | undefined {
    const parsed = z.safeParse<ReturnType<Schemas[WireSchema]>>(schemas[name](), this.value);
    return parsed.success ? (parsed.data as Wire<K>) : undefined;
  }
}
