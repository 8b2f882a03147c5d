'use strict';
// Takes the place, in dist/ and sandbox/dist/, of modules that are asked for and not used, or not
// yet. The packer is told so in scripts/build.ts. What each saves is the median of whole processes that took turns: of
// a release without changes, or of a run that fails at a wrong input.

function notPacked() {
  throw new Error('This part is not packed into the action.');
}

// The toolkit's `platform.js`, which asks another program for the name of the system: 9 ms of a
// failing run. Its `oidc-utils.js` and `summary.js`, for tokens of identity with an HTTP client, and
// for summaries by file system promises: 5 ms together.
exports.OidcClient = class OidcClient {};

// `crypto`, of which the toolkit needs a random text to set each output apart by: Linux has a file
// for that. One text is enough, since nothing but those files is told it. 8 ms of every run.
let uuid = '';
exports.randomUUID = () => {
  if (uuid === '') uuid = newUuid();
  return uuid;
};

function newUuid() {
  try {
    return require('node:fs').readFileSync('/proc/sys/kernel/random/uuid', 'latin1').trim();
  } catch {
    return require('node:crypto').randomUUID();
  }
}

// `@actions/http-client` and `undici` as a whole, for GitHub's client. 41 ms of a release that is
// recorded.
exports.HttpClient = class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
};
exports.fetch = notPacked;

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
