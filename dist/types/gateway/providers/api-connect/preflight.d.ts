import { type Ref } from '../../model.ts';
import type { Step } from '../../provider.ts';
import type { Upload } from './manager.ts';
import type { ApiConnectState } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';
interface Against {
    readonly state: ApiConnectState;
    readonly settings: ApiConnectSettings;
}
/** Throws a UserError (exit 2) with every conflict. */
export declare function refuseConflicts(steps: readonly Step[], against: Against): void;
/** Sentences; empty: nothing that is known speaks against it. */
export declare function conflictsOf(ref: Ref, upload: Upload, isChange: boolean, { state, settings }: Against): string[];
export {};
