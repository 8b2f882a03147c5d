import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import { type Parsed, parsed, wrong } from '../domain/parsed.ts';
import type { Exchange, Field, RecordedAnswer, RecordedBody } from './exchange.ts';
import { authOf, hasOwnHeader, pagePathOf } from './headers.ts';
import { readBodyJson } from './body-json.ts';

/** A longer recording is not read. */
export const MAX_RECORDING_BYTES = 64 * 1024 * 1024;

const RECORD_AGAIN =
  'Do the procedure once more with the network tab open, and save all of it as a HAR file with content';

/** An entry of the file, and the address it went to. */
export interface HarEntry {
  readonly url: URL;
  readonly entry: JsonObject;
}

/**
 * Reads the entries with a readable address of a HAR file (version 1.2, as browsers write it). No
 * problem quotes the file.
 */
export function readHar(text: string): Parsed<readonly HarEntry[]> {
  const json = parseHar(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  const entries = valueAt(json.value, 'log', 'entries');
  if (!Array.isArray(entries)) {
    return wrong('it is JSON, but no recording: it has no log with entries', RECORD_AGAIN);
  }
  return parsed(entries.flatMap((entry: JsonValue) => harEntry(entry)));
}

/** Parses the file; a message of `JSON.parse` would quote it. */
function parseHar(text: string): Parsed<JsonValue> {
  try {
    return parsed(JSON.parse(text) as JsonValue);
  } catch {
    const isCut = /^\s*\{/.test(text) && !/\}\s*$/.test(text);
    return wrong(isCut ? 'it is cut off' : 'it is not JSON, which a HAR file is', RECORD_AGAIN);
  }
}

function harEntry(entry: JsonValue): HarEntry[] {
  const url = valueAt(entry, 'request', 'url');
  if (!isJsonObject(entry) || typeof url !== 'string' || !URL.canParse(url)) return [];
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? [{ url: address, entry }] : [];
}

/** Takes what is needed of an entry. */
export function toExchange({ url, entry }: HarEntry): Exchange {
  const request = objectAt(entry, 'request');
  const headers = fieldsIn(request.headers);
  const status = valueAt(entry, 'response', 'status');
  return {
    method: textIn(request.method).toUpperCase(),
    segments: url.pathname.slice(1).split('/'),
    query: [...url.searchParams].map(([name, value]) => ({ name, value })),
    mediaType: mediaTypeOf(request, headers),
    body: bodyOf(request, headers),
    auth: authOf(headers, fieldsIn(request.cookies).length > 0),
    hasOwnHeader: hasOwnHeader(headers),
    pagePath: pagePathOf(headers, url.origin),
    status: typeof status === 'number' ? status : 0,
    answer: answerOf(objectAt(objectAt(entry, 'response'), 'content')),
  };
}

function mediaTypeOf(request: JsonObject, headers: readonly Field[]): string {
  const ofHeader = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
  const given = ofHeader ?? textIn(objectAt(request, 'postData').mimeType);
  return given.split(';', 1).join('').trim().toLowerCase();
}

function bodyOf(request: JsonObject, headers: readonly Field[]): RecordedBody {
  const mediaType = mediaTypeOf(request, headers);
  const postData = objectAt(request, 'postData');
  const text = textIn(postData.text);
  if (mediaType === 'multipart/form-data') return { kind: 'multipart', fields: partsIn(text) };
  if (mediaType === 'application/x-www-form-urlencoded') return formOf(postData);
  if (text !== '') {
    const value = readBodyJson(text);
    return value === undefined ? { kind: 'unreadable' } : { kind: 'json', value };
  }
  return declaresBody(request, headers) ? { kind: 'missing' } : { kind: 'none' };
}

/** Reads fields, which Firefox gives beside the text, older browsers in its place. */
function formOf(postData: JsonObject): RecordedBody {
  const fields = fieldsIn(postData.params);
  const text = textIn(postData.text);
  if (fields.length === 0 && text === '') return { kind: 'missing' };
  const ofText = [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }));
  return { kind: 'form', fields: text === '' ? fields : ofText };
}

const PART = /\bname="([^"]*)"[^\n]*\r?\n\r?\n([^\r\n]*)/g;

/** Reads the one-line fields of a multipart body. */
function partsIn(text: string): Field[] {
  return [...text.matchAll(PART)].map(([, name = '', value = '']) => ({ name, value }));
}

function declaresBody({ bodySize }: JsonObject, headers: readonly Field[]): boolean {
  const length = headers.find(({ name }) => name.toLowerCase() === 'content-length')?.value;
  return Number(length ?? 0) > 0 || (typeof bodySize === 'number' && bodySize > 0);
}

function answerOf(content: JsonObject): RecordedAnswer {
  const given = textIn(content.text);
  const text = content.encoding === 'base64' ? Buffer.from(given, 'base64').toString() : given;
  const isMissing = text === '' && typeof content.size === 'number' && content.size > 0;
  return { text, isMissing, json: /^\s*[[{"]/.test(text) ? readBodyJson(text) : undefined };
}

function fieldsIn(value: JsonValue | undefined): Field[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isJsonObject).map((one) => ({
    name: textIn(one.name),
    value: textIn(one.value),
  }));
}

function valueAt(value: JsonValue | undefined, ...keys: readonly string[]): JsonValue | undefined {
  return keys.reduce<JsonValue | undefined>(
    (inner, key) => (isJsonObject(inner) ? inner[key] : undefined),
    value,
  );
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}

function textIn(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
