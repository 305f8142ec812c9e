/** The commands that exist, in the order of the help. A new one is one file beside this one and two lines here. */
import type { Command } from './command.ts';

export const commandNames = [
  'lint',
  'diff',
  'bump',
  'ready',
  'convert',
  'list',
  'explain',
  'init',
  'config',
  'completion',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Each command's file, loaded when the command is: `lint` must not pay for the others. */
export const commandFiles: Readonly<Record<CommandName, () => Promise<{ default: Command }>>> = {
  lint: () => import('./lint.ts'),
  diff: () => import('./diff.ts'),
  bump: () => import('./bump.ts'),
  ready: () => import('./ready.ts'),
  convert: () => import('./convert.ts'),
  list: () => import('./list.ts'),
  explain: () => import('./explain.ts'),
  init: () => import('./init.ts'),
  config: () => import('./config.ts'),
  completion: () => import('./completion.ts'),
};

export async function loadCommand(name: CommandName): Promise<Command> {
  return (await commandFiles[name]()).default;
}
