import type { JsonValue } from '../domain/json.ts';

/** What a request of a recording carried as its body. */
export type RecordedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: JsonValue }
  | { readonly kind: 'form'; readonly fields: readonly Field[] }
  | { readonly kind: 'multipart'; readonly fields: readonly Field[] }
  /** There was one, and the recording does not hold it. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

export interface Field {
  readonly name: string;
  readonly value: string;
}

/** How a request said who makes it, as far as the recording holds that. */
export type RecordedAuth = 'token' | 'access-key' | 'other' | 'cookie' | 'unknown';

/** A request to the service and its answer. Of its headers only what they mean is kept. */
export interface Exchange {
  readonly method: string;
  /** The parts of the path, as they were sent. */
  readonly segments: readonly string[];
  readonly query: readonly Field[];
  readonly mediaType: string;
  readonly body: RecordedBody;
  readonly auth: RecordedAuth;
  /** Whether it has a header that no browser sends by itself. */
  readonly hasOwnHeader: boolean;
  /** The path of the page that sent it; empty where that is not told. */
  readonly pagePath: string;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly answer: RecordedAnswer;
}

export interface RecordedAnswer {
  /** Empty where the recording does not hold it. */
  readonly text: string;
  /** Undefined where the text is not JSON. */
  readonly json: JsonValue | undefined;
  /** Whether there was a body that the recording does not hold. */
  readonly isMissing: boolean;
}

export function isSuccess({ status }: Exchange): boolean {
  return status >= 200 && status < 400;
}
