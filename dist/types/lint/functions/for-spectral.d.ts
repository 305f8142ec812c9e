/** Gives a rule function the interface of the stock Spectral CLI, so that the assembled rulesets run there too. */
import { type Path } from '../../document/pointer.ts';
import type { RuleFunction, RuleResult } from '../rule.ts';
interface SpectralContext {
    path: Path;
    documentInventory: {
        resolved: unknown;
    };
}
/** In Spectral the document is already dereferenced; only circular references are left, and those are local. */
export declare function forSpectral(run: RuleFunction<never> | undefined): (value: unknown, options: unknown, context: SpectralContext) => RuleResult[] | undefined;
export {};
