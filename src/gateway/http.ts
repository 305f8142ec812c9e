/** The one HTTP client of all gateways: bound to one origin, with retries, deadlines, limits and honest errors (T-11, T-19, T-25). */

import { Buffer } from 'node:buffer';
import { setTimeout as wait } from 'node:timers/promises';
import { toText } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { version } from '../version.ts';
import { circuitBreaker } from './breaker.ts';
import { type Failed, judge } from './http-answer.ts';
import { HttpError } from './http-error.ts';
import { ExchangeError, exchange } from './http-exchange.ts';
import { boundUrl, urlNamedByGateway } from './origin.ts';
import type { Secret } from './secret.ts';
import { connectionTo, tlsFrom } from './tls.ts';

export type Headers = Readonly<Record<string, string | Secret>>;

/** Time and chance, which tests replace. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

/** What whoever opens a client for somebody else hands on to it; all but `notice` is there for tests. */
export interface HttpMeans {
  readonly clock?: Clock | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Sends one request; by default over the network. */
  readonly exchange?: typeof exchange | undefined;
  /** One line of progress, such as a wait before a retry. */
  readonly notice?: ((line: string) => void) | undefined;
}

/** These alone of what a caller was given. */
export function httpMeans({ clock, limits, exchange, notice }: HttpMeans): HttpMeans {
  return { clock, limits, exchange, notice };
}

export interface HttpOptions extends HttpMeans {
  /** The gateway's `url` of the config, with the path that all calls share. */
  readonly url: string;
  /** `workflow` (default): must have the origin of SPECGATE_GATEWAY_URL; `gateway`: the bound gateway named it in an answer. */
  readonly origin?: 'workflow' | 'gateway';
  /** Headers of every call: the credentials. Called again with true after a 401, where they can be renewed. */
  authorize?(isRenewal: boolean): Promise<Headers | undefined>;
}

export interface Limits {
  /** For one attempt, from the connection to the last byte. */
  readonly timeoutMs: number;
  /** For everything that this client does; while nothing is under way (a person is waited for) it does not run. */
  readonly runMs: number;
  readonly maxBytes: number;
  readonly attempts: number;
  /** The first wait before a retry; each next one is twice as long, up to `longestWaitMs`. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** A Retry-After beyond this is not waited for. */
  readonly longestRetryAfterMs: number;
}

const defaultLimits: Limits = {
  timeoutMs: 30_000,
  runMs: 15 * 60_000,
  maxBytes: 64 * 1024 * 1024,
  attempts: 5,
  firstWaitMs: 500,
  longestWaitMs: 15_000,
  longestRetryAfterMs: 120_000,
};

export type Body =
  | { readonly json: unknown }
  | { readonly form: URLSearchParams }
  | { readonly multipart: FormData }
  | { readonly text: string; readonly type: string };

export interface HttpCall {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the gateway's URL, each segment made by `segment`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Headers;
  readonly body?: Body;
  /** `json` (default): the content type must say so, unless there is no body; `text`: anything but an HTML page. */
  readonly expect?: 'json' | 'text';
  /** Statuses besides 2xx that are answers and no errors. */
  readonly accept?: readonly number[];
  /** Whether doing it twice is doing it once. By default all but POST and PATCH. */
  readonly isIdempotent?: boolean;
  readonly timeoutMs?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there is no body or it is not JSON. */
  readonly json: unknown;
  readonly text: string;
}

export interface Http {
  readonly url: URL;
  /** Throws an HttpError (exit 3). */
  call(call: HttpCall): Promise<HttpAnswer>;
  /** Closes the connections. */
  close(): void;
}

const realClock: Clock = { now: Date.now, sleep: ms => wait(ms), random: Math.random };

/** One name as a segment of a path. Throws a UserError for `.` and `..`, which every URL parser resolves, encoded or not. */
export function segment(name: string): string {
  if (name === '' || name === '.' || name === '..') {
    throw new UserError(`A gateway cannot be asked for something of the name ${JSON.stringify(name)}.`);
  }
  return encodeURIComponent(name);
}

/** Opens the client of one gateway. Throws a UserError (exit 2) before anything is sent where the origin is not the bound one. */
export function openHttp(options: HttpOptions, io: Pick<Io, 'env' | 'cwd'>): Http {
  const isBound = options.origin !== 'gateway';
  const url = isBound ? boundUrl(options.url, io.env) : urlNamedByGateway(options.url);
  const limits = { ...defaultLimits, ...options.limits };
  const clock = options.clock ?? realClock;
  const send = options.exchange ?? exchange;
  const { ca, ...ownIdentity } = tlsFrom(io);
  // The client certificate is for the bound gateway alone.
  const connection = connectionTo(url, { ...(ca && { ca }), ...(isBound ? ownIdentity : {}) });
  const breaker = circuitBreaker();
  let endsAt = clock.now() + limits.runMs;
  let underWay = 0;
  let idleSince = clock.now();

  const call = async (call: HttpCall): Promise<HttpAnswer> => {
    if (underWay === 0) endsAt += clock.now() - idleSince;
    underWay++;
    try {
      return await answered(call);
    } finally {
      underWay--;
      idleSince = clock.now();
    }
  };

  const answered = async (call: HttpCall): Promise<HttpAnswer> => {
    const target = urlOf(url, call);
    const about = { method: call.method, url: target };
    const body = await bytesOf(call.body);
    const isIdempotent = call.isIdempotent ?? !['POST', 'PATCH'].includes(call.method);
    let isAmbiguous = false;
    let isRenewed = false;
    let headers = await options.authorize?.(false);
    for (let attempt = 1; ; attempt++) {
      const left = endsAt - clock.now();
      const refusal = left <= 0 ? `the ${limits.runMs / 1000} s of this run are over.` : breaker.refuses(clock.now());
      if (refusal) throw new HttpError(about, { kind: left <= 0 ? 'timeout' : 'open', says: refusal, isAmbiguous });
      const outcome = await once(target, call, { ...headers, ...call.headers }, body, {
        timeoutMs: Math.min(call.timeoutMs ?? limits.timeoutMs, left),
        maxBytes: limits.maxBytes,
      });
      if ('answer' in outcome) {
        breaker.succeeded();
        return outcome.answer;
      }
      const { failure, wasDone, mayPass, retryAfter } = outcome;
      if (failure.status === undefined || failure.status >= 500) breaker.failed(failure.says, clock.now());
      else breaker.succeeded();
      const { status } = failure;
      if (status === 401 && options.authorize && !isRenewed) {
        isRenewed = true;
        const renewed = await options.authorize(true);
        if (renewed) {
          headers = renewed;
          continue;
        }
      }
      isAmbiguous ||= wasDone === 'unknown' && call.method !== 'GET' && call.method !== 'HEAD';
      const delay = waitBefore(attempt, retryAfter, limits, clock);
      const mayRepeat = isIdempotent || wasDone === 'no';
      const hasTime = delay !== undefined && clock.now() + delay < endsAt;
      if (!mayPass || !mayRepeat || attempt >= limits.attempts || !hasTime) {
        const tooLong =
          mayPass && delay === undefined ? ` It asks to wait for ${Math.round(retryAfter! / 1000)} s.` : '';
        const tries =
          attempt > 1 ? ` It was tried ${attempt} times; the same command goes on when the gateway answers.` : '';
        throw new HttpError(about, { ...failure, says: failure.says + tooLong + tries, isAmbiguous });
      }
      options.notice?.(
        `${call.method} ${target.host}${target.pathname}: ${failure.says} Trying again in ${(delay / 1000).toFixed(1)} s.`,
      );
      await clock.sleep(delay);
    }
  };

  /** One attempt, and what its failure means for another one. */
  const once = async (
    target: URL,
    call: HttpCall,
    headers: Headers,
    body: { bytes: Uint8Array; type: string } | undefined,
    { timeoutMs, maxBytes }: { timeoutMs: number; maxBytes: number },
  ): Promise<{ answer: HttpAnswer } | Failed> => {
    try {
      const sent = {
        accept: call.expect === 'text' ? '*/*' : 'application/json',
        'user-agent': `specgate/${version}`,
        ...revealed(headers),
        ...(body && { 'content-type': body.type, 'content-length': toText(body.bytes.length) }),
      };
      const answer = await send({
        method: call.method,
        url: target,
        headers: sent,
        body: body?.bytes,
        connection,
        timeoutMs,
        maxBytes,
      });
      return judge(answer, call, clock.now());
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      const kind = error.reason === 'timeout' ? 'timeout' : error.reason === 'too-large' ? 'nonsense' : 'network';
      const wasDone = error.wasSent ? 'unknown' : 'no';
      return { failure: { kind, says: error.message }, wasDone, mayPass: error.mayPass, retryAfter: undefined };
    }
  };

  return { url, call, close: () => connection.agent.destroy() };
}

/** How long to wait before the next attempt; undefined where the gateway asks for more than we wait. */
function waitBefore(attempt: number, retryAfter: number | undefined, limits: Limits, clock: Clock): number | undefined {
  const full = Math.min(limits.firstWaitMs * 2 ** (attempt - 1), limits.longestWaitMs);
  // Half of it by chance, so that runs that failed together do not come back together.
  const ours = full / 2 + (full / 2) * clock.random();
  if (retryAfter === undefined) return ours;
  return retryAfter > limits.longestRetryAfterMs ? undefined : Math.max(ours, retryAfter);
}

/** Throws a UserError where the path is not what it seems (a segment that a URL parser resolves). */
function urlOf(base: URL, { path, query }: HttpCall): URL {
  const prefix = base.pathname.replace(/\/+$/, '');
  const url = new URL(base.origin + prefix + path);
  if (url.pathname !== prefix + path || url.origin !== base.origin) {
    throw new UserError(`The path ${JSON.stringify(path)} cannot be sent to a gateway.`);
  }
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.append(name, toText(value));
  return url;
}

function revealed(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : value.reveal()]),
  );
}

async function bytesOf(body: Body | undefined): Promise<{ bytes: Uint8Array; type: string } | undefined> {
  if (body === undefined) return undefined;
  if ('json' in body) return { bytes: Buffer.from(JSON.stringify(body.json)), type: 'application/json' };
  if ('text' in body) return { bytes: Buffer.from(body.text), type: body.type };
  // Node's own Response writes the form and knows its content type, boundary included.
  const response = new Response('form' in body ? body.form : body.multipart);
  return { bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('content-type') ?? '' };
}
