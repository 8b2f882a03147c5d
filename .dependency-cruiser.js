/** The rooms of src/ and what each may see of the others; docs/architecture.md has the picture. */
const SEES = {
  text: [],
  domain: ['text'],
  secrets: ['text'],
  version: ['domain', 'text'],
  patch: ['domain', 'text'],
  render: ['domain', 'text', 'version'],
  time: ['domain', 'text'],
  ports: ['domain', 'text'],
  resources: ['domain', 'text', 'ports', 'patch', 'version'],
  plan: ['domain', 'text', 'ports', 'resources', 'version'],
  release: ['domain', 'text', 'ports', 'plan', 'resources', 'time', 'version'],
  http: ['domain', 'text', 'ports', 'time'],
  workspace: ['domain', 'text', 'ports', 'http', 'time'],
  ledger: ['domain', 'text', 'ports'],
  github: ['domain', 'text', 'http', 'ledger', 'time'],
  inputs: ['domain', 'text', 'patch', 'version', 'workspace'],
  manifest: ['domain', 'text', 'inputs'],
  recording: ['domain', 'text', 'version', 'workspace'],
};

/** What each shell may see of `shells/`; of the rooms below a shell sees all. */
const SHELLS = { common: [], action: ['common'], cli: ['common'] };

/** Rooms that do no I/O: nothing of Node, no package but those that only compute. */
const PURE = [
  'text',
  'domain',
  'secrets',
  'version',
  'patch',
  'render',
  'plan',
  'inputs',
  'manifest',
  'recording',
];

/** A rule for whatever way one file can ask for another: statically, late, or for a type. */
function forbid(comment, { from, to }) {
  const name = comment.toLowerCase().replace(/[^a-z]+/g, '-');
  return { name, comment, severity: 'error', from, to };
}

const ROOMS = Object.entries(SEES).map(([room, seen]) =>
  forbid(`${room} sees ${seen.length === 0 ? 'no other room' : `only ${seen.join(', ')}`}`, {
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${[room, ...seen].join('|')})/` },
  }),
);

const BETWEEN_SHELLS = Object.entries(SHELLS).map(([shell, seen]) =>
  forbid(`the shell ${shell} sees of the others ${seen.length === 0 ? 'none' : seen.join(', ')}`, {
    from: { path: `^src/shells/${shell}/` },
    to: { path: '^src/shells/', pathNot: `^src/shells/(${[shell, ...seen].join('|')})/` },
  }),
);

const PURITY = [{ dependencyTypes: ['core'] }, { path: '^node_modules/zod/' }].map((to) =>
  forbid('what is pure does no input or output', {
    from: { path: `^src/(${PURE.join('|')})/` },
    to,
  }),
);

/** Who alone may know a package, or a room: paths in the repository. */
const KNOWN_BY = {
  'node_modules/undici': 'src/http',
  'node_modules/@actions/core': 'src/shells/action',
  'node_modules/@actions/github': 'src/(github|shells/action)',
  'src/github': 'src/(github|shells/action)',
};

const KNOWLEDGE = Object.entries(KNOWN_BY).map(([what, by]) =>
  forbid(`${what} is known by ${by} alone`, {
    from: { path: '^src/', pathNot: `^${by}/` },
    to: { path: `^${what}/` },
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid('no circles: what two files share stands below both', {
      from: {},
      to: { circular: true },
    }),
    forbid('the sandbox shares nothing with the client', {
      from: { path: '^sandbox/' },
      to: { path: '^src/' },
    }),
    ...PURITY,
    ...ROOMS,
    ...BETWEEN_SHELLS,
    ...KNOWLEDGE,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
  },
};
