import type { Receipt } from '../../provider.ts';
import { type Changing } from './change.ts';
import { type Detail } from './steps.ts';
type Macro = Detail & {
    what: 'macro';
};
export declare function runMacro(detail: Macro, changing: Changing): Promise<Receipt>;
/** The old product is live again before its subscriptions come back, and these are back before the new one closes. */
export declare function undoMacro(detail: Macro, changing: Changing): Promise<Receipt>;
export {};
