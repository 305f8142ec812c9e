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

/** Percent of time; undefined where the value is none. */
export function uptimeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value > 0 && value <= 100 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const found = /(\d{1,3}(?:\.\d{1,9})?) ?%|^ ?(\d{1,3}(?:\.\d{1,9})?) ?$/.exec(value.slice(0, 200));
  const percent = Number(found?.[1] ?? found?.[2] ?? Number.NaN);
  return percent > 0 && percent <= 100 ? percent : undefined;
}

const units: Readonly<Record<string, number>> = {
  b: 1,
  k: 1e3,
  ki: 1024,
  m: 1e6,
  mi: 1024 ** 2,
  g: 1e9,
  gi: 1024 ** 3,
};

/** Bytes: `1 MB`, `512 KiB`, or a number of bytes; undefined where the value is none. */
export function bytesOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value > 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const parts = /(\d{1,12}(?:\.\d{1,9})?) ?(?:(k|m|g)(i?)b?|b(?:ytes?)?)\b/i.exec(value.slice(0, 200));
  if (!parts) return undefined;
  const bytes = Number(parts[1]) * units[((parts[2] ?? 'b') + (parts[3] ?? '')).toLowerCase()]!;
  return bytes > 0 ? bytes : undefined;
}

/** A document for examples with service levels as YAML in braces. */
export function documentWithLevels(levels: string): string {
  return `openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, x-slo: {${levels}}}\npaths: {}\n`;
}
