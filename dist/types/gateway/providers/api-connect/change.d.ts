import { UserError } from '../../../errors.ts';
import type { HttpAnswer } from '../../http.ts';
import { type ProductState, type Ref } from '../../model.ts';
import type { Receipt } from '../../provider.ts';
import type { Manager } from './manager.ts';
import { type KnownProduct } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';
/** What a look after a call shows: it was done, it waits for an approval, it was not done. */
export type Seen = 'done' | 'pending' | 'not';
export interface Changing {
    readonly manager: Manager;
    readonly settings: ApiConnectSettings;
    sleep?(ms: number): Promise<void>;
    notice?(line: string): void;
    /** Null: there is none. */
    product(ref: Ref): Promise<KnownProduct | null>;
    /** Looks again while it sees what cannot be: a read may lag behind a write. */
    settled(ref: Ref, isKnown: (found: KnownProduct | null) => boolean): Promise<KnownProduct | null>;
    /** Calls once, looks when the answer is lost or a conflict, and repeats only what was not carried out. */
    attempt(act: () => Promise<HttpAnswer>, look: (answer?: HttpAnswer) => Promise<Seen>): Promise<Receipt>;
}
export declare function changingAt(means: Pick<Changing, 'manager' | 'settings' | 'sleep' | 'notice'>): Changing;
/** What an answer or a look shows of a product that was to come into a state. */
export declare function seenOf(product: KnownProduct | null, to: ProductState): Seen;
/** The same of the body of an answer, which holds the product. */
export declare function seenIn(answer: HttpAnswer, to: ProductState): Seen;
export declare function movedSince(ref: Ref, found: KnownProduct | null): UserError;
