import type { Stream } from '../../kong/stream.ts';
import type { Collector } from './finding.ts';
/** What decK refuses, and plugins that the platform does not have. */
export declare function validateDeck(streams: readonly Stream[], into: Collector): void;
