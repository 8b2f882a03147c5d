'use strict';
// Takes the place, in dist/, of modules that are asked for and never used here. The packer is told
// so in scripts/build.ts; what each saves of a release without changes is the median of whole
// processes that took turns.

function notPacked() {
  throw new Error('This part is not packed into the action.');
}

// `@actions/http-client` and `undici` as a whole. The toolkit loads both at its start: for tokens of
// identity, and for GitHub's client, which is given another fetch. 41 ms.
exports.HttpClient = class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
};
exports.BearerCredentialHandler = class BearerCredentialHandler {};
exports.fetch = notPacked;

// undici's bodies that are forms or streams of the web; all bodies here are text. 5 ms.
exports.extractBody = notPacked;
exports.webidl = { is: { FormData: notPacked } };

// undici's `client-h2.js` has no name in here: HTTP/2 is switched off. 12 ms, half of it Node's own.
