import { type Ref } from '../../model.ts';
import type { Receipt } from '../../provider.ts';
import { type Changing } from './change.ts';
import { type Detail, type Goal } from './steps.ts';
export declare function setTarget({ ref, after }: {
    ref: Ref;
    after: Goal;
}, changing: Changing): Promise<Receipt>;
/** The targets of before; where there was none, the one that was set is taken away. */
export declare function restoreTargets(ref: Ref, before: readonly Goal[], set: Goal, changing: Changing): Promise<Receipt>;
/** Moves all subscriptions to the targets that are set. */
export declare function executeTarget({ ref, goal }: Detail & {
    what: 'migrate';
}, changing: Changing): Promise<Receipt>;
/** The subscriptions that a step moved go back to the plans that they had; those that came since stay. */
export declare function moveBack({ ref, goal, held, isDeprecated, }: Pick<Detail & {
    what: 'migrate';
}, 'ref' | 'goal' | 'held'> & {
    isDeprecated?: boolean;
}, changing: Changing): Promise<Receipt>;
