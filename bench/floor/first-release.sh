#!/usr/bin/env bash
# The same release as people write it today: one curl and one jq for each step.
set -euo pipefail

api=$(printenv INPUT_API-URL)
base="$api/api/v1/$INPUT_WORKSPACE/integrations"
call() {
  curl --silent --show-error --fail --cacert "$NODE_EXTRA_CA_CERTS" \
    -H "Authorization: Bearer $INPUT_TOKEN" -H 'Accept: application/json' \
    -H 'Content-Type: application/json' "$@"
}

call "$base" | jq -e --arg name "$INPUT_INTEGRATION" 'all(.[]; .name != $name)' >/dev/null
body=$(jq -n --arg name "$INPUT_INTEGRATION" --arg version "${GITHUB_REF#refs/tags/v}" '$ARGS.named')
id=$(call -X POST -d "$body" "$base" | jq -r .id)
call -X POST "$base/$id/install" >/dev/null
call -X POST -d "$INPUT_SETUP" "$base/$id/setup" >/dev/null
status=$(call "$base/instances/$id" | jq -r .status)
printf 'status=%s\n' "$status" >>"$GITHUB_OUTPUT"
printf '### created\n' >>"$GITHUB_STEP_SUMMARY"
