/** Tells whether a text names a commit: of SHA-1 or SHA-256. */
export function isCommit(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Shortens the name of a commit as GitHub does. */
export function shortCommit(sha: string): string {
  return sha.slice(0, 7);
}
