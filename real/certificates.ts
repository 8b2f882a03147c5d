import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files of a certificate and its key; `both` holds the two, as haproxy wants it. */
export interface Leaf {
  readonly cert: string;
  readonly key: string;
  readonly both: string;
}

export interface LeafOptions {
  /** The name that it is for, besides localhost and 127.0.0.1. */
  readonly name: string;
  /** What signs it. */
  readonly digest?: 'sha256' | 'sha1';
  /** The length of its key. */
  readonly bits?: number;
}

/** An authority that nobody knows, in a folder of its own. */
export interface Authority {
  /** The file of its certificate. */
  readonly ca: string;
  /** The leaf with these properties; the same ones give the same leaf. */
  readonly leaf: (options: LeafOptions) => Leaf;
  readonly remove: () => void;
}

const VALID = ['-days', '2'];

/** Makes an authority with openssl. */
export function makeAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  const ca = join(folder, 'ca.pem');
  const caKey = join(folder, 'ca.key');
  openssl('req', '-x509', ...newKey(2048, caKey), '-subj', '/CN=Nobody', ...VALID, '-out', ca);
  const signing = ['-CA', ca, '-CAkey', caKey, '-CAcreateserial', ...VALID];
  const leaves = new Map<string, Leaf>();
  const leaf = ({ name, digest = 'sha256', bits = 2048 }: LeafOptions): Leaf => {
    const base = join(folder, `${name}-${digest}-${bits}`);
    const made = leaves.get(base) ?? makeLeaf({ base, name, bits }, [...signing, `-${digest}`]);
    leaves.set(base, made);
    return made;
  };
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  return { ca, leaf, remove };
}

interface LeafToMake {
  readonly base: string;
  readonly name: string;
  readonly bits: number;
}

function makeLeaf({ base, name, bits }: LeafToMake, signing: readonly string[]): Leaf {
  const leaf = { cert: `${base}.crt`, key: `${base}.key`, both: `${base}.pem` };
  openssl('req', ...newKey(bits, leaf.key), '-subj', `/CN=${name}`, '-out', `${base}.csr`);
  writeFileSync(`${base}.ext`, `subjectAltName=DNS:${name},DNS:localhost,IP:127.0.0.1`);
  const files = ['-in', `${base}.csr`, '-extfile', `${base}.ext`, '-out', leaf.cert];
  openssl('x509', '-req', ...files, ...signing);
  writeFileSync(leaf.both, readFileSync(leaf.cert, 'utf8') + readFileSync(leaf.key, 'utf8'));
  return leaf;
}

function newKey(bits: number, file: string): string[] {
  return ['-newkey', `rsa:${bits}`, '-nodes', '-keyout', file];
}

function openssl(...flags: string[]): void {
  execFileSync('openssl', flags, { stdio: 'pipe' });
}
