import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Layers of src/ that must stay pure: no I/O, no clock, no promises, nothing but each other. */
const PURE = ['version', 'setup', 'plan', 'render', 'text', 'secrecy'];

/** What each folder must not import, and why; the README's architecture section has the picture. */
const LAYERS = [
  {
    files: ['src/{errors,json,models,options,results}.ts'],
    forbid: [
      {
        regex: '^(?!\\./(errors|json|models|options|results)\\.ts$)',
        message: 'The shared vocabulary imports nothing.',
      },
    ],
  },
  ...PURE.map((folder) => ({
    files: [`src/${folder}/**`],
    forbid: [
      { regex: '^node:', message: `${folder}/ is pure: no I/O.` },
      { regex: '^(undici|@actions/|zod)', message: `${folder}/ is pure.` },
      {
        regex: '/(action|workspace|steps)/',
        message: `${folder}/ is pure: it knows neither GitHub, nor the wire, nor the steps.`,
      },
    ],
  })),
  {
    files: ['src/workspace/**'],
    forbid: [
      { regex: '^@actions/', message: 'Only action/ knows that it runs on GitHub.' },
      {
        regex: '/(action|plan|steps|render)/',
        message: 'workspace/ knows the wire and no policy.',
      },
    ],
  },
  {
    files: ['src/deployment/**'],
    forbid: [
      { regex: '^(@actions/|undici)', message: 'deployment/ sees the interface Deployments only.' },
      {
        regex: '/(action|workspace|plan|steps|render)/',
        message: 'deployment/ knows what a record proves, neither GitHub nor the wire.',
      },
    ],
  },
  {
    files: ['src/steps/**', 'src/release-integration.ts'],
    forbid: [
      { regex: '^(@actions/|undici)', message: 'Steps see the workspace interface only.' },
      { regex: '/(action|render)/', message: 'Steps do not talk to GitHub.' },
      {
        regex: '/workspace/(?!(workspace|request-error)\\.ts$)',
        message: 'Steps see the workspace interface only.',
      },
    ],
  },
  {
    files: ['src/action/**'],
    forbid: [{ regex: '/(steps)/', message: 'The shell does not reach into the steps.' }],
  },
  {
    files: ['sandbox/**'],
    forbid: [{ regex: '/src/', message: 'The sandbox shares nothing with the client.' }],
  },
];

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
    ignores: ['src/action/**', 'src/{index,run,release-and-report}.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Only action/ and the roots know the process.' },
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
    files: ['bench/**/*.mjs', 'stryker.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  ...LAYERS.map(({ files, forbid }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: forbid }] },
  })),
);
