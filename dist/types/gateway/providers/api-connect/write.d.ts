import type { Receipt, Step } from '../../provider.ts';
import type { Changing } from './change.ts';
/** Does a step. Throws a UserError (exit 3) where the gateway refuses it, or somebody changed what it is about. */
export declare function applyStep(step: Step, changing: Changing): Promise<Receipt>;
/** Takes a step back. Throws as `applyStep`. */
export declare function undoStep(step: Step, changing: Changing): Promise<Receipt>;
