import type { Context } from './context.ts';
import type { Answer, Evidence } from './item.ts';
export type ServiceLevelKey = 'support-contact' | 'support-hours' | 'uptime' | 'response-time' | 'outages' | 'throughput' | 'message-size';
/** The value under a key; undefined where it is absent or blank. */
export declare function serviceLevel({ document }: Context, key: ServiceLevelKey): unknown;
export declare function levelEvidence(context: Context, key: ServiceLevelKey, says: string): Evidence;
/** Text as it is written, cut short; a mapping or list is only said to be there. */
export declare function levelText(value: unknown): string;
/** Nothing is stated in the document. */
export declare function noLevel(context: Context, ...keys: readonly ServiceLevelKey[]): Answer;
/** The answer of an item that asks for text alone. */
export declare function levelStated(context: Context, key: ServiceLevelKey): Answer;
/** Percent of time; undefined where the value is none. */
export declare function uptimeOf(value: unknown): number | undefined;
/** Bytes: `1 MB`, `512 KiB`, or a number of bytes; undefined where the value is none. */
export declare function bytesOf(value: unknown): number | undefined;
/** A document for examples with service levels as YAML in braces. */
export declare function documentWithLevels(levels: string): string;
