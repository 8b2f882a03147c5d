import { type ConnectionFault, broken, final } from './fault.ts';

const FIRST_LINE = 'its first line is not of HTTP/1.1';
const HEADERS = 'a header of it is broken';
const CHUNKS = 'its chunks are broken';

/** What undici's parser of HTTP finds wrong with an answer, by its code. */
const FINDINGS: Readonly<Record<string, string>> = {
  HPE_INVALID_CONSTANT: FIRST_LINE,
  HPE_INVALID_METHOD: FIRST_LINE,
  HPE_INVALID_STATUS: FIRST_LINE,
  HPE_INVALID_VERSION: FIRST_LINE,
  HPE_CR_EXPECTED: HEADERS,
  HPE_LF_EXPECTED: HEADERS,
  HPE_STRICT: HEADERS,
  HPE_UNEXPECTED_SPACE: HEADERS,
  HPE_INVALID_HEADER_TOKEN: HEADERS,
  HPE_INVALID_CONTENT_LENGTH: 'its length is no number',
  HPE_UNEXPECTED_CONTENT_LENGTH: 'it says in two ways how long it is',
  HPE_INVALID_CHUNK_SIZE: CHUNKS,
  HPE_INVALID_TRANSFER_ENCODING: CHUNKS,
  HPE_CLOSED_CONNECTION: 'it goes on after its end',
  HPE_INVALID_EOF_STATE: 'it ends too early',
  HPE_HEADER_OVERFLOW: 'its headers are too large',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too large',
};

/** Explains an answer that is no HTTP; undefined for every other code. */
export function parserFault(code: string): ConnectionFault | undefined {
  if (!code.startsWith('HPE_') && !Object.hasOwn(FINDINGS, code)) return undefined;
  const finding = FINDINGS[code];
  const what = finding === undefined ? '' : `: ${finding}`;
  return {
    ...final(
      broken(`what answers does not speak HTTP as it should${what} (${code})`),
      'check-address',
    ),
    code: 'unexpected-response',
  };
}
