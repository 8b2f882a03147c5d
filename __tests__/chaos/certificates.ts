import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'tls');

/** What a TLS server of the tests shows; `tls/README.md` says what is wrong with each. */
export type CertificateName =
  'server' | 'other-host' | 'expired' | 'self-signed' | 'sha1' | 'client-only';

/** The file that holds the certificates of both authorities. */
export const CA_FILE = join(FOLDER, 'ca.pem');

export function certificate(name: CertificateName): { cert: Buffer; key: Buffer } {
  return {
    cert: readFileSync(join(FOLDER, `${name}.pem`)),
    key: readFileSync(join(FOLDER, 'server-key.pem')),
  };
}
