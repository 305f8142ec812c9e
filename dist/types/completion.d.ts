/** The completion scripts of bash, zsh and fish, made from the tables of commands and options. */
import type { Command } from './commands/command.ts';
export declare const shells: readonly ['bash', 'zsh', 'fish'];
export type Shell = (typeof shells)[number];
/** The script to source or to save for one shell. */
export declare function completionScript(shell: Shell, commands: readonly Command[]): string;
