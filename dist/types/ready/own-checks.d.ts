/** Checks that a team writes into its config as data: that a file is there, what it says, what the OpenAPI document has. */
import type { Config } from '../config.ts';
import type { Judged } from './judge.ts';
/** The checks of the config. Throws a UserError for one that says too little, too much, or holds a wrong expression. */
export declare function ownChecks(config: Config, folder: string): Judged[];
