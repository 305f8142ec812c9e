/** Which route of the gateway a request takes, as Kong's router chooses. */
import { own } from '../../document/pointer.ts';
import type { RouteEntity } from '../../kong/read.ts';
import { betweenPlaceholders, lowerCase } from '../../kong/template.ts';
import { compilePattern } from '../../pattern.ts';
import { isOn } from './protection.ts';

export interface Request {
  /** Undefined: any host will do. */
  host: string | undefined;
  /** With `{name}` for what a caller chooses. */
  path: string;
  method: string;
}

/** `perhaps`: it hangs on a placeholder of a template, or on what a caller chooses. */
export type Match = 'yes' | 'perhaps' | 'no';

export interface Taken {
  route: RouteEntity;
  match: 'yes' | 'perhaps';
}

/** The route that takes the request; where only placeholders decide, the first that may. Undefined: none does. */
export function routeFor(request: Request, routes: readonly RouteEntity[]): Taken | undefined {
  let best: (Taken & { rank: readonly number[] }) | undefined;
  for (const route of routes) {
    const match = route.service && !isOn(route.service) ? 'no' : matches(request, route);
    if (match === 'no') continue;
    const rank = [match === 'yes' ? 1 : 0, ...rankOf(route, request)];
    if (!best || isHigher(rank, best.rank)) best = { route, match, rank };
  }
  return best && { route: best.route, match: best.match };
}

/** Whether a route takes a request, as far as host, path and method tell. */
export function matches(request: Request, route: RouteEntity): Match {
  const parts: Match[] = [];
  for (const criterion of [matchesHost, matchesMethod, matchesPath]) {
    const match = criterion(request, route);
    if (match === 'no') return 'no';
    parts.push(match);
  }
  // Expressions and protocols without HTTP are not read.
  if (typeof own(route.data, 'expression') === 'string') return 'perhaps';
  return parts.includes('perhaps') ? 'perhaps' : 'yes';
}

/** The texts of a list of a route; empty: it has none, and takes all. */
export function textsOf(route: RouteEntity, key: 'hosts' | 'paths' | 'methods'): string[] {
  const list = own(route.data, key) ?? route.value(key);
  if (typeof list === 'string') return [list];
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}

function matchesHost({ host }: Request, route: RouteEntity): Match {
  const hosts = textsOf(route, 'hosts');
  if (hosts.length === 0 || host === undefined) return 'yes';
  return strongest(hosts.map(one => hostMatches(one, host)));
}

/** A host of a route, with a wildcard or placeholders, against a host. */
export function hostMatches(written: string, host: string): Match {
  const plain = lowerCase(written.replace(/:\d+$/, ''));
  if (plain === host) return 'yes';
  if (plain.startsWith('*.')) return host.endsWith(plain.slice(1)) ? 'yes' : 'no';
  if (plain.endsWith('.*')) return host.startsWith(plain.slice(0, -1)) ? 'yes' : 'no';
  return fitsTemplate(plain, host) ? 'perhaps' : 'no';
}

/** Whether a text with placeholders may become another. */
export function fitsTemplate(template: string, text: string): boolean {
  const parts = betweenPlaceholders(template);
  if (parts.length === 1) return template === text;
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const next = text.indexOf(part, at);
    if (next === -1 || next + part.length > text.length - last.length) return false;
    at = next + part.length;
  }
  return true;
}

function matchesMethod({ method }: Request, route: RouteEntity): Match {
  const methods = textsOf(route, 'methods');
  if (methods.length === 0 || methods.includes(method)) return 'yes';
  return methods.some(one => one !== method && fitsTemplate(one, method)) ? 'perhaps' : 'no';
}

function matchesPath({ path }: Request, route: RouteEntity): Match {
  const paths = textsOf(route, 'paths');
  return paths.length === 0 ? 'yes' : strongest(paths.map(one => pathMatches(one, path)));
}

/** A path of a route against a path of a document: by prefix, or by the expression after `~`. */
export function pathMatches(written: string, path: string): Match {
  const isTemplate = betweenPlaceholders(written).length > 1;
  if (isExpression(written)) return isTemplate ? 'perhaps' : expressionMatches(written.slice(1), path);
  if (isTemplate) return prefixFits(written, path) ? 'perhaps' : 'no';
  if (path.startsWith(written)) return 'yes';
  // A path below a parameter: some of its values only.
  const fixed = path.split('{')[0]!;
  if (path.includes('{') && written.startsWith(fixed) && prefixFitsParameters(written, path)) return 'perhaps';
  return 'no';
}

function isExpression(written: string): boolean {
  return written.startsWith('~');
}

/** Segment by segment, a parameter of the document standing for any text. */
function prefixFitsParameters(written: string, path: string): boolean {
  const wanted = written.split('/');
  const given = path.split('/');
  return wanted.every((segment, index) => {
    const other = given[index];
    if (other === undefined) return segment === '' && index === wanted.length - 1;
    return other.includes('{') || (index === wanted.length - 1 ? other.startsWith(segment) : other === segment);
  });
}

function prefixFits(written: string, path: string): boolean {
  const parts = betweenPlaceholders(written);
  const [first = '', ...rest] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const next = path.indexOf(part, at);
    if (next === -1) return false;
    at = next + part.length;
  }
  return true;
}

/** What callers may put where a document has a parameter; an expression need not take all of them. */
const samples = ['1', 'abc', 'A1-b_2', '7d3f2c1e-8a4b-4c6d-9e0f-1a2b3c4d5e6f'];

function expressionMatches(source: string, path: string): Match {
  // Kong anchors at the beginning; PCRE names groups as ECMA-262 does.
  const compiled = compilePattern(`^(?:${source.replace(/^\^/, '').replaceAll('(?P<', '(?<')})`);
  if ('problem' in compiled) return 'perhaps';
  if (!path.includes('{')) return compiled.test(path) ? 'yes' : 'no';
  return samples.some(sample => compiled.test(path.replace(/\{[^{}]*\}/g, sample))) ? 'yes' : 'no';
}

function strongest(matches: readonly Match[]): Match {
  if (matches.includes('yes')) return 'yes';
  return matches.includes('perhaps') ? 'perhaps' : 'no';
}

/** Kong's order: more kinds of criteria, plain hosts, no headers to ask for (a request has none), expressions, longer prefixes. */
function rankOf(route: RouteEntity, { path }: Request): number[] {
  const headers = own(route.data, 'headers');
  const asksForHeaders = typeof headers === 'object' && headers !== null && Object.keys(headers).length > 0;
  const kinds = (['methods', 'hosts', 'paths'] as const).filter(key => textsOf(route, key).length > 0).length;
  const hosts = textsOf(route, 'hosts');
  const isPlain = hosts.length > 0 && !hosts.some(host => host.includes('*'));
  const taking = textsOf(route, 'paths').filter(one => pathMatches(one, path) !== 'no');
  const isRegex = taking.some(isExpression);
  const priority = own(route.data, 'regex_priority');
  return [
    asksForHeaders ? 0 : 1,
    kinds,
    isPlain ? 1 : 0,
    isRegex ? 1 : 0,
    isRegex && typeof priority === 'number' ? priority : 0,
    Math.max(0, ...taking.map(one => one.length)),
  ];
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value > (b[index] ?? 0);
  return false;
}
