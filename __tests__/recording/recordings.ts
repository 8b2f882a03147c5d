import type { JsonValue } from '../../src/domain/json.ts';
import { type RecordingOptions, learnRoutes } from '../../src/recording/learn-routes.ts';
import type { RoutesFinding } from '../../src/recording/finding.ts';
import { plain } from '../../src/text/quote.ts';
import { valueIn } from '../parsed-value.ts';

const ORIGIN = 'https://crm.kontur.ru';
export const NAME = 'acme.probe';
export const VERSION = '1.0';
export const ID = '2b1c6a0e-51f0-4a8e-9c52-0d3f6f1a7e11';
export const TOKEN = 'f0e1d2c3b4a5968778695a4b3c2d1e0ff0e1d2c3b4a5968778695a4b3c2d1e0f';

/** A request and its answer, as far as a test cares. */
export interface Recorded {
  /** `METHOD /path`, with a query if there is one. */
  readonly request: string;
  readonly origin?: string;
  /** Sent as JSON. */
  readonly json?: JsonValue;
  /** Sent as a form. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as it is, with its media type. */
  readonly text?: { readonly mediaType: string; readonly text: string };
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly answer?: JsonValue;
  readonly page?: string;
}

const TOKEN_HEADER = { Authorization: `Bearer ${TOKEN}` };

/** The HAR file of these requests, as Firefox writes it. */
export function har(requests: readonly Recorded[]): string {
  return JSON.stringify({
    log: {
      version: '1.2',
      creator: { name: 'Firefox', version: '145.0' },
      browser: { name: 'Firefox', version: '145.0' },
      pages: [{ id: 'page_1', pageTimings: {}, startedDateTime: '2026-11-01T10:00:00.000+03:00' }],
      entries: requests.map(entry),
    },
  });
}

function entry(recorded: Recorded) {
  const { request, origin = ORIGIN, headers = TOKEN_HEADER, cookies = {}, status = 200 } = recorded;
  const [method = '', address = ''] = request.split(' ');
  const postData = postDataOf(recorded);
  return {
    startedDateTime: '2026-11-01T10:00:01.000+03:00',
    request: {
      bodySize: postData?.text.length ?? 0,
      method,
      url: origin + address,
      httpVersion: 'HTTP/2',
      headers: fields({
        Host: new URL(origin).host,
        'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0)',
        Accept: '*/*',
        Referer: `${origin}/api/acme/integrations`,
        'Sec-Fetch-Site': 'same-origin',
        ...(postData === undefined ? {} : { 'Content-Type': postData.mimeType }),
        ...headers,
      }),
      cookies: fields(cookies),
      queryString: [...new URL(origin + address).searchParams].map(([name, value]) => ({
        name,
        value,
      })),
      headersSize: 500,
      ...(postData === undefined ? {} : { postData }),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/2',
      headers: fields({ 'content-type': 'application/json; charset=utf-8' }),
      cookies: [],
      content: contentOf(recorded),
      redirectURL: '',
      headersSize: 300,
      bodySize: 100,
    },
    cache: {},
    timings: {},
    time: 12,
  };
}

function postDataOf({ json, form, text, mediaType }: Recorded) {
  if (text !== undefined) return { mimeType: text.mediaType, params: [], text: text.text };
  if (form !== undefined) {
    return {
      mimeType: 'application/x-www-form-urlencoded',
      params: fields(form),
      text: new URLSearchParams(form).toString(),
    };
  }
  if (json === undefined) return undefined;
  return { mimeType: mediaType ?? 'application/json', params: [], text: JSON.stringify(json) };
}

function contentOf({ answer, page }: Recorded) {
  const text = page ?? (answer === undefined ? '' : JSON.stringify(answer));
  const mimeType = page === undefined ? 'application/json; charset=utf-8' : 'text/html';
  return { mimeType, size: text.length, text };
}

function fields(values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([name, value]) => ({ name, value }));
}

const ROW = { id: ID, name: NAME, version: VERSION };
const OTHERS = [{ id: '11111111-2222-3333-4444-555555555555', name: 'megafon', version: '2.4' }];

/** The page of the integrations, which begins each recording. */
export const PAGE: Recorded = {
  request: 'GET /api/acme/integrations',
  page: '<h1>Integrations</h1>',
};

/** The procedure by the built-in routes. */
export const PROCEDURE = {
  page: PAGE,
  create: {
    request: 'POST /api/v1/acme/integrations',
    json: { name: NAME, version: VERSION },
    answer: ROW,
  },
  list: { request: 'GET /api/v1/acme/integrations', answer: [...OTHERS, ROW] },
  install: {
    request: `POST /api/v1/acme/integrations/${ID}/install`,
    answer: { id: ID, status: 'notConfigured' },
  },
  setup: {
    request: `POST /api/v1/acme/integrations/${ID}/setup`,
    json: { autoRedirect: true, autoAnswer: true },
    answer: 'OK',
  },
} as const satisfies Record<string, Recorded>;

/** The procedure with some of its requests replaced; undefined leaves one out. */
export function procedure(
  changes: Partial<Record<keyof typeof PROCEDURE, Recorded | readonly Recorded[] | undefined>>,
): Recorded[] {
  const all: Record<string, Recorded | readonly Recorded[] | undefined> = {
    ...PROCEDURE,
    ...changes,
  };
  return Object.values(all).flatMap((one) => one ?? []);
}

const NOTHING_GIVEN: RecordingOptions = { name: undefined, version: undefined, apiUrl: undefined };

/** What is learned of a recording, its sentences as they are read. */
export function learned(
  requests: readonly Recorded[],
  options: Partial<RecordingOptions> = {},
): RoutesFinding {
  const finding = valueIn(learnRoutes(har(requests), { ...NOTHING_GIVEN, ...options }));
  return JSON.parse(plain(JSON.stringify(finding))) as RoutesFinding;
}

/** What is wrong with a recording and what would be right, as they are read. */
export function refused(text: string, options: Partial<RecordingOptions> = {}): string {
  const finding = learnRoutes(text, { ...NOTHING_GIVEN, ...options });
  if (finding.ok) throw new Error('The recording was read.');
  return plain(`${finding.problem}. ${finding.remedy}.`);
}

/** The problems that a finding has with an operation, without what to do. */
export function problemsOf({ problems }: RoutesFinding, operation: string): string[] {
  return problems.filter((one) => one.operation === operation).map(({ problem }) => problem);
}
