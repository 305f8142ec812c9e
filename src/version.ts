/** The version of specgate, as its package says it. */
import manifest from '../package.json' with { type: 'json' };

/** The version of specgate. */
export const version: string = manifest.version;
