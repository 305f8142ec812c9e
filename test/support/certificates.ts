/** Certificates for servers of tests, made by openssl: an authority, and what it signs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

export interface ServerKey {
  key: string;
  cert: string;
}

export interface Authority {
  /** Its own certificate. */
  ca: string;
  /** A certificate for these names (`DNS:a.test`, `IP:127.0.0.1`), valid for so many days from now. */
  sign(names: string, days?: number): ServerKey;
}

const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** A new authority; all files are gone when this returns. */
export function authority(): Authority {
  const [key, ca] = inFolder(openssl => {
    const subject = ['-subj', '/CN=Test authority', '-days', '400'];
    openssl('req', '-x509', ...curve, ...subject, '-keyout', 'ca.key', '-out', 'ca.pem');
    return ['ca.key', 'ca.pem'];
  });
  // To make a key takes longer than most tests.
  const known = new Map<string, ServerKey>();
  return {
    ca: ca!,
    sign(names, days = 90) {
      const before = known.get(`${names} ${days}`);
      if (before) return before;
      const [serverKey, cert] = inFolder(
        openssl => {
          openssl('req', ...curve, '-subj', '/CN=server', '-keyout', 'server.key', '-out', 'server.csr');
          const issuer = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', String(days)];
          openssl('x509', '-req', '-in', 'server.csr', ...issuer, '-extfile', 'names', '-out', 'server.pem');
          return ['server.key', 'server.pem'];
        },
        { 'ca.key': key!, 'ca.pem': ca!, names: `subjectAltName=${names}\n` },
      );
      const made = { key: serverKey!, cert: cert! };
      known.set(`${names} ${days}`, made);
      return made;
    },
  };
}

function inFolder(
  make: (openssl: (...args: string[]) => void) => string[],
  given: Readonly<Record<string, string>> = {},
): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'specgate-certificates-'));
  try {
    for (const [name, text] of Object.entries(given)) writeFileSync(path.join(folder, name), text);
    const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
    return make(openssl).map(name => readFileSync(path.join(folder, name), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
