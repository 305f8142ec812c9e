import type { Meetings, Opposites } from './opposites.ts';
import type { Solver } from './solver.ts';
/** Looks at a pair, the first time that it is met. */
export declare function look(pair: Opposites, solver: Solver, meetings: Meetings): void;
