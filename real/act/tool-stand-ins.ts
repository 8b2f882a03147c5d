import { join } from 'node:path';
import type { Script } from './script-action.ts';

/**
 * What stands for the actions around release tools. What these do needs GitHub's API and a container;
 * the tool itself is the real one, and is called as its action calls it.
 */
const RELEASE_PLEASE = join(import.meta.dirname, 'release-please.ts');

/** The outputs of release-please's action for these paths. */
const PATHS = ['packages/telephony', 'packages/chat'].map((path) => `${path}--tag_name`);

export const TOOL_STAND_INS: Readonly<Record<string, Script>> = {
  'actions/setup-node': {
    inputs: ['node-version', 'package-manager-cache'],
    run: 'node --version',
  },
  // Where the action opens a pull request with the versions, and somebody merges it, they are pushed
  // to the branch at once. What was published is read where the action reads it.
  'changesets/action': {
    inputs: ['publish-script'],
    outputs: ['published', 'published-packages', 'has-changesets'],
    run: `
      say() { echo "$1=$2" >> "$GITHUB_OUTPUT"; }
      push() { git -c user.name=bot -c user.email=bot@example.test "$@"; }
      say published false
      say published-packages '[]'
      if compgen -G '.changeset/*.md' > /dev/null; then
        say has-changesets true
        npx changeset version
        git add --all && push commit --quiet --message 'Version Packages'
        git push --quiet origin HEAD:main
        exit
      fi
      say has-changesets false
      export CHANGESETS_OUTPUT="$RUNNER_TEMP/changesets.ndjson"
      rm -f "$CHANGESETS_OUTPUT"
      git config user.name bot && git config user.email bot@example.test
      $publish_script
      [ -s "$CHANGESETS_OUTPUT" ] || exit 0
      jq --raw-output .tag "$CHANGESETS_OUTPUT" | while read -r tag; do
        git push --quiet origin "refs/tags/$tag"
      done
      say published true
      say published-packages "$(jq --slurp --compact-output \\
        'map({name: .packageName, version: (.tag | split("@") | last)})' "$CHANGESETS_OUTPUT")"`,
  },
  'googleapis/release-please-action': {
    inputs: [],
    outputs: ['releases_created', 'paths_released', ...PATHS],
    // The action needs no checkout; here the repository is GitHub.
    run: `
      git clone --quiet "https://github.com/$GITHUB_REPOSITORY" "$RUNNER_TEMP/please"
      cd "$RUNNER_TEMP/please" && git config user.name bot && git config user.email bot@example.test
      node '${RELEASE_PLEASE}' "$RELEASE_TOOLS"`,
  },
};
