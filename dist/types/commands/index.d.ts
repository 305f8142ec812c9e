/** The commands that exist, in the order of the help. A new one is one file beside this one and two lines here. */
import type { Command } from './command.ts';
export declare const commandNames: readonly ['check', 'lint', 'diff', 'bump', 'ready', 'plan', 'stage', 'publish', 'deprecate', 'retire', 'archive', 'restage', 'online', 'offline', 'remove', 'replace', 'supersede', 'set-migration-target', 'execute-migration-target', 'rollback', 'status', 'render', 'convert', 'list', 'cleanup', 'merge-reports', 'explain', 'init', 'config', 'completion'];
export type CommandName = (typeof commandNames)[number];
/** Each command's file, loaded when the command is: `lint` must not pay for the others. */
export declare const commandFiles: Readonly<Record<CommandName, () => Promise<{
    default: Command;
}>>>;
export declare function loadCommand(name: CommandName): Promise<Command>;
