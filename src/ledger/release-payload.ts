import { type JsonValue, isJsonObject } from '../domain/json.ts';

/**
 * What a deployment says of the release that it records. Anybody who can read the repository
 * can read it, so it holds names, a version and a commit, and of the secrets a keyed digest.
 */
export interface ReleasePayload {
  readonly workspace: string;
  readonly integration: string;
  readonly version: string;
  /** The tag that was released; null where the version was given without one. */
  readonly tag: string | null;
  /** The commit: 40 hexadecimal digits, or 64. */
  readonly sha: string;
  /** What was released, as `definitionDigest` has it. */
  readonly digest: string;
}

const TEXT_FIELDS = ['workspace', 'integration', 'version', 'sha', 'digest'] as const;

/**
 * Reads the payload of any deployment: an object, or its JSON as a text (GitHub documents
 * both). Undefined for one that somebody else wrote for another purpose.
 */
export function payloadFrom(json: JsonValue | undefined): ReleasePayload | undefined {
  const value = typeof json === 'string' ? parsed(json) : json;
  if (!isJsonObject(value)) return undefined;
  if (TEXT_FIELDS.some((field) => typeof value[field] !== 'string')) return undefined;
  const { workspace, integration, version, sha, digest, tag } = value as unknown as ReleasePayload;
  return {
    ...{ workspace, integration, version, sha, digest },
    tag: typeof tag === 'string' ? tag : null,
  };
}

/** Tells whether both are of one integration in one workspace. */
export function isOfSameIntegration(
  a: Pick<ReleasePayload, 'workspace' | 'integration'>,
  b: Pick<ReleasePayload, 'workspace' | 'integration'>,
): boolean {
  return a.workspace === b.workspace && a.integration === b.integration;
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
