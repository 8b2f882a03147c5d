import { randomBytes } from 'node:crypto';

import { Refusal, type ModelErrors, type PatchFaults, type RefusalReason } from './refusal.ts';

const PROBLEM_TYPES = {
  400: { section: '6.5.1', title: 'One or more validation errors occurred.' },
  403: { section: '6.5.3', title: 'Forbidden' },
  404: { section: '6.5.4', title: 'Not Found' },
  413: { section: '6.5.11', title: 'Payload Too Large' },
  415: { section: '6.5.13', title: 'Unsupported Media Type' },
  500: { section: '6.6.1', title: 'An error occurred while processing your request.' },
} as const;

type ProblemStatus = keyof typeof PROBLEM_TYPES;

/** A body of JSON with its status. */
export function jsonAnswer(body: unknown, status = 200): Response {
  return answer(body, { status, mediaType: 'application/json; charset=utf-8' });
}

/** ASP.NET's problem details; documented for 400, inferred for the other statuses. */
export function problemAnswer(status: ProblemStatus, errors?: ModelErrors): Response {
  const { section, title } = PROBLEM_TYPES[status];
  const body = {
    errors,
    type: `https://tools.ietf.org/html/rfc7231#section-${section}`,
    title,
    status,
    traceId: `00-${randomHex(16)}-${randomHex(8)}-00`,
  };
  return answer(body, { status, mediaType: 'application/problem+json; charset=utf-8' });
}

/** What a thrown error becomes on the wire; an error that is no `Refusal` shows nothing of itself. */
export function errorAnswer(error: unknown): Response {
  return error instanceof Refusal ? refusalAnswer(error.reason) : problemAnswer(500);
}

function refusalAnswer(reason: RefusalReason): Response {
  switch (reason.kind) {
    case 'unauthorized':
      return jsonAnswer('Unauthorized', 401);
    case 'forbidden':
      return problemAnswer(403);
    case 'not-found':
      return problemAnswer(404);
    case 'too-large':
      return problemAnswer(413);
    case 'unsupported-media-type':
      return problemAnswer(415);
    case 'invalid-model':
      return problemAnswer(400, reason.errors);
    case 'conflict':
      return jsonAnswer({ status: reason.status, message: reason.message }, 409);
    case 'invalid-patch':
      return jsonAnswer(invalidPatch(reason.faults), 409);
  }
}

/** Documented in full, with one refused path. */
function invalidPatch(faults: PatchFaults): unknown {
  return {
    errorInfo: {
      ...faults,
      invalidConstraints: {},
      status: 'invalidArgs',
      message: 'Patch contains invalid operations',
    },
    isSuccessful: false,
    responseCode: 'conflict',
  };
}

function answer(body: unknown, { status, mediaType }: { status: number; mediaType: string }) {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': mediaType } });
}

function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
