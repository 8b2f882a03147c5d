import type { InputName } from './inputs.ts';

/** What each input is, in the words of `action.yml`; a test holds the two together. */
export const DESCRIPTIONS: Readonly<Record<InputName, string>> = {
  workspace: "The workspace's Latin name, or its id.",
  integration:
    "The integration's name, a Latin letter, then Latin letters, digits, '.' and '_'. Needed here or in the manifest.",
  manifest:
    'A YAML file of the repository that says what the integration is to be, such as integrations/telephony.yml.',
  token: "The workspace's bearer token, from a secret. Exactly one of token and api-key.",
  'api-key': "The integration's api key, from a secret; exchanged for a 20-minute access key.",
  'integration-secret': 'The secret that goes with api-key, as name=value, from a secret.',
  'api-url': 'The address of the service. https only; http only to loopback.',
  tag: "The tag to release, for runs that no tag triggered. Default is the event's tag, also where this is set and empty.",
  'tag-prefix': 'What stands before the version in the tag, such as telephony@ or release/.',
  version: 'An exact version, in quotes. It wins over any tag.',
  install:
    "Whether to install the integration if it is not installed. Default is the manifest's, else false.",
  setup: 'The setup parameters, a JSON object, from a secret.',
  'setup-when': 'When to set up, one of changed, always, unconfigured.',
  'require-setup': 'Whether a setup that is empty, as a secret of a mistyped name is, is refused.',
  'instance-patch': 'Patch operations for the instance, a JSON array or {"operations": […]}.',
  'allow-downgrade':
    'Whether a lower version may replace a higher one - true, false, or the one version that may be replaced.',
  'dry-run': 'Whether to observe and plan only. Nothing is written.',
  'wait-for': 'What to wait for, one of active, version, none.',
  'wait-timeout': 'How long to wait for that, such as 90s or 2m.',
  'fail-on':
    'What makes the run red that else does not, parted by commas - none, has-errors, changes (with dry-run).',
  timeout: 'How long the whole run may take.',
  routes: 'JSON that replaces single routes, such as {"install": "PUT /api/v1/{ws}/…"}.',
  deployment: 'An environment of the repository, in which the release is recorded as a deployment.',
  'github-token':
    'A token that may write deployments, such as github.token. Needed with deployment.',
  'allow-moved-tag':
    'Whether a version that is recorded may be released again from another commit.',
};
