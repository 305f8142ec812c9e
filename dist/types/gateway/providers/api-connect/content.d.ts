import type { Receipt } from '../../provider.ts';
import { type Changing } from './change.ts';
import type { Detail } from './steps.ts';
type Content = Detail & {
    what: 'content';
};
export declare function bringContent({ ref, before, after }: Content, changing: Changing): Promise<Receipt>;
export declare function takeContentBack({ ref, before, after }: Content, changing: Changing): Promise<Receipt>;
export {};
