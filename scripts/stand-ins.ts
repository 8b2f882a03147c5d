/**
 * Parts of undici that are asked for in its sources and never reached here, by how they are
 * asked for: HTTP/2 is switched off, and no body is a form or a stream of the web. Left out,
 * they save two fifths of the HTTP client's size, and the time to read it at every start.
 */
const NEVER_REACHED = [
  './client-h2.js',
  '../web/fetch/body.js',
  '../web/fetch/formdata',
  '../web/webidl',
];

const NOT_PACKED = `function notPacked() {
  throw new Error('This part is not packed into the action.');
}`;

/** What stands in dist/ for a module, as an expression, by how the module is asked for. */
const STAND_INS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NEVER_REACHED.map((part) => [part, NOT_PACKED])),
  // The toolkit wants it for one random number, and it takes longer to load than the toolkit.
  crypto: `{ randomUUID: () => process.getBuiltinModule('node:crypto').randomUUID() }`,
  // The experimental parser, which is off unless the environment switches it on.
  './parser-h1.js': `{ getMiloEnabled: () => false }`,
  // GitHub's client is given another fetch, and so needs none of undici's, nor its proxies.
  undici: `{ fetch: ${NOT_PACKED}, ProxyAgent: class NotPacked {} }`,
  // It is called by route; the catalogue of all routes is half a megabyte.
  '@octokit/plugin-rest-endpoint-methods': `{ restEndpointMethods: () => ({}) }`,
  '@octokit/plugin-paginate-rest': `{ paginateRest: () => ({}) }`,
  // undici asserts much, and nothing of it fails; what does, fails as it would.
  'node:assert': `(holds, message) => {
    if (!holds) process.getBuiltinModule('node:assert')(holds, message);
  }`,
  // undici falls back to it where WebAssembly has no SIMD; a file by itself is read only there.
  '../llhttp/llhttp-wasm.js': `process.getBuiltinModule('node:module')
    .createRequire(import.meta.url)('./llhttp-without-simd.cjs')`,
  // undici wants it for Node's limit of an answer's headers, which is this one, and for the
  // class of the requests that a server receives, of which a client never sees one.
  'node:http': `{ maxHeaderSize: 16 * 1024, IncomingMessage: class IncomingMessage {} }`,
};

/** Files of packages that are not packed, by their name in dist/. */
export const FILES: Readonly<Record<string, string>> = {
  'llhttp-without-simd.cjs': 'node_modules/undici/lib/llhttp/llhttp-wasm.js',
};

const MARK = 'stand-in:';

/** The packer's option that leaves these modules out, each under a name to find it by. */
export const EXTERNALS = Object.fromEntries(
  Object.keys(STAND_INS).map((module) => [module, MARK + module]),
);

const REQUIRE = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)';

/**
 * The packed code with the stand-ins in the place of what was left out, and Node's own modules
 * taken from the process. To import one CommonJS file, or to make a `require` for each module
 * as the packer does, costs about a millisecond.
 */
export function withStandIns(code: string): string {
  return code
    .replace(/^import \* as (\w+) from "stand-in:([^"]+)";?$/gm, constant)
    .replaceAll(new RegExp(`${escaped(REQUIRE)}\\("${MARK}([^"]+)"\\)`, 'g'), expression)
    .replaceAll(`${REQUIRE}(`, 'process.getBuiltinModule(')
    .replace(
      /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";?$/m,
      '',
    );
}

/** Throws where the code asks for a stand-in in a way that `withStandIns` does not know. */
export function refuseForgottenStandIns(code: string): void {
  const forgotten = /["']stand-in:[^"']*|__WEBPACK_EXTERNAL_createRequire/.exec(code)?.[0];
  if (forgotten !== undefined) throw new Error(`Not replaced in the packed code: ${forgotten}`);
}

function constant(_: string, name: string, module: string): string {
  return `const ${name} = ${standIn(module)};`;
}

function expression(_: string, module: string): string {
  return `(${standIn(module)})`;
}

function standIn(module: string): string {
  const found = STAND_INS[module];
  if (found === undefined) throw new Error(`Nothing stands in for ${module}.`);
  return found;
}

function escaped(text: string): string {
  return text.replace(/[.()]/g, '\\$&');
}
