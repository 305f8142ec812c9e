/** Handshakes with the server of an API: which TLS versions it agrees to, and what its certificate is worth. */
import { isIP } from 'node:net';
import { type ConnectionOptions, checkServerIdentity, connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import { innerAddress, type ProbeLine } from './probe-network.ts';
import type { Look, TlsFacts } from './probe-results.ts';

interface Handshake {
  version: string;
  certificate: PeerCertificate;
  distrust: string | undefined;
  isProxied: boolean;
}

const dayMs = 86_400_000;

/** `now`: milliseconds since 1970. */
export async function lookAtTls(line: ProbeLine, now: number): Promise<Look<TlsFacts>> {
  const where = line.base.origin;
  const { hostname } = line.base;
  if (line.base.protocol !== 'https:') return { isSeen: false, where, why: 'the URL begins with http' };
  const modern = await handshake(line, { minVersion: 'TLSv1.2' });
  // A server that only speaks old versions is seen too.
  const old = await oldVersions(line);
  const first = typeof modern === 'string' ? old[0] : modern;
  if (!first) return { isSeen: false, where, why: modern as string };
  const { version, certificate, distrust, isProxied } = first;
  const name = hostname.replace(/^\[|\]$/g, '');
  const end = Date.parse(certificate.valid_to);
  return {
    isSeen: true,
    where,
    version,
    oldVersions: old.map(one => one.version),
    isNameCovered: checkServerIdentity(name, certificate) === undefined,
    isTrusted: distrust === undefined,
    distrust,
    isProxied,
    validTo: Number.isNaN(end) ? '' : new Date(end).toISOString().slice(0, 10),
    daysLeft: Number.isNaN(end) ? -1 : Math.floor((end - now) / dayMs),
  };
}

/** Those below 1.2 that the server agrees to (RFC 8996 forbids them). */
async function oldVersions(line: ProbeLine): Promise<Handshake[]> {
  const found: Handshake[] = [];
  for (const version of ['TLSv1.1', 'TLSv1'] as const) {
    // At its usual level OpenSSL would not even offer them.
    const done = await handshake(line, { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' });
    if (typeof done !== 'string') found.push(done);
  }
  return found;
}

/** A text says why there is none. Nothing is sent over the connection, so that its certificate may be looked at first. */
async function handshake(line: ProbeLine, options: ConnectionOptions): Promise<Handshake | string> {
  const time = line.take();
  if (typeof time === 'string') return time;
  const { base, network } = line;
  const host = base.hostname.replace(/^\[|\]$/g, '');
  const tunnel = await line.tunnel(base, time);
  if (typeof tunnel === 'string') return tunnel;
  return new Promise(resolve => {
    let socket: TLSSocket | undefined;
    const give = (result: Handshake | string): void => {
      clearTimeout(timer);
      resolve(result);
      socket?.destroy();
      tunnel?.destroy();
    };
    const timer = setTimeout(() => give(`no TLS connection came about within ${time / 1000} s`), time);
    try {
      socket = connect({
        host,
        port: Number(base.port || 443),
        lookup: line.lookup,
        ...(tunnel && { socket: tunnel }),
        rejectUnauthorized: false,
        ...(isIP(host) ? {} : { servername: host }),
        ...(network.ca === undefined ? {} : { ca: network.ca }),
        ...options,
      });
    } catch (error) {
      // A version that this machine's OpenSSL does not know cannot be asked for.
      give(`no TLS connection comes about (${(error as NodeJS.ErrnoException).code ?? 'not supported here'})`);
      return;
    }
    const open = socket;
    open.on('secureConnect', () => {
      const distrust = distrustOf(open);
      const isProxied = tunnel !== undefined;
      give({ version: open.getProtocol() ?? '', certificate: open.getPeerCertificate(), distrust, isProxied });
    });
    open.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? 'failed';
      give(code === 'INNER' ? innerAddress : `no TLS connection comes about (${code})`);
    });
  });
}

/** Why no authority vouches for the certificate; its name is judged apart. */
function distrustOf(socket: TLSSocket): string | undefined {
  if (socket.authorized) return undefined;
  const error = socket.authorizationError as unknown;
  const code = typeof error === 'string' ? error : ((error as NodeJS.ErrnoException | null)?.code ?? 'UNKNOWN');
  return code === 'ERR_TLS_CERT_ALTNAME_INVALID' ? undefined : code;
}
