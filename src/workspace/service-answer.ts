import * as shapes from '../http/answer-shapes.ts';
import { type JsonValue, isJsonObject } from '../domain/json.ts';
import { option } from '../text/quote.ts';
import { answerError, contradictedSuccess, domainStatus, isErrorBody } from './answer-errors.ts';
import type { ErrorContext } from './refusal-hints.ts';
import { RequestError } from '../ports/workspace.ts';
import type { Answer } from '../http/transport.ts';
import * as schemas from './wire-schemas.ts';

type Schemas = typeof schemas;

/** What an answer can be read as. */
export type WireSchema = keyof Schemas;

/** What is read by a schema. */
export type Wire<K extends WireSchema> = shapes.Read<ReturnType<Schemas[K]>>;

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

  /** Reads the status word of a domain error in lower case, such as `notfound` (documented). */
  get domainStatus(): string | undefined {
    return domainStatus(this.#answer);
  }

  /** Reads the JSON of the body; of one wrapped as `{isSuccessful, result}`, the result. */
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

  /**
   * Refuses an error, and a success whose body says that it is none: a documented error, or
   * `isSuccessful` that is not true. Of those only a look can tell what was done.
   */
  refuseFailure(): void {
    this.refuseError();
    const { body } = this.#answer;
    if (body.kind !== 'json') return;
    if (isUnsuccessful(body.value) || isErrorBody(this.#answer)) {
      throw contradictedSuccess(this.#answer, this.#context);
    }
  }

  /** @throws {RequestError} for an answer that is not of the schema; it names the place only */
  read<K extends WireSchema>(name: K): Wire<K> {
    this.refuseError();
    const { body } = this.#answer;
    const isPart = this.status === PARTIAL || (body.kind === 'json' && isUnsuccessful(body.value));
    const parsed = isPart ? undefined : this.#parse(name);
    if (parsed?.success === true) return parsed.data as Wire<K>;
    const place = parsed?.error.issues[0]?.path.join('.') ?? '';
    throw new RequestError({
      code: 'unexpected-response',
      message:
        `${this.#context.route.label}: the answer does not look as expected` +
        `${place === '' ? '' : ` at ${place}`}.`,
      hint: `Check ${option('api-url')}; if it is right, the service has changed: please report it.`,
      outcome: 'silent',
    });
  }

  /** Reads what may be missing: undefined where the answer is not of the schema. */
  readOptional<K extends WireSchema>(name: K): Wire<K> | undefined {
    const parsed = this.#parse(name);
    return parsed?.success === true ? (parsed.data as Wire<K>) : undefined;
  }

  /** Reads by a schema; undefined for what is nested too deeply to be read safely. */
  #parse(name: WireSchema) {
    const { value } = this;
    if (name !== 'integrationList' && isDeeperThan(value, DEEPEST_ANSWER)) return undefined;
    return shapes.safeParse<ReturnType<Schemas[WireSchema]>>(schemas[name](), value);
  }
}

/** A part of what was asked for (RFC 9110), which a list must not be read from. */
const PARTIAL = 206;

/** Tells whether a wrapped answer claims no success (documented for changes). */
function isUnsuccessful(value: JsonValue): boolean {
  return isJsonObject(value) && 'isSuccessful' in value && value.isSuccessful !== true;
}

/** Deeper ones would overflow the stack of whoever walks through them. */
const DEEPEST_ANSWER = 100;

/** Tells, level by level, whether a value is nested deeper than so many. */
function isDeeperThan(value: JsonValue | undefined, levels: number): boolean {
  let level: JsonValue[] = value === undefined ? [] : [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values<JsonValue>(one) : [],
    );
  }
  return false;
}
