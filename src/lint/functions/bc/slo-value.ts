/** The values of `info.x-slo` where it is present: each of a form and size that the guidelines name (G-102 to G-107, G-112). */
import { isObject, own } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';

interface Options {
  /** Percent. */
  minUptime: number;
  /** Requests per second and consumer. */
  maxThroughput: number;
  maxMessageBytes: number;
}

type Judge = (value: unknown, options: Options) => string | undefined;

const judges: Record<string, Judge> = {
  'support-contact': value => (isText(value) || isFilled(value) ? undefined : 'names nobody'),
  'support-hours': value => (isText(value) || isFilled(value) ? undefined : 'names no hours'),
  uptime: judgeUptime,
  'response-time': value => (isText(value) || isFilled(value) ? undefined : 'names no time'),
  outages: value => (isText(value) || isFilled(value) ? undefined : 'names no time'),
  throughput: judgeThroughput,
  'message-size': judgeMessageSize,
  performance: value => (isText(value) || isFilled(value) || isAmount(value) ? undefined : 'gives no figures'),
};

const wrongServiceLevels: RuleFunction<Options> = (value, options, context) => {
  if (value === undefined) return [];
  if (!isObject(value)) {
    return [{ message: `x-slo is no map; its keys are ${Object.keys(judges).join(', ')}.`, path: context.path }];
  }
  return Object.keys(value).flatMap(key => {
    if (!Object.hasOwn(judges, key)) {
      const message = `"${key}" is no key of x-slo; they are ${Object.keys(judges).join(', ')}.`;
      return key.startsWith('x-') ? [] : [{ message, path: [...context.path, key] }];
    }
    const wrong = judges[key]!(own(value, key), options);
    return wrong === undefined ? [] : [{ message: `${key} ${wrong}.`, path: [...context.path, key] }];
  });
};
export default wrongServiceLevels;

function judgeUptime(value: unknown, { minUptime }: Options): string | undefined {
  const written =
    typeof value === 'string' ? /(\d{1,3}(?:\.\d{1,9})?) ?%|^ ?(\d{1,3}(?:\.\d{1,9})?) ?$/.exec(value) : undefined;
  const percent = typeof value === 'number' ? value : Number(written?.[1] ?? written?.[2] ?? Number.NaN);
  if (Number.isNaN(percent) || percent <= 0 || percent > 100) return 'is no percentage, such as 99.5%';
  return percent < minUptime ? `is ${percent} %, below the ${minUptime} % that the guidelines ask for` : undefined;
}

const seconds: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };

function judgeThroughput(value: unknown, { maxThroughput }: Options): string | undefined {
  const rate = typeof value === 'number' ? value : rateOf(value);
  if (rate === undefined || !(rate > 0)) return 'is no number of requests in a time, such as 100 requests/second';
  if (rate <= maxThroughput) return undefined;
  return `is ${Math.round(rate)} requests a second, above the ${maxThroughput} for each consumer that the guidelines allow`;
}

/** Requests per second: `100 req/s`, `6,000 requests per minute`, `1000/1hour`. */
function rateOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value.replaceAll(/(\d)[, _](?=\d{3})/g, '$1').slice(0, 200);
  const parts =
    /(\d{1,12}(?:\.\d{1,9})?)[^\d/]{0,40}?(?:\/|\bper\b|\ban?\b)\s{0,5}(\d{1,6})?\s{0,5}(s|m|h|d)[a-z]*/i.exec(plain);
  if (!parts) return undefined;
  return Number(parts[1]) / (Number(parts[2] ?? 1) * seconds[parts[3]!.toLowerCase()]!);
}

const units: Record<string, number> = { b: 1, k: 1e3, ki: 1024, m: 1e6, mi: 1024 ** 2, g: 1e9, gi: 1024 ** 3 };

function judgeMessageSize(value: unknown, { maxMessageBytes }: Options): string | undefined {
  const bytes = typeof value === 'number' ? value : bytesOf(value);
  if (bytes === undefined || !(bytes > 0)) return 'is no size, such as 1 MB';
  if (bytes <= maxMessageBytes) return undefined;
  return `is above the ${Math.round(maxMessageBytes / 1024 ** 2)} MB that the guidelines allow`;
}

function bytesOf(value: unknown): number | undefined {
  const parts =
    typeof value === 'string' ? /(\d{1,12}(?:\.\d{1,9})?) ?(?:(k|m|g)(i?)b?|b(?:ytes?)?)\b/i.exec(value) : undefined;
  return parts ? Number(parts[1]) * units[((parts[2] ?? 'b') + (parts[3] ?? '')).toLowerCase()]! : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value > 0;
}
