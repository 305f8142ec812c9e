/** The connections of a probe: few, short, without credentials or cookies, to the one host that was named (T-03, T-25). */
import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { getProxyForUrl } from 'proxy-from-env';
import { checkedLookup, isPublicAddress, type Network } from '../document/remote.ts';
import { UserError } from '../errors.ts';
import { openTunnel } from './probe-tunnel.ts';

/** What tests replace: where names lead, whose certificates are trusted, and where plain HTTP answers. */
export interface ProbeNetwork extends Omit<Network, 'timeoutMs'> {
  /** The proxy that the environment names for a URL (HTTPS_PROXY, HTTP_PROXY, NO_PROXY); empty: none. */
  proxyFor(url: string): string;
  httpPort: number;
  /** For one request or handshake. */
  timeoutMs: number;
  /** For all of them. */
  totalMs: number;
}

/** More than one API needs, and fewer than anybody's alarms. */
export const mostRequests = 40;
const maxAnswerBytes = 1024 * 1024;
export const maxDocumentBytes = 5 * 1024 * 1024;

export const realNetwork: ProbeNetwork = {
  lookup,
  isPublic: isPublicAddress,
  proxyFor: getProxyForUrl,
  httpPort: 80,
  timeoutMs: 5_000,
  totalMs: 60_000,
};

export interface ProbeAnswer {
  url: URL;
  method: 'GET' | 'OPTIONS';
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  /** The body went on; what is here is its beginning. */
  isCut: boolean;
}

/** No answer, and why, as half a sentence: `it does not answer (ECONNREFUSED)`. */
export interface NoAnswer {
  url: URL;
  why: string;
  code: string;
}

export const innerAddress = 'its name leads to an inner address (private, loopback or link-local)';

/** The URL to probe. Throws a UserError for one that is not looked at. */
export function probedUrl(text: string, network: ProbeNetwork): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UserError(`--probe takes a URL such as https://routes.api.gov.bc.ca, not "${text}".`);
  }
  if (url.username || url.password)
    throw new UserError('--probe takes a URL without a name or password: the probe goes without credentials.');
  if (url.search || url.hash) throw new UserError('--probe takes a URL without a query or fragment.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw new UserError(
      `--probe takes an https URL (http only on this machine), not ${url.protocol}//; it looks by itself what http does.`,
    );
  }
  const address = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) && !isLoopback(url) && !network.isPublic(address))
    throw new UserError(`--probe goes to public addresses and to this machine, not to the inner address ${address}.`);
  return url;
}

/** True where the URL itself names this machine. */
function isLoopback(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The lines to one origin: they count what is sent and end when the time is over. */
export class ProbeLine {
  readonly base: URL;
  readonly network: ProbeNetwork;
  readonly #end: number;
  #requests = 0;

  constructor(base: URL, network: ProbeNetwork) {
    this.base = base;
    this.network = network;
    this.#end = performance.now() + network.totalMs;
  }

  get requests(): number {
    return this.#requests;
  }

  /** The look-up for this origin: names that lead to inner addresses are refused, unless the URL names this machine. */
  get lookup(): ReturnType<typeof checkedLookup> {
    const { lookup: look, isPublic } = this.network;
    const isLocal = isLoopback(this.base);
    return checkedLookup({
      lookup: look,
      isPublic: address => (isLocal ? /^(127\.|::1$)/.test(address) : isPublic(address)),
    });
  }

  /** Milliseconds for the next one; counts it. A text says why there is no next one. */
  take(): number | string {
    const left = this.#end - performance.now();
    if (left <= 0) return `the time for all requests (${this.network.totalMs / 1000} s) is over`;
    if (this.#requests >= mostRequests) return `${mostRequests} requests are the limit`;
    this.#requests++;
    return Math.min(left, this.network.timeoutMs);
  }

  /**
   * A tunnel through the proxy that the environment names for the URL; undefined where it names none, or the URL is of this
   * machine. A text says why there is no way.
   */
  async tunnel(url: URL, timeMs: number): Promise<Socket | string | undefined> {
    const proxy = isLoopback(this.base) ? '' : this.network.proxyFor(url.href);
    if (!proxy) return undefined;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (await this.#leadsInside(host)) return innerAddress;
    return openTunnel(proxy, { host, port: Number(url.port || (url.protocol === 'https:' ? 443 : 80)) }, timeMs);
  }

  /** False too where only the proxy can find the name. */
  #leadsInside(host: string): Promise<boolean> {
    return new Promise(resolve => {
      this.lookup(host, { all: true }, error => resolve((error as NodeJS.ErrnoException | null)?.code === 'INNER'));
    });
  }

  /** Asks once; redirects are answers. `url` must be of this origin, or be plain HTTP of its host. */
  async ask(
    url: URL,
    {
      method = 'GET',
      headers = {},
      maxBytes = maxAnswerBytes,
    }: { method?: 'GET' | 'OPTIONS'; headers?: Record<string, string>; maxBytes?: number } = {},
  ): Promise<ProbeAnswer | NoAnswer> {
    const isOwn = url.origin === this.base.origin;
    const isPlain = url.protocol === 'http:' && url.hostname === this.base.hostname;
    if (!isOwn && !isPlain) return { url, why: 'it is on another host', code: 'ELSEWHERE' };
    const time = this.take();
    if (typeof time === 'string') return { url, why: time, code: 'LIMIT' };
    const tunnel = await this.tunnel(url, time);
    if (typeof tunnel === 'string') return { url, why: tunnel, code: 'PROXY' };
    const ca = this.network.ca === undefined ? {} : { ca: this.network.ca };
    return new Promise(resolve => {
      const give = (answer: ProbeAnswer | NoAnswer): void => {
        clearTimeout(timer);
        resolve(answer);
        outgoing.destroy();
        tunnel?.destroy();
      };
      const fail = (why: string, code: string): void => give({ url, why, code });
      const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const outgoing = send(
        url,
        {
          method,
          ...(tunnel
            ? {
                createConnection: () =>
                  url.protocol === 'https:' ? connect({ socket: tunnel, servername: url.hostname, ...ca }) : tunnel,
              }
            : { agent: false, lookup: this.lookup }),
          // No compression, so that there is nothing to decompress.
          headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'specgate', ...headers },
          ...ca,
        },
        answer => {
          const chunks: Buffer[] = [];
          let length = 0;
          const whole = (isCut: boolean): void =>
            give({
              url,
              method,
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'),
              isCut,
            });
          answer.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length > maxBytes) whole(true);
          });
          answer.on('end', () => whole(!answer.complete));
          answer.on('error', () => fail('the answer broke off', 'ABORTED'));
        },
      );
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        const code = error.code ?? 'ERROR';
        if (code === 'INNER') fail(innerAddress, code);
        else fail(`it does not answer (${code})`, code);
      });
      const timer = setTimeout(() => fail(`it did not answer in full within ${time / 1000} s`, 'TIMEOUT'), time);
      outgoing.end();
    });
  }
}

export function isAnswer(answer: ProbeAnswer | NoAnswer): answer is ProbeAnswer {
  return 'status' in answer;
}

/** A header as one text; undefined where there is none. */
export function headerOf({ headers }: ProbeAnswer, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
