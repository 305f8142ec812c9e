/** Own certificate authorities, client certificates and proxies for the connections to a gateway. */
import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import path from 'node:path';
import { createSecureContext, rootCertificates } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { isLoopback } from './origin.ts';
import { basicAuthorization, Secret } from './secret.ts';

export interface TlsMaterial {
  readonly ca?: string[];
  readonly cert?: string;
  readonly key?: Secret;
}

/**
 * From SPECGATE_GATEWAY_CA, _CLIENT_CERT and _CLIENT_KEY, each PEM text or the path of a PEM file; the environment alone, so
 * that no pull request adds an authority. Throws a UserError that names the variable.
 */
export function tlsFrom({ env, cwd }: Pick<Io, 'env' | 'cwd'>): TlsMaterial {
  const ca = pemOf('SPECGATE_GATEWAY_CA', env, cwd);
  const cert = pemOf('SPECGATE_GATEWAY_CLIENT_CERT', env, cwd);
  const key = pemOf('SPECGATE_GATEWAY_CLIENT_KEY', env, cwd);
  if ((cert === undefined) !== (key === undefined)) {
    throw new UserError(
      'SPECGATE_GATEWAY_CLIENT_CERT and SPECGATE_GATEWAY_CLIENT_KEY go together; one of them is missing.',
    );
  }
  if (ca === undefined && cert === undefined) return {};
  const secret = key === undefined ? undefined : new Secret(key);
  try {
    createSecureContext({ ca, cert, key });
  } catch {
    throw new UserError(
      'The certificates of SPECGATE_GATEWAY_CA, _CLIENT_CERT and _CLIENT_KEY cannot be used: wrong PEM, or the key is of another certificate.',
    );
  }
  return {
    // An own authority comes beside the public ones: the token endpoint of the same gateway may have a public certificate.
    ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
    ...(cert === undefined ? {} : { cert }),
    ...(secret === undefined ? {} : { key: secret }),
  };
}

function pemOf(variable: string, env: Io['env'], cwd: string): string | undefined {
  const value = env[variable];
  if (!value) return undefined;
  if (value.includes('-----BEGIN ')) return value;
  try {
    return readFileSync(path.resolve(cwd, value), 'utf8');
  } catch (error) {
    throw new UserError(`The file that ${variable} names cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

export interface Connection {
  readonly agent: HttpAgent;
  /** What each https request must carry itself: the agent of a proxy does not hand it on. */
  readonly tls: { ca?: string[]; cert?: string; key?: string };
}

/**
 * Connections to one host, kept open; through the proxy of HTTPS_PROXY unless NO_PROXY names the host. A gateway on this
 * machine never has a proxy.
 */
export function connectionTo(url: URL, { ca, cert, key }: TlsMaterial): Connection {
  const keep = { keepAlive: true, maxSockets: 8 };
  if (url.protocol === 'http:') return { agent: new HttpAgent(keep), tls: {} };
  const tls = {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key: key.reveal() }),
  };
  const proxy = isLoopback(url) ? '' : getProxyForUrl(url.href);
  return { agent: proxy ? proxyAgent(proxy, keep) : new HttpsAgent(keep), tls };
}

/** Throws a UserError, which does not repeat it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new UserError('The name or password in HTTPS_PROXY has a % that begins no character; write it as %25.');
  }
}

function proxyAgent(text: string, keep: { keepAlive: boolean; maxSockets: number }): HttpAgent {
  let proxy: URL;
  try {
    proxy = new URL(text);
  } catch {
    throw new UserError('HTTPS_PROXY is no valid URL.');
  }
  if (!['http:', 'https:'].includes(proxy.protocol)) {
    throw new UserError(`HTTPS_PROXY begins with ${proxy.protocol}//; only http:// and https:// proxies are used.`);
  }
  const { username, password } = proxy;
  // The agent would write the URL, password included, to the log that the variable DEBUG turns on.
  proxy.username = proxy.password = '';
  if (!username && !password) return new HttpsProxyAgent(proxy, keep);
  const [name, word] = [username, password].map(decoded) as [string, string];
  const authorization = basicAuthorization(name, new Secret(word));
  return new HttpsProxyAgent(proxy, { ...keep, headers: () => ({ 'proxy-authorization': authorization.reveal() }) });
}
