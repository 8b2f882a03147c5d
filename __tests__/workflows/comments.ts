import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
}

/** Comments of others, one of which pretends to be the plan. */
const OTHERS: readonly Comment[] = [
  { id: 1, user: { login: 'a-reviewer' }, body: 'Looks good.' },
  {
    id: 2,
    user: { login: 'a-stranger' },
    body: '<!-- the plan of my_workspace.telephony -->\nAll is well.',
  },
];

const BOT = 'github-actions[bot]';

/**
 * GitHub's command line, as far as it lists, makes and changes comments. It keeps them in the
 * file beside it, and refuses to write where there is the file `read-only`.
 */
const GH = `#!/usr/bin/env bash
set -e
here="$(dirname "$0")"
change() { jq "$@" "$here/comments.json" > "$here/new.json" && mv "$here/new.json" "$here/comments.json"; }
if [ "$1 $2 $4" = 'api --paginate --jq' ]; then jq --raw-output "$5" "$here/comments.json"; exit; fi
[ "$1 $2 $3 $6" = 'api --silent --method --raw-field' ] || { echo "unknown: $*" >&2; exit 64; }
[ ! -e "$here/read-only" ] || { echo 'HTTP 403: Resource not accessible by integration' >&2; exit 1; }
body="\${7#body=}"
case "$4 $5" in
  'POST repos/partner/integration/issues/7/comments')
    change --arg body "$body" '. + [{id: (length + 1), user: {login: "${BOT}"}, body: $body}]' ;;
  'PATCH repos/partner/integration/issues/comments/'*)
    change --arg body "$body" --argjson id "\${5##*/}" 'map(if .id == $id then .body = $body else . end)' ;;
  *) echo "unknown: $*" >&2; exit 64 ;;
esac
`;

/** A pull request's comments, and a folder for PATH in which `gh` writes them. */
export class Comments {
  readonly folder: string;

  constructor(folder: string, { isReadOnly = false } = {}) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'comments.json'), JSON.stringify(OTHERS));
    writeFileSync(join(folder, 'gh'), GH);
    chmodSync(join(folder, 'gh'), 0o755);
    if (isReadOnly) writeFileSync(join(folder, 'read-only'), '');
  }

  /** The bodies of those that the workflow wrote. Throws where it has changed another's. */
  written(): string[] {
    const all = JSON.parse(readFileSync(join(this.folder, 'comments.json'), 'utf8')) as Comment[];
    const others = all.filter(({ user }) => user.login !== BOT);
    if (JSON.stringify(others) !== JSON.stringify(OTHERS)) throw new Error('It changed others’.');
    return all.filter(({ user }) => user.login === BOT).map(({ body }) => body);
  }
}
