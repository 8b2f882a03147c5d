import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of src/ and what each may see of the others; docs/architecture.md has the picture. */
const SEES = {
  text: [],
  domain: ['text'],
  secrets: ['text'],
  version: ['domain', 'text'],
  patch: ['domain', 'text'],
  render: ['domain', 'text', 'version'],
  ports: ['domain', 'text'],
  resources: ['domain', 'text', 'ports', 'patch', 'version'],
  plan: ['domain', 'text', 'ports', 'resources', 'version'],
  release: ['domain', 'text', 'ports', 'plan', 'resources', 'version'],
  http: ['domain', 'text', 'ports'],
  workspace: ['domain', 'text', 'ports', 'http'],
  ledger: ['domain', 'text', 'ports', 'workspace'],
  github: ['domain', 'text', 'ports', 'http', 'ledger'],
  inputs: ['domain', 'text', 'patch', 'version', 'workspace'],
  manifest: ['domain', 'text', 'inputs'],
};

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
];

const LAYERS = Object.entries(SEES).map(([room, seen]) => {
  const unseen = [...Object.keys(SEES), 'shells'].filter(
    (other) => other !== room && !seen.includes(other),
  );
  const others = seen.length === 0 ? 'no other room' : `only ${seen.join(', ')}`;
  return {
    files: [`src/${room}/**`],
    forbid: [
      { regex: `^\\.\\./(${unseen.join('|')})/`, message: `${room}/ sees ${others}.` },
      ...(PURE.includes(room) ? [{ regex: '^(node:|zod)', message: `${room}/ is pure.` }] : []),
      ...(room === 'http' ? [] : [{ regex: '^undici', message: 'Only http/ knows undici.' }]),
      { regex: '^@actions/(?!github/)', message: 'Only the shells know where they run.' },
      ...(room === 'github' ? [] : [{ regex: '^@actions/github', message: 'Only github/ does.' }]),
    ],
  };
});

/** What each shell may see of `shells/`; of the rooms below a shell sees all. */
const SHELLS = { common: [], action: ['common'], cli: ['common'] };

const SHELL_LAYERS = Object.entries(SHELLS).map(([shell, seen]) => {
  const unseen = Object.keys(SHELLS).filter((other) => other !== shell && !seen.includes(other));
  return {
    files: [`src/shells/${shell}/**`],
    forbid: [
      ...unseen.map((other) => ({
        regex: `^\\.\\./${other}/`,
        message: `shells/${shell}/ does not see shells/${other}/.`,
      })),
      ...(shell === 'action'
        ? []
        : [
            { regex: '^@actions/', message: 'Only the action’s shell knows GitHub’s toolkit.' },
            { regex: '/github/', message: 'Only the action’s shell records on GitHub.' },
          ]),
      { regex: '^undici', message: 'Only http/ knows undici.' },
    ],
  };
});

export default defineConfig(
  {
    ignores: [
      'dist/',
      'sandbox/dist/',
      'lib/',
      'coverage/',
      'node_modules/',
      '.cache/',
      '.stryker-tmp/',
      'mutation/',
      '.dependency-cruiser.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/shells/**', 'src/index.ts', 'src/cli.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Only the shells know the process.' },
      ],
    },
  },
  {
    files: ['sandbox/main.ts', 'demo/**', 'scripts/**', 'bench/**', 'real/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['__tests__/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['{bench,__tests__}/**/*.mjs', 'stryker.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['sandbox/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/src/', message: 'The sandbox shares nothing with the client.' }] },
      ],
    },
  },
  {
    // What stands in for modules has their shape, which is CommonJS and mostly empty.
    files: ['scripts/stubs.cjs'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  ...[...LAYERS, ...SHELL_LAYERS].map(({ files, forbid }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: forbid }] },
  })),
);
