/** The few calls that the Action makes to GitHub: one host, one token, retries where they are safe, errors without secrets (T-20). */
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpClient } from '@actions/http-client';
import { own } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import { Secret } from '../gateway/secret.ts';
import type { Io } from '../io.ts';
import { truncate, visible } from '../text.ts';
import { version } from '../version.ts';

export interface GitHub {
  /** `owner/name` of the repository of the run. */
  readonly repository: string;
  /** GraphQL has an address of its own. */
  graphql(query: string): Promise<Answer>;
  /** `path` begins with `/`, or is an address that an answer named. Throws a GitHubError for every answer that is not 2xx. */
  call(method: Method, path: string, body?: unknown): Promise<Answer>;
  /**
   * The entries of a list, over all its pages. Throws a GitHubError as `call` does, for an answer that is no list, and for a
   * list without end: half of one would be taken for the whole.
   */
  list(path: string): AsyncGenerator<unknown, void>;
  /** How many requests were sent, retries included. */
  calls(): number;
}

export type Method = 'GET' | 'POST' | 'PATCH';

export interface Answer {
  readonly data: unknown;
  /** The address of the next page; undefined for the last one, and where it is at another host. */
  readonly next: string | undefined;
}

/** What GitHub did not do, as a sentence without headers and bodies. */
export class GitHubError extends Error {
  /** 0 where there was no answer. */
  readonly status: number;
  /** A request may have been carried out although its answer did not come. */
  readonly isUnsure: boolean;

  constructor(method: Method, path: string, { status, says }: { status: number; says: string }) {
    super(`${method} ${path}: ${status === 0 ? '' : `${status} `}${says}`);
    this.name = 'GitHubError';
    this.status = status;
    this.isUnsure = status === 0 || status >= 500;
  }
}

/**
 * Reports must not keep a job waiting: what takes longer is given up, and said. The largest answer is a file of the base in
 * base64; a list has thirty or a hundred entries on each page.
 */
const limits = { attempts: 3, callMs: 15_000, runMs: 60_000, waitMs: 20_000, bytes: 32 * 1024 * 1024, pages: 60 };

/** Undefined where the run has no token or names no GitHub. Throws a UserError for an address that is not safe to use. */
export function openGitHub(token: string, io: Io): GitHub | undefined {
  const { GITHUB_API_URL: address, GITHUB_GRAPHQL_URL: graphqlAddress, GITHUB_REPOSITORY: repository } = io.env;
  if (!token || !address || !repository || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const root = safeUrl(address);
  const graphqlRoot = safeUrl(graphqlAddress || `${address.replace(/\/v3\/?$/, '')}/graphql`);
  // From here on it is taken out of everything that is written.
  const secret = new Secret(token);
  let client: Promise<HttpClient> | undefined;
  const deadline = io.now() + limits.runMs;
  let calls = 0;

  /** Nearly a megabyte of code, for which runs that tell GitHub nothing have no use. */
  async function makeClient(): Promise<HttpClient> {
    const http = await import('@actions/http-client');
    return new http.HttpClient(`specgate/${version}`, [], { allowRedirects: false, socketTimeout: limits.callMs });
  }

  async function once(method: Method, url: URL, body: unknown): Promise<Once> {
    calls += 1;
    const headers = {
      authorization: `Bearer ${secret.reveal()}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const late = new AbortController();
    const exchange = async (): Promise<Once> => {
      client ??= makeClient();
      const answer = await (await client).request(
        method,
        url.href,
        body === undefined ? '' : JSON.stringify(body),
        headers,
      );
      const text = await readAll(answer.message);
      return { status: answer.message.statusCode ?? 0, headers: answer.message.headers, text };
    };
    const patience = wait(limits.callMs, undefined, { signal: late.signal, ref: false }).then(() => {
      throw new Error('no answer in time');
    });
    try {
      return await Promise.race([exchange(), patience]);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return { status: 0, headers: {}, text: JSON.stringify({ message: code ?? message }) };
    } finally {
      late.abort();
      // The one that lost the race.
      patience.catch(() => undefined);
    }
  }

  async function send(method: Method, url: URL, body: unknown, isRead: boolean): Promise<Answer> {
    const path = url.pathname;
    for (let attempt = 1; ; attempt++) {
      const { status, headers, text } = await once(method, url, body);
      if (status >= 200 && status < 300) return { data: parsed(text), next: nextPage(headers.link, root) };
      const pause = pauseBefore(attempt, status, headers, io.now());
      // A limit refuses before anything is done; after anything else a POST may have been carried out.
      const isSafe = isRead || method === 'PATCH' || status === 429 || status === 403;
      const isInTime = pause !== undefined && io.now() + pause < deadline;
      if (attempt < limits.attempts && isSafe && isInTime) await wait(pause);
      else throw new GitHubError(method, path, { status, says: sentenceOf(text) });
    }
  }

  function call(method: Method, path: string, body?: unknown): Promise<Answer> {
    const url = new URL(path.startsWith('/') ? `${root.href.replace(/\/$/, '')}${path}` : path);
    return send(method, url, body, method === 'GET');
  }

  async function* list(first: string): AsyncGenerator<unknown, void> {
    let page: string | undefined = first;
    for (let pages = 0; page !== undefined; pages++) {
      const fault = (says: string): GitHubError => new GitHubError('GET', first.split('?')[0]!, { status: 200, says });
      if (pages === limits.pages) throw fault(`a list of more than ${limits.pages} pages`);
      const { data, next }: Answer = await call('GET', page);
      if (!Array.isArray(data)) throw fault('an answer that is no list');
      yield* data;
      page = next;
    }
  }

  return {
    repository,
    graphql: query => send('POST', graphqlRoot, { query }, true),
    call,
    list,
    calls: () => calls,
  };
}

interface Once {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** The token goes by https alone; loopback is for tests. */
function safeUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLoopback = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) return url;
  throw new UserError('GITHUB_API_URL is no https address, so that nothing is sent there.');
}

async function readAll(message: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > limits.bytes) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** How long to wait before the next attempt; undefined where another one is of no use. */
function pauseBefore(attempt: number, status: number, headers: Once['headers'], now: number): number | undefined {
  const after = Number(headers['retry-after']);
  const isLimited = status === 429 || (status === 403 && (after > 0 || headers['x-ratelimit-remaining'] === '0'));
  if (isLimited) {
    const reset = Number(headers['x-ratelimit-reset']) * 1000 - now;
    const pause = after > 0 ? after * 1000 : Number.isFinite(reset) ? Math.max(reset, 1000) : 1000 * 2 ** attempt;
    return pause <= limits.waitMs ? pause : undefined;
  }
  return status === 0 || status >= 500 ? 250 * 2 ** attempt : undefined;
}

function nextPage(link: string | string[] | undefined, root: URL): string | undefined {
  const address = /<([^<>]+)>;\s*rel="next"/.exec(String(link ?? ''))?.[1];
  return address !== undefined && URL.canParse(address) && new URL(address).origin === root.origin
    ? address
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** GitHub's own sentence, on one line; never a body that is none of GitHub's. */
function sentenceOf(text: string): string {
  const data = parsed(text);
  const message = own(data, 'message');
  const errors = own(data, 'errors');
  const details = Array.isArray(errors) ? errors.map(error => own(error, 'message') ?? error) : [];
  const words = [message, ...details].filter(word => typeof word === 'string');
  return visible(truncate(words.join('; ') || 'no answer of GitHub', 300));
}
