import { type Team } from './team.ts';
/** `files` are relative to `folder`, that of the config. Throws a UserError with the file for what cannot be read. */
export declare function teamFiles(files: readonly string[], folder: string, cwd: string): Team;
