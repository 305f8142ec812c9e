/**
 * Looks at a deployed API from outside, as any stranger could: a few GET and OPTIONS requests without credentials, to the
 * one origin that was named, redirects not followed. What it sees are facts; the items judge them.
 */
import type { Document } from '../document/document.ts';
import { own, toText } from '../document/pointer.ts';
import { corsFacts, headerFacts, isPrometheusText, leaksOf, rateLimitHeaders } from './probe-answers.ts';
import { lookAtDocument } from './probe-document.ts';
import {
  headerOf,
  isAnswer,
  type NoAnswer,
  type ProbeAnswer,
  ProbeLine,
  type ProbeNetwork,
  probedUrl,
  realNetwork,
} from './probe-network.ts';
import { type ProbedOperations, probedOperations } from './probe-operations.ts';
import type {
  AnswerFacts,
  AuthenticationFacts,
  CorsFacts,
  ErrorFacts,
  HeaderFacts,
  Look,
  ProbeResults,
  RateLimitFacts,
  RedirectFacts,
  TlsFacts,
} from './probe-results.ts';
import { lookAtTls } from './probe-tls.ts';

export interface Probed {
  document: Document | undefined;
  /** A value of the document with `$ref`s followed. */
  resolve(value: unknown): unknown;
  /** URLs at which manifests say that the document is served. */
  links: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
}

const mostSecured = 8;
const mostOpen = 2;
const stranger = 'https://specgate-probe.invalid';
const noHelp = 'no answer of the API was seen';

/**
 * Probes the API at `url`. Throws a UserError for a URL that is not looked at; a host that does not answer, or whose
 * certificate proves nothing, gives looks that say so.
 */
export async function probe(url: string, about: Probed, network: ProbeNetwork = realNetwork): Promise<ProbeResults> {
  const asked = probedUrl(url, network);
  const line = new ProbeLine(baseOf(asked, about), network);
  const tls = await lookAtTls(line, about.now);
  const redirect = await lookAtRedirect(line);
  const distrust = distrustIn(tls, line);
  const answers = distrust === undefined ? await lookAtAnswers(line, about) : unseenAnswers(line.base.href, distrust);
  return { url: asked.href, base: line.base.href, requests: line.requests, tls, redirect, ...answers };
}

/** An URL without a path means the API's own, as the document's servers have it. */
function baseOf(url: URL, { document }: Probed): URL {
  if (url.pathname !== '/') return new URL(url.href.replace(/\/+$/, ''));
  const servers = own(document?.data, 'servers');
  const paths = (Array.isArray(servers) ? servers : []).flatMap((server: unknown) => {
    const written = own(server, 'url');
    if (typeof written !== 'string' || written.includes('{') || !URL.canParse(written, url.href)) return [];
    return [new URL(written, url.href)];
  });
  const basePath = own(document?.data, 'basePath');
  const found = paths.find(one => one.host === url.host) ?? paths[0];
  const path = found?.pathname ?? (typeof basePath === 'string' ? basePath : '/');
  // By its path alone: the host stays the one that was named.
  return new URL(path.replace(/\/+$/, '').replace(/^\/*/, '/'), url.origin);
}

/** Why answers of this server would prove nothing. */
function distrustIn(tls: Look<TlsFacts>, { base }: ProbeLine): string | undefined {
  if (base.protocol === 'http:') return undefined;
  if (!tls.isSeen) return tls.why;
  if (!tls.isNameCovered) return `the certificate is not for ${base.hostname}, so that anybody may have answered`;
  if (!tls.isTrusted)
    return `no known authority vouches for the certificate (${tls.distrust}), so that anybody may have answered${tls.isProxied ? ', the proxy for one' : ''}`;
  return undefined;
}

type Answers = Omit<ProbeResults, 'url' | 'base' | 'requests' | 'tls' | 'redirect'>;

function unseenAnswers(where: string, why: string): Answers {
  const unseen = { isSeen: false as const, where, why };
  return {
    authentication: unseen,
    rateLimit: unseen,
    errors: unseen,
    health: unseen,
    metrics: unseen,
    cors: unseen,
    headers: unseen,
    document: unseen,
  };
}

async function lookAtAnswers(line: ProbeLine, about: Probed): Promise<Answers> {
  const operations = probedOperations(about.document, about.resolve);
  const first = await line.ask(line.base);
  if (!isAnswer(first)) return unseenAnswers(line.base.href, first.why);
  const { authentication, answers } = await askOperations(line, operations);
  const seen = [first, ...answers];
  const health = await lookAtHealth(line, operations);
  const document = await lookAtDocument(line, about.document, { links: about.links, first });
  return {
    authentication,
    rateLimit: lookAtRateLimit(line, seen),
    errors: await lookAtErrors(line, seen),
    health,
    metrics: await lookAtMetrics(line),
    cors: await lookAtCors(line, operations),
    headers: lookAtHeaders(line, seen),
    document,
  };
}

/** Plain HTTP on the port that goes with 443; where the URL has another port, nobody knows which that is. */
async function lookAtRedirect(line: ProbeLine): Promise<Look<RedirectFacts>> {
  const { base, network } = line;
  const where = `http://${base.hostname}${base.pathname}`;
  if (base.protocol !== 'https:') return { isSeen: false, where, why: 'the URL begins with http' };
  if (base.port !== '' && network.httpPort === realNetwork.httpPort)
    return {
      isSeen: false,
      where,
      why: `the URL has the port ${base.port}, and which port plain HTTP has is not known`,
    };
  const plain = new URL(where);
  plain.port = toText(network.httpPort);
  const answer = await line.ask(plain);
  if (!isAnswer(answer)) return plainRefused(answer, where);
  const { status } = answer;
  if (status >= 300 && status < 400) {
    const target = headerOf(answer, 'location') ?? '';
    const isOwn = URL.canParse(target, plain.href) && isHttpsOf(new URL(target, plain.href), base);
    return { isSeen: true, where, status, outcome: isOwn ? 'redirect' : 'elsewhere' };
  }
  return { isSeen: true, where, status, outcome: status >= 400 ? 'error' : 'served' };
}

function isHttpsOf(target: URL, base: URL): boolean {
  return target.protocol === 'https:' && target.hostname === base.hostname;
}

function plainRefused({ code, why }: NoAnswer, where: string): Look<RedirectFacts> {
  // A time-out is no refusal: a slow server may still serve.
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return { isSeen: true, where, status: 0, outcome: 'refused' };
  return { isSeen: false, where, why };
}

async function askOperations(
  line: ProbeLine,
  { list, securedNotAsked }: ProbedOperations,
): Promise<{ authentication: Look<AuthenticationFacts>; answers: ProbeAnswer[] }> {
  const secured = list.filter(one => one.isSecured);
  const chosen = [...secured.slice(0, mostSecured), ...list.filter(one => !one.isSecured).slice(0, mostOpen)];
  const answers: ProbeAnswer[] = [];
  const operations: AuthenticationFacts['operations'][number][] = [];
  let why = 'the document has no secured GET operation that can be asked for';
  for (const { operation, path, isSecured } of chosen) {
    const url = below(line.base, path);
    const answer = await line.ask(url);
    if (!isAnswer(answer)) {
      if (isSecured) why = answer.why;
      continue;
    }
    answers.push(answer);
    if (isSecured)
      operations.push({ operation, url: url.href, status: answer.status, outcome: outcomeOf(answer.status) });
  }
  const notAsked = securedNotAsked + secured.length - operations.length;
  const where = line.base.href;
  const authentication: Look<AuthenticationFacts> =
    operations.length > 0 ? { isSeen: true, where, operations, notAsked } : { isSeen: false, where, why };
  return { authentication, answers };
}

function outcomeOf(status: number): AuthenticationFacts['operations'][number]['outcome'] {
  if (status === 401 || status === 403) return 'demanded';
  return status >= 200 && status < 300 ? 'answered' : 'unclear';
}

function below(base: URL, path: string): URL {
  return new URL(base.href.replace(/\/+$/, '') + (path.startsWith('/') ? path : `/${path}`));
}

function lookAtRateLimit({ base }: ProbeLine, answers: readonly ProbeAnswer[]): Look<RateLimitFacts> {
  return { isSeen: true, where: base.href, headers: rateLimitHeaders(answers) };
}

function lookAtHeaders({ base }: ProbeLine, answers: readonly ProbeAnswer[]): Look<HeaderFacts> {
  const where = base.href;
  if (base.protocol === 'http:') return { isSeen: false, where, why: 'the URL begins with http' };
  return { isSeen: true, where, ...headerFacts(answers) };
}

/** A path that nobody has, and one that is no valid path: what does the error say of the inside? */
async function lookAtErrors(line: ProbeLine, seen: readonly ProbeAnswer[]): Promise<Look<ErrorFacts>> {
  const answers = [...seen];
  for (const path of ['/specgate-probe/no-such-path', '/%E0%A4%A']) {
    const answer = await line.ask(below(line.base, path));
    if (isAnswer(answer)) answers.push(answer);
  }
  const told = new Set<string>();
  const leaks = answers.flatMap(answer =>
    leaksOf(answer)
      .filter(({ says }) => !told.has(says) && told.add(says))
      .map(leak => ({ where: answer.url.href, status: answer.status, ...leak })),
  );
  return { isSeen: true, where: line.base.href, leaks, answers: answers.length };
}

async function lookAtHealth(line: ProbeLine, { health }: ProbedOperations): Promise<Look<AnswerFacts>> {
  const paths = health.length > 0 ? health.slice(0, 2) : ['/health', '/healthz'];
  return firstRight(
    line,
    paths.map(path => below(line.base, path)),
    ({ status }) => status >= 200 && status < 300,
  );
}

async function lookAtMetrics(line: ProbeLine): Promise<Look<AnswerFacts>> {
  const places = new Map([below(line.base, '/metrics'), new URL('/metrics', line.base)].map(url => [url.href, url]));
  return firstRight(line, [...places.values()], answer => answer.status === 200 && isPrometheusText(answer));
}

/** The first that is right, else the last that answered. */
async function firstRight(
  line: ProbeLine,
  urls: readonly URL[],
  isRight: (answer: ProbeAnswer) => boolean,
): Promise<Look<AnswerFacts>> {
  let last: Look<AnswerFacts> = { isSeen: false, where: line.base.href, why: noHelp };
  for (const url of urls) {
    const answer = await line.ask(url);
    if (!isAnswer(answer)) {
      if (!last.isSeen) last = { isSeen: false, where: url.href, why: answer.why };
      continue;
    }
    last = { isSeen: true, where: url.href, status: answer.status, isRight: isRight(answer) };
    if (last.isRight) return last;
  }
  return last;
}

/** As a browser asks before a call with a header of its own, and the call itself. */
async function lookAtCors(line: ProbeLine, { list }: ProbedOperations): Promise<Look<CorsFacts>> {
  const url = below(line.base, list[0]?.path ?? '/');
  const preflight = await line.ask(url, {
    method: 'OPTIONS',
    headers: {
      origin: stranger,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  });
  const call = await line.ask(url, { headers: { origin: stranger } });
  const answers = [preflight, call].filter(isAnswer);
  if (answers.length === 0) return { isSeen: false, where: url.href, why: isAnswer(call) ? noHelp : call.why };
  return { isSeen: true, where: url.href, ...corsFacts(answers, stranger) };
}
