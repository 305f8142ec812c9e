/** How often callers may call: the limits of a gateway's plugins, and what the document promises. */
import { isObject, own, type Path, toText } from '../../document/pointer.ts';
import type { GatewayFiles, PluginEntity, RouteEntity } from '../../kong/read.ts';
import { whereOf } from '../../kong/stream.ts';
import type { Context } from '../context.ts';
import { isOn, isUndecided, pluginsOn } from './protection.ts';

/** Seconds of each window; a month and a year as Kong's counters are reset, at their shortest. */
export const windowSeconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  month: 28 * 86_400,
  year: 365 * 86_400,
};

export interface Window {
  count: number;
  seconds: number;
  /** `60 a minute`. */
  says: string;
}

export interface Limit {
  plugin: PluginEntity;
  windows: readonly Window[];
  /** What is counted: `consumer`, `ip`, `service`, … */
  by: string;
  /** True where a number is known only when the template is rendered. */
  isUndecided: boolean;
  where: string;
}

/** Their `limit` and `window_size` are lists side by side. */
const windowed = ['rate-limiting-advanced', 'service-protection'];

/** Whether a plugin limits calls. */
export function isLimit({ data: { name } }: PluginEntity): boolean {
  return ['rate-limiting', 'response-ratelimiting', ...windowed].includes(name) || /^rate-limiting_\d+$/.test(name);
}

/** The limits that work on a route; one without a known window says so. */
export function limitsOn(route: RouteEntity, gateway: GatewayFiles): Limit[] {
  return pluginsOn(route, gateway).flatMap(limitsOf);
}

/** Limits that some callers have of their own instead: consumers and groups of them, on the route or for the whole gateway. */
export function limitsForSome(route: RouteEntity, gateway: GatewayFiles): Limit[] {
  return gateway.plugins
    .filter(
      plugin =>
        plugin.isForSome &&
        isOn(plugin) &&
        isLimit(plugin) &&
        (plugin.route === undefined || plugin.route === route) &&
        (plugin.service === undefined || plugin.service === route.service),
    )
    .flatMap(limitsOf);
}

function limitsOf(plugin: PluginEntity): Limit[] {
  const { name } = plugin.data;
  if (name === 'rate-limiting' || /^rate-limiting_\d+$/.test(name))
    return [byWindows(plugin, plugin.config, ['config'])];
  if (name === 'response-ratelimiting') {
    const limits = own(plugin.config, 'limits');
    return isObject(limits)
      ? Object.entries(limits).map(([key, one]) =>
          byWindows(plugin, isObject(one) ? one : {}, ['config', 'limits', key]),
        )
      : [];
  }
  return windowed.includes(name) ? [advanced(plugin)] : [];
}

function byWindows(plugin: PluginEntity, values: Readonly<Record<string, unknown>>, path: Path): Limit {
  const windows: Window[] = [];
  let undecided = false;
  let first: string | undefined;
  for (const [unit, seconds] of Object.entries(windowSeconds)) {
    const count = own(values, unit);
    if (count !== undefined && count !== null) first ??= unit;
    if (isUndecided(count)) undecided = true;
    else if (typeof count === 'number' && count > 0) windows.push({ count, seconds, says: `${count} a ${unit}` });
  }
  const by = own(plugin.config, 'limit_by');
  return {
    plugin,
    windows,
    by: typeof by === 'string' ? by : 'consumer',
    isUndecided: undecided,
    where: whereOf(plugin, ...(first === undefined ? ['name'] : [...path, first])),
  };
}

function advanced(plugin: PluginEntity): Limit {
  const [limits, sizes] = [own(plugin.config, 'limit'), own(plugin.config, 'window_size')];
  const windows = (Array.isArray(limits) ? limits : []).flatMap((count: unknown, index): Window[] => {
    const seconds = Array.isArray(sizes) ? sizes[index] : undefined;
    if (typeof count !== 'number' || typeof seconds !== 'number' || count <= 0 || seconds <= 0) return [];
    return [{ count, seconds, says: `${count} in ${seconds} s` }];
  });
  const by = own(plugin.config, 'identifier');
  return {
    plugin,
    windows,
    by: typeof by === 'string' ? by : plugin.data.name === 'service-protection' ? 'service' : 'consumer',
    isUndecided: false,
    where: whereOf(plugin, 'config', 'limit'),
  };
}

/** What some callers have of their own above a promise, as evidence: a plan for them, which the promise does not tell of. */
export function morePromised(
  routes: readonly RouteEntity[],
  gateway: GatewayFiles,
  promised: number,
): { kind: 'gateway-config'; where: string; says: string }[] {
  const found = new Map<string, { kind: 'gateway-config'; where: string; says: string }>();
  for (const limit of routes.flatMap(route => limitsForSome(route, gateway))) {
    const rate = perSecond([limit]);
    if (rate === undefined || rate <= promised * rounding) continue;
    const windows = limit.windows.map(({ says }) => says).join(', ');
    const says = `Some callers (a consumer or a group of them) may have more: ${windows}.`;
    found.set(limit.where, { kind: 'gateway-config', where: limit.where, says });
  }
  return [...found.values()];
}

/** A little more than is promised is what rounding to whole minutes makes. */
export const rounding = 1.001;

/** The rate that the windows allow over a longer time: the least of them, in requests a second. */
export function perSecond(limits: readonly Limit[]): number | undefined {
  const rates = limits.flatMap(({ windows }) => windows.map(({ count, seconds }) => count / seconds));
  return rates.length === 0 ? undefined : Math.min(...rates);
}

export interface Throughput {
  perSecond: number;
  /** As it is written. */
  text: string;
  where: string;
}

/** `info.x-slo.throughput`: `100 req/s`, `6,000 requests per minute`, `1000/1hour`, `100 rps`, or a number for a second. */
export function throughputOf({ document, api }: Context): Throughput | undefined {
  const value = own(own(own(document?.data, 'info'), 'x-slo'), 'throughput');
  const rate = typeof value === 'number' ? value : rateOf(value);
  if (!document || rate === undefined || !(rate > 0)) return undefined;
  const { line } = document.locate(['info', 'x-slo', 'throughput']).start;
  return { perSecond: rate, text: toText(value).slice(0, 60), where: `${api.file}:${line}` };
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

function rateOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value.replaceAll(/(\d)[, _](?=\d{3})/g, '$1').slice(0, 200);
  const short = /(\d{1,12}(?:\.\d{1,9})?)\s{0,5}[rtq]p(s|m|h|d)\b/i.exec(plain);
  if (short) return Number(short[1]) / unitSeconds[short[2]!.toLowerCase()]!;
  const parts =
    /(\d{1,12}(?:\.\d{1,9})?)[^\d/]{0,40}?(?:\/|\bper\b|\ban?\b)\s{0,5}(\d{1,6})?\s{0,5}(s|m|h|d)[a-z]*/i.exec(plain);
  if (!parts || /^mo/i.test(parts[0].slice(parts[0].lastIndexOf(parts[3]!)))) return undefined;
  return Number(parts[1]) / (Number(parts[2] ?? 1) * unitSeconds[parts[3]!.toLowerCase()]!);
}
