/** A connection that takes longer to come about counts as failed. */
export const CONNECT_TIMEOUT_MS = 10_000;

/** A certificate is verified, whatever the environment says. */
export const VERIFIED = { rejectUnauthorized: true } as const;

/** How undici opens a connection: without HTTP/2. */
export const CONNECT_OPTIONS = {
  ...VERIFIED,
  allowH2: false,
  timeout: CONNECT_TIMEOUT_MS,
} as const;
