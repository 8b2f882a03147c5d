'use strict';
// Takes the place, in dist/ and sandbox/dist/, of modules that are asked for and not used, or not
// yet. The packer is told so in scripts/build.ts. What each saves is the median of whole processes that took turns: of
// a release without changes, or of a run that fails at a wrong input.

function notPacked() {
  throw new Error('This part is not packed into the action.');
}

// `@actions/http-client` and `undici` as a whole. The toolkit loads both at its start: for tokens of
// identity, and for GitHub's client, which is given another fetch. 41 ms of a release.
exports.HttpClient = class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
};
exports.BearerCredentialHandler = class BearerCredentialHandler {};
exports.fetch = notPacked;

// `@actions/exec`, with which the toolkit asks for the name of the system. 10 ms of a failing run.
exports.getExecOutput = notPacked;

// `crypto`, of which the toolkit needs one random number for each output. 8 ms of a failing run,
// which has none; a release loads it in src/http/undici.ts.
exports.randomUUID = () => require('node:crypto').randomUUID();

// undici's bodies that are forms or streams of the web; all bodies here are text. 6 ms of a release.
exports.extractBody = notPacked;
exports.webidl = { is: { FormData: notPacked } };

// undici's `client-h2.js`, which has no name in here: HTTP/2 is switched off. 12 ms of a release.

// undici's `parser-h1.js`, an experimental parser: it is off unless the environment switches it on.
// 4 ms of a release, and 50 kB of what a runner downloads.
exports.getMiloEnabled = () => false;

// undici's `llhttp_simd-wasm.js`, the parser for processors with certain instructions. What is no
// WebAssembly makes undici take the parser for all of them, which is packed.

// Octokit's names for all of GitHub's routes, and its paging: neither is used.
exports.restEndpointMethods = () => ({});
exports.paginateRest = () => ({});
