/** Everything that the gateway's server would say about one publishing call: all of its stages at once (it stops at the first). */
import type { Stream } from '../../kong/stream.ts';
import { type GatewaySettings, type Validation } from './finding.ts';
/**
 * Validates the files that one call publishes (`gwa pg FILES`, or `gwa apply -i FILE`); several are sent as one stream.
 * Pure: what depends on the gateway is taken from the settings, and told as depending where they do not say it.
 */
export declare function validateRequest(streams: readonly Stream[], settings: GatewaySettings): Validation;
