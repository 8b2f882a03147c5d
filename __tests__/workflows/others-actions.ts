/**
 * The inputs that the workflows here give to other people's actions. Each stands in the
 * `action.yml` of the action at the SHA that the workflows pin.
 */
export const OTHERS_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': [
    'repository',
    'ref',
    'path',
    'fetch-depth',
    'sparse-checkout',
    'persist-credentials',
  ],
  'actions/attest-build-provenance': ['subject-path'],
  'actions/setup-node': ['node-version', 'package-manager-cache'],
  'actions/attest': ['subject-path', 'sbom-path', 'create-storage-record'],
  'actions/upload-artifact': ['name', 'path', 'overwrite', 'retention-days'],
  'actions/download-artifact': ['pattern', 'path', 'merge-multiple'],
  'changesets/action': ['publish-script'],
  'googleapis/release-please-action': ['release-type'],
  'python-semantic-release/python-semantic-release': ['github_token'],
  'github/codeql-action/init': ['languages', 'build-mode', 'config'],
  'github/codeql-action/analyze': ['category'],
};
