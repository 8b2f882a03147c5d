import type { Problem } from '../domain/parsed.ts';
import { option } from '../text/quote.ts';

const REPORT = 'The action cannot send it so; report it with this table, as “a route differs”';
const BY_HAND = `Take it from the network tab and write this route into ${option('routes')} by hand`;
const TRY = 'Try the route in the test workspace; if the service refuses it, report it';

/** What of a request `routes` cannot say, or what cannot be decided: such a route is not printed. */
export const FAULTS = {
  multipart: { problem: 'it sends its body as multipart/form-data', remedy: REPORT },
  form: { problem: 'it sends its body as a form, not as JSON', remedy: REPORT },
  unreadable: { problem: 'its body is not JSON', remedy: REPORT },
  query: { problem: 'it sends values in the query of its address', remedy: REPORT },
  'path-value': { problem: 'it sends the name or the version in its path', remedy: REPORT },
  'other-answer': { problem: 'its answer is no list that the action can read', remedy: REPORT },
  'setup-text': {
    problem: 'it sends the setup parameters as a text within its body',
    remedy: REPORT,
  },
  'no-body': {
    problem: 'it has no body, and the one of the built-in route cannot be taken away',
    remedy: REPORT,
  },
  'not-sayable': {
    problem: 'it is what routes cannot say of this operation',
    remedy: REPORT,
  },
  'path-part': {
    problem: 'a part of its path, shown as {…}, is neither a word nor the workspace nor the id',
    remedy: BY_HAND,
  },
  'path-twice': {
    problem: 'in its path the name of the workspace could also be a word of the route',
    remedy: BY_HAND,
  },
  'own-value': {
    problem: 'its body has a value of its own, which is not printed here',
    remedy: BY_HAND,
  },
  'own-key': {
    problem: 'its body has a key of its own, which is not printed here',
    remedy: BY_HAND,
  },
  'same-value': {
    problem: 'a value of its body could be one or another of those that were typed',
    remedy: 'Record again with a name and a version that nothing else has',
  },
  'setup-place': {
    problem: 'it cannot be told which part of its body are the setup parameters',
    remedy: 'Record again, and type {"probe": true} as the parameters, which are found by that',
  },
  missing: {
    problem: 'its body is not in the recording',
    remedy: 'Save the HAR file with content',
  },
} as const satisfies Record<string, Problem>;

export type Fault = keyof typeof FAULTS;

/** What the action sends otherwise, whatever `routes` says; the route is printed all the same. */
export const DEVIATIONS = {
  cookie: {
    problem: 'it carries a cookie in place of the token, and the action sends the token',
    remedy: TRY,
  },
  'other-auth': {
    problem: 'it is authorized by something else than the token, and the action sends the token',
    remedy: TRY,
  },
  'unknown-auth': {
    problem: 'the recording does not hold how it was authorized, and the action sends the token',
    remedy: TRY,
  },
  'own-header': { problem: 'it carries a header of its own, which is not sent', remedy: TRY },
  'media-type': {
    problem: 'it sends its body as another media type than the action does',
    remedy: TRY,
  },
  'workspace-id': {
    problem: 'it has the id of the workspace where other requests have the name',
    remedy: `Give that id as ${option('workspace')}`,
  },
} as const satisfies Record<string, Problem>;

export type Deviation = keyof typeof DEVIATIONS;
