/** The service levels of `info.x-slo` (G-101 to G-107): each key with its place, and the answer of an item about one of them. */
import { own, toText } from '../document/pointer.ts';
import { isUnwritten } from './addresses.ts';
import type { Context } from './context.ts';
import { inDocument } from './evidence.ts';
import type { Answer, Evidence } from './item.ts';

export type ServiceLevelKey =
  | 'support-contact'
  | 'support-hours'
  | 'uptime'
  | 'response-time'
  | 'outages'
  | 'throughput'
  | 'message-size';

/** The value under a key; undefined where it is absent, blank, or only says that it is to come. */
export function serviceLevel({ document }: Context, key: ServiceLevelKey): unknown {
  const value = own(own(own(document?.data, 'info'), 'x-slo'), key);
  const isBlank =
    value === null ||
    (typeof value === 'string' && isUnwritten(value)) ||
    (typeof value === 'object' && Object.keys(value as object).length === 0);
  return isBlank ? undefined : value;
}

export function levelEvidence(context: Context, key: ServiceLevelKey, says: string): Evidence {
  return inDocument(context, ['info', 'x-slo', key], says);
}

/** Text as it is written, cut short; a mapping or list is only said to be there. */
export function levelText(value: unknown): string {
  return typeof value === 'object' ? 'several entries' : toText(value).trim().slice(0, 80);
}

/** Nothing is stated in the document. */
export function noLevel(context: Context, ...keys: readonly ServiceLevelKey[]): Answer {
  const names = keys.map(key => `info.x-slo.${key}`).join(' and ');
  return {
    status: 'unknown',
    evidence: [
      inDocument(
        context,
        ['info', 'x-slo'],
        `The document has no ${names}${isToCome(context, keys) ? ' yet: it only says that it is to come' : ''}.`,
      ),
    ],
  };
}

function isToCome({ document }: Context, keys: readonly ServiceLevelKey[]): boolean {
  return keys.some(key => {
    const value = own(own(own(document?.data, 'info'), 'x-slo'), key);
    return typeof value === 'string' && value.trim() !== '' && isUnwritten(value);
  });
}

/** The answer of an item that asks for text alone. */
export function levelStated(context: Context, key: ServiceLevelKey): Answer {
  const value = serviceLevel(context, key);
  if (value === undefined) return noLevel(context, key);
  return { status: 'pass', evidence: [levelEvidence(context, key, `The document states it: ${levelText(value)}.`)] };
}

/** Percent of time: `99.5%`, `99.5 percent`, or a number, which up to 1 is a share of it; undefined where the value is none. */
export function uptimeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return percentOf(value <= 1 ? Number((value * 100).toPrecision(10)) : value);
  if (typeof value !== 'string') return undefined;
  const found = /(\d{1,3}(?:[.,]\d{1,9})?) ?(?:%|per ?cent\b)|^ ?(\d{1,3}(?:[.,]\d{1,9})?) ?$/i.exec(
    value.slice(0, 200),
  );
  return percentOf(Number((found?.[1] ?? found?.[2] ?? '').replace(',', '.')));
}

function percentOf(number: number): number | undefined {
  return number > 0 && number <= 100 ? number : undefined;
}

/** What a size may be told in, in letters. */
const units: readonly [form: RegExp, bytes: number][] = [
  [/^b(ytes?)?$/i, 1],
  [/^k(b|ilobytes?)?$/i, 1e3],
  [/^k(ib?|ibibytes?)$/i, 1024],
  [/^m(b|egabytes?)?$/i, 1e6],
  [/^m(ib?|ebibytes?)$/i, 1024 ** 2],
  [/^g(b|igabytes?)?$/i, 1e9],
  [/^g(ib?|ibibytes?)$/i, 1024 ** 3],
];

/** Bytes: `1 MB`, `512 KiB`, `1 megabyte`, or a number of bytes; undefined where the value is none. */
export function bytesOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value > 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  for (const [, count, word] of value.slice(0, 200).matchAll(/(\d{1,12}(?:\.\d{1,9})?) ?([a-z]+)\b/gi)) {
    const unit = units.find(([form]) => form.test(word!));
    if (unit && Number(count) > 0) return Number(count) * unit[1];
  }
  return undefined;
}

/** A document for examples with service levels as YAML in braces. */
export function documentWithLevels(levels: string): string {
  return `openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, x-slo: {${levels}}}\npaths: {}\n`;
}
