/** What answers of an API give away, promise and allow: read from headers and bodies alone. */
import { headerOf, type ProbeAnswer } from './probe-network.ts';
import type { CorsFacts, HeaderFacts } from './probe-results.ts';

/** Headers that say which product answers; a version makes it an invitation. */
const productHeaders = [
  'server',
  'x-powered-by',
  'x-aspnet-version',
  'x-aspnetmvc-version',
  'x-generator',
  'x-runtime',
  'x-application-context',
  'x-debug-token',
];

/** Marks of a program's inside in a body, each told by a name of ours: what was found is not repeated. */
const insides: readonly { mark: RegExp; says: string }[] = [
  { mark: /^\s{0,80}at [\w$.]+\([\w$]+\.(java|kt|scala|groovy):\d+\)/, says: 'a Java stack trace' },
  { mark: /Traceback \(most recent call last\)/, says: 'a Python stack trace' },
  {
    mark: /^\s{0,80}at .{1,200}\((?:file:\/\/)?\/[^)\s]{1,300}\.[cm]?[jt]s:\d+:\d+\)/,
    says: 'a JavaScript stack trace',
  },
  { mark: /^\s{0,80}at [\w.`<>[\],]+\(.{0,200}\) in .{1,200}:line \d+/, says: 'a .NET stack trace' },
  { mark: /\bSystem\.\w+(\.\w+)*Exception\b/, says: 'the name of a .NET exception' },
  {
    mark: /\b(java|javax|jakarta|org\.(springframework|hibernate|apache))\.[\w.]+(Exception|Error)\b/,
    says: 'the name of a Java exception',
  },
  { mark: /goroutine \d+ \[running\]/, says: 'a Go stack trace' },
  { mark: /#0 \/[^\n]{1,200}\(\d+\): /, says: 'a PHP stack trace' },
  {
    mark: /\bORA-\d{5}\b|\bSQLSTATE\[|\bpsycopg2?\.|PG::\w+Error|SequelizeDatabaseError|QueryFailedError/,
    says: 'an error of the database',
  },
  { mark: /Whitelabel Error Page/, says: "Spring's own error page" },
  { mark: /<title>[^<]{0,80}(Tomcat|Jetty|nginx|Apache|IIS|Werkzeug)/i, says: "a server's own error page" },
  {
    mark: /"(stackTrace|stack_trace|stack|trace|innerException|exception)"\s*:\s*["[{]/,
    says: 'a property with a stack trace or an exception',
  },
];

/** Bodies are read so far: what gives a program away stands at their beginning. */
const readCharacters = 100_000;

/** What an answer shows of the inside, one sentence's part each. */
export function leaksOf(answer: ProbeAnswer): { says: string; isHeader: boolean }[] {
  const leaks: { says: string; isHeader: boolean }[] = [];
  for (const name of productHeaders) {
    const value = headerOf(answer, name);
    if (value === undefined) continue;
    const isVersion = /\d+\.\d+/.test(value) || /version|debug|runtime|context/.test(name);
    if (isVersion) leaks.push({ says: `the header ${name} with a version (${value.slice(0, 60)})`, isHeader: true });
    else if (name !== 'server') leaks.push({ says: `the header ${name} (${value.slice(0, 60)})`, isHeader: true });
  }
  const pieces = piecesOf(answer.body.slice(0, readCharacters));
  for (const { mark, says } of insides)
    if (pieces.some(piece => mark.test(piece))) leaks.push({ says, isHeader: false });
  return leaks;
}

/** The lines of a body, also of a text inside JSON or HTML, cut short: an answer decides how long a pattern tries (T-09). */
function piecesOf(body: string): string[] {
  const pieces: string[] = [];
  for (const line of body
    .replaceAll('\\t', ' ')
    .replaceAll('&nbsp;', ' ')
    .split(/\r?\n|\\r\\n|\\n|<br\s{0,5}\/?>/i)) {
    // Overlapping, so that nothing is cut in two.
    for (let at = 0; at === 0 || at < line.length; at += 300) pieces.push(line.slice(at, at + 400));
    if (pieces.length > 1000) break;
  }
  return pieces;
}

/** `ratelimit-limit: 100` and the like, of all answers, each header once. */
export function rateLimitHeaders(answers: readonly ProbeAnswer[]): string[] {
  const found = new Map<string, string>();
  for (const answer of answers) {
    for (const name of Object.keys(answer.headers)) {
      if (/^(x-)?rate-?limit(-|$)/.test(name) && !found.has(name))
        found.set(name, (headerOf(answer, name) ?? '').slice(0, 60));
    }
  }
  return [...found].map(([name, value]) => `${name}: ${value}`).sort();
}

/** Of the headers that protect callers, what at least one answer has. */
export function headerFacts(answers: readonly ProbeAnswer[]): HeaderFacts {
  const values = (name: string): string[] =>
    answers.map(answer => headerOf(answer, name)).filter(value => value !== undefined);
  const ages = values('strict-transport-security').map(value => Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? 0));
  const hstsSeconds = ages.length === 0 ? undefined : Math.max(...ages);
  const hasNosniff = values('x-content-type-options').some(value => value.trim().toLowerCase() === 'nosniff');
  const missing = [
    ...(hstsSeconds === undefined || hstsSeconds === 0 ? ['Strict-Transport-Security'] : []),
    ...(hasNosniff ? [] : ['X-Content-Type-Options: nosniff']),
  ];
  return { hstsSeconds, hasNosniff, missing };
}

/** What the answers say to a page of a stranger's origin. */
export function corsFacts(answers: readonly ProbeAnswer[], stranger: string): CorsFacts {
  const allowed = answers
    .map(answer => headerOf(answer, 'access-control-allow-origin')?.trim())
    .filter(value => value !== undefined && value !== '');
  const withCredentials = answers.some(
    answer => headerOf(answer, 'access-control-allow-credentials')?.trim().toLowerCase() === 'true',
  );
  const allows = allowed.includes(stranger)
    ? 'the asking origin'
    : allowed.includes('*')
      ? 'everybody'
      : allowed.length > 0
        ? 'another origin'
        : 'nobody';
  return { allows, withCredentials };
}

/** Prometheus' text format: a line of a metric with its value, after HELP or TYPE. */
export function isPrometheusText({ body }: ProbeAnswer): boolean {
  return /^# (HELP|TYPE) [a-zA-Z_:]/m.test(body.slice(0, readCharacters));
}
