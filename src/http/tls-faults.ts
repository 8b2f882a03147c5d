import { type ConnectionFault, type Peer, broken, final, notSent } from './fault.ts';
import type { Advice } from './wire-error.ts';

/** What a code means, told of whoever was to be spoken to. */
type FaultOf = (peer: Peer) => ConnectionFault;

function untrusted(reason: (peer: Peer) => string, advice: Advice): FaultOf {
  return (peer) => ({ ...final(notSent(reason(peer)), advice), code: 'tls-untrusted' });
}

/** Tells what is wrong with a certificate, and who can mend it. */
function certificate(what: string, advice: Advice): FaultOf {
  return untrusted((peer) => `the certificate of ${peer} ${what}`, advice);
}

/** Explains why no handshake came about; none will until something changes. */
function disagreed(reason: (peer: Peer) => string, advice: Advice): FaultOf {
  return (peer) => final(notSent(reason(peer)), advice);
}

const UNKNOWN_AUTHORITY = certificate('is from an unknown authority', 'trust-authority');

/** By the name that Node gives what OpenSSL finds wrong with a certificate. */
const CERTIFICATES: Readonly<Record<string, FaultOf>> = {
  // What has no name of its own there; as seen, a weak key or a weak signature.
  UNSPECIFIED: untrusted(
    (peer) =>
      `the certificate of ${peer}, or one above it, is too weak or not valid: as a rule its key ` +
      'is too short (below 2048 bits of RSA), or it is signed with SHA-1',
    'replace-certificate',
  ),
  CERT_HAS_EXPIRED: certificate('has expired', 'check-dates'),
  CERT_NOT_YET_VALID: certificate('is not valid yet', 'check-dates'),
  INVALID_PURPOSE: certificate('is not meant for a server', 'replace-certificate'),
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate('is self-signed', 'trust-authority'),
  ERR_TLS_CERT_ALTNAME_INVALID: certificate('is for another host', 'check-name'),
  HOSTNAME_MISMATCH: certificate('is for another host', 'check-name'),
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
};

const TOO_WEAK = /^(?:ERR_SSL_)?(?:EE_KEY_TOO_SMALL|CA_KEY_TOO_SMALL|CA_MD_TOO_WEAK)$/;

/** How else a certificate fails. */
const NOT_VALID: readonly RegExp[] = [
  /^CERT_(?:CHAIN_TOO_LONG|REVOKED|REJECTED|UNTRUSTED|SIGNATURE_FAILURE)$/,
  /^(?:INVALID_CA|PATH_LENGTH_EXCEEDED)$/,
  /^(?:CRL|ERROR_IN_CERT|ERROR_IN_CRL|UNABLE_TO_GET|UNABLE_TO_DECRYPT|UNABLE_TO_DECODE)_/,
];

/**
 * What keeps a handshake from coming about, by how OpenSSL's reason ends: before that stands the
 * version that the reason was first made for, which says nothing (`SSLV3_`, `SSL/TLS_`, `TLSV1_`).
 */
const HANDSHAKES: readonly (readonly [end: RegExp, fault: FaultOf])[] = [
  [
    /(?:ALERT_CERTIFICATE_REQUIRED|ALERT_BAD_CERTIFICATE|ALERT_NO_CERTIFICATE)$/,
    disagreed(
      (peer) => `${peer} wants a client certificate, which this action does not have`,
      'client-certificate',
    ),
  ],
  [
    /ALERT_HANDSHAKE_FAILURE$/,
    disagreed(
      (peer) =>
        `${peer} broke off the TLS handshake: it has no cipher in common with this machine, or ` +
        'wants a client certificate',
      'agree-on-tls',
    ),
  ],
  [
    /(?:NO_SHARED_CIPHER|NO_CIPHERS_AVAILABLE|INSUFFICIENT_SECURITY|DH_KEY_TOO_SMALL|WRONG_CIPHER_RETURNED|NO_SUITABLE_KEY_SHARE|NO_SUITABLE_GROUPS|WRONG_SIGNATURE_TYPE)$/,
    disagreed((peer) => `${peer} has no cipher in common with this machine`, 'agree-on-tls'),
  ],
  [
    /(?:PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|VERSION_TOO_HIGH|INAPPROPRIATE_FALLBACK|NO_PROTOCOLS_AVAILABLE)$/,
    disagreed(
      (peer) =>
        `${peer} has no version of TLS in common with this machine: its own are too old, or too new`,
      'agree-on-tls',
    ),
  ],
  [
    /UNRECOGNIZED_NAME$/,
    disagreed(
      () => 'what answers knows no host of this name (TLS: unrecognized name)',
      'check-name',
    ),
  ],
  [
    /NO_APPLICATION_PROTOCOL$/,
    disagreed((peer) => `${peer} does not speak HTTP/1.1 over TLS`, 'agree-on-tls'),
  ],
  [
    /(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|HTTPS_PROXY_REQUEST)$/,
    disagreed((peer) => `${peer} does not speak TLS`, 'check-address'),
  ],
];

/** Explains an error of TLS by its code; undefined for every other code. */
export function tlsFault(code: string, peer: Peer): ConnectionFault | undefined {
  if (Object.hasOwn(CERTIFICATES, code)) return CERTIFICATES[code]?.(peer);
  if (TOO_WEAK.test(code)) return certificate(`is too weak (${code})`, 'replace-certificate')(peer);
  if (NOT_VALID.some((names) => names.test(code))) {
    return certificate(`is not valid (${code})`, 'replace-certificate')(peer);
  }
  // In a handshake, or later: then the request may have been read before.
  if (code === 'EPROTO') {
    return final(broken(`${peer} does not speak TLS as it should`), 'agree-on-tls');
  }
  if (!code.startsWith('ERR_SSL_')) return undefined;
  const known = HANDSHAKES.find(([end]) => end.test(code));
  return known?.[1](peer) ?? broken(`the TLS connection failed (${code})`);
}
