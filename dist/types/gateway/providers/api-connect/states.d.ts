import { type Ref } from '../../model.ts';
import type { Receipt } from '../../provider.ts';
import { type Changing } from './change.ts';
import type { Data } from './manager.ts';
import type { Detail } from './steps.ts';
import { type Place } from './walk.ts';
export declare function bringState({ ref, from, to }: Pick<Detail & {
    what: 'state';
}, 'ref' | 'from' | 'to'>, changing: Changing): Promise<Receipt>;
/** What was switched off is so again; subscriptions that a retirement took do not come back. */
export declare function takeStateBack({ ref, from, to, offline }: Detail & {
    what: 'state';
}, changing: Changing): Promise<Receipt>;
/** Goes from state to state. Throws a UserError (exit 3) where consumers would lose their subscriptions. */
export declare function walk(ref: Ref, from: Place, to: Place, changing: Changing): Promise<Receipt>;
/** APIs by their `x-ibm-name`. */
export declare function switchOff(apis: readonly Ref[], { manager, attempt }: Changing): Promise<void>;
export declare function bringVisibility(ref: Ref, goal: Data, changing: Changing): Promise<Receipt>;
