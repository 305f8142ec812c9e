import type { Step, Target } from '../../provider.ts';
import type { Entity } from '../kong/entity.ts';
import type { ApsState } from './read.ts';
import { type ApsSettings } from './settings.ts';
interface LineSteps {
    readonly before: readonly Step[];
    readonly after: readonly Step[];
    readonly gone: readonly Step[];
}
/** Environments that go dark do so before the gateway does, those that light up after it. */
export declare function lineSteps(state: ApsState, target: Target, entities: readonly Entity[], settings: ApsSettings): LineSteps;
export {};
