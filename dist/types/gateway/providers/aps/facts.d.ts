import type { ProviderFacts } from '../../facts.ts';
import type { Portal } from './portal.ts';
/** A part that is refused is told by its sentence, and the others are asked all the same. */
export declare function portalSays(portal: Portal): Promise<ProviderFacts>;
