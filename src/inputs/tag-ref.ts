const TAG_REF = 'refs/tags/';

/** The tag that a full ref such as `refs/tags/v1.2.3` names; undefined for any other text. */
export function withoutTagRef(ref: string): string | undefined {
  return ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined;
}
