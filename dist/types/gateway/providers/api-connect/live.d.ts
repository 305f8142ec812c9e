import type { Io } from '../../../io.ts';
import { type Clock, type Limits } from '../../http.ts';
import type { Ref } from '../../model.ts';
import type { Shortfall } from '../../provider.ts';
import type { Data } from './manager.ts';
export interface Probe {
    readonly services: readonly Data[];
    readonly io: Pick<Io, 'env' | 'cwd'>;
    readonly clock?: Clock;
    readonly limits?: Partial<Limits>;
    notice?(line: string): void;
}
/** APIs with their documents that a gateway does not know yet. What cannot be asked is told once and is no shortfall. */
export declare function unknownAtGateway(apis: readonly {
    readonly ref: Ref;
    readonly document: unknown;
}[], { services, io, clock, limits, notice }: Probe): Promise<Shortfall[]>;
