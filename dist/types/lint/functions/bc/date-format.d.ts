import type { RuleFunction } from '../../rule.ts';
import { type TemporalKind } from './temporal-names.ts';
interface Options {
    kind: TemporalKind;
    /** `undeclared`: nothing says how it is written. `foreign`: an example or the description shows another form. */
    problem: 'undeclared' | 'foreign';
}
declare const misdeclaredDates: RuleFunction<Options>;
export default misdeclaredDates;
