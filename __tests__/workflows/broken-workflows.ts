const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';

/** A workflow that keeps every rule. */
export const GOOD = `
on: push
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${SHA} # v7.0.1
        with:
          persist-credentials: false
      - uses: OWNER/kontur-crm-release@v1
        with:
          workspace: w
          integration: my.telephony
          token: \${{ secrets.KONTUR_CRM_TOKEN }}
      - run: echo "$GITHUB_REF_NAME"
`;

/** How a good workflow becomes one that breaks a rule, and what the rule then says. */
type Bad = readonly [what: string, change: (good: string) => string, violations: string[]];

function replaced(from: string, to: string): (good: string) => string {
  return (good) => good.replace(from, to);
}

/** By the name of the rule. */
export const BAD: Readonly<Record<string, readonly Bad[]>> = {
  'what others made is pinned by its full SHA, with the version': [
    ['a tag', replaced(`@${SHA} # v7.0.1`, '@v7'), ['actions/checkout@v7']],
    ['a short SHA', replaced(SHA, '3d3c42e'), ['actions/checkout@3d3c42e']],
    ['no version', replaced(' # v7.0.1', ''), [`actions/checkout@${SHA}`]],
    ['a vague version', replaced('# v7.0.1', '# v7'), [`actions/checkout@${SHA}`]],
    ['a branch', replaced('release@v1', 'release@main'), ['OWNER/kontur-crm-release@main']],
    ['another owner', replaced('OWNER', 'SOMEBODY'), ['SOMEBODY/kontur-crm-release@v1']],
    [
      'a tag of a called workflow',
      (good) => `${good}  more:\n    uses: some/where/.github/workflows/x.yml@v2\n`,
      ['some/where/.github/workflows/x.yml@v2'],
    ],
  ],
  'permissions stand on top, and give no write': [
    ['none', replaced('permissions: {}\n', ''), ['there are none']],
    ['all', replaced('permissions: {}', 'permissions: write-all'), ['write-all']],
    ['one', replaced('permissions: {}', 'permissions: {contents: write}'), ['contents: write']],
  ],
  'a checkout keeps no credentials': [
    ['true', replaced('credentials: false', 'credentials: true'), [`actions/checkout@${SHA}`]],
    [
      'nothing said',
      replaced('        with:\n          persist-credentials: false\n', ''),
      [`actions/checkout@${SHA}`],
    ],
  ],
  'nothing runs for pull_request_target': [
    ['as a word', replaced('on: push', 'on: pull_request_target'), ['pull_request_target']],
    ['in a list', replaced('push', '[push, pull_request_target]'), ['pull_request_target']],
    ['as a key', replaced('push', '{pull_request_target: {}}'), ['pull_request_target']],
  ],
  'no expression stands inside a script': [
    [
      'an expression',
      replaced('$GITHUB_REF_NAME', '${{ github.ref_name }}'.replace('$', '$$$$')),
      ['${{ github.ref_name }}'],
    ],
  ],
  'these actions get the inputs that they declare': [
    [
      'an unknown input',
      replaced('workspace: w', 'workspace: w\n          workspce: w'),
      ['workspce'],
    ],
    ['a missing one', replaced('          workspace: w\n', ''), ['no workspace']],
    [
      'an unknown input of the sandbox, by a whole address',
      replaced(
        '- uses: OWNER/kontur-crm-release@v1\n        with:',
        '- uses: https://github.com/OWNER/kontur-crm-release/sandbox@v1\n        with:',
      ),
      ['integration', 'token'],
    ],
    [
      'an unknown input of the called workflow',
      (good) =>
        `${good}  more:\n    uses: OWNER/kontur-crm-release/.github/workflows/release-integration.yml@v1\n` +
        `    with: {integration: my.telephony, canaries: '[]'}\n`,
      ['canaries', 'no environments'],
    ],
  ],
};
