/** Every kind of change, sorted by id. A new one is one file beside this one and two lines here. */
import type { Change } from '../change.ts';
export declare const changes: readonly Change[];
