/** The commands that exist, in the order of the help. A new one is one file beside this one and two lines here. */
import type { Command } from './command.ts';

export const commandNames = [
  'check',
  'lint',
  'diff',
  'bump',
  'ready',
  'plan',
  'stage',
  'publish',
  'deprecate',
  'retire',
  'archive',
  'restage',
  'online',
  'offline',
  'remove',
  'replace',
  'supersede',
  'set-migration-target',
  'execute-migration-target',
  'rollback',
  'status',
  'render',
  'convert',
  'list',
  'cleanup',
  'merge-reports',
  'explain',
  'init',
  'config',
  'completion',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Each command's file, loaded when the command is: `lint` must not pay for the others. */
const commandFiles: Readonly<Record<CommandName, () => Promise<{ default: Command }>>> = {
  check: () => import('./check.ts'),
  lint: () => import('./lint.ts'),
  diff: () => import('./diff.ts'),
  bump: () => import('./bump.ts'),
  ready: () => import('./ready.ts'),
  plan: () => import('./plan.ts'),
  stage: () => import('./stage.ts'),
  publish: () => import('./publish.ts'),
  deprecate: () => import('./deprecate.ts'),
  retire: () => import('./retire.ts'),
  archive: () => import('./archive.ts'),
  restage: () => import('./restage.ts'),
  online: () => import('./online.ts'),
  offline: () => import('./offline.ts'),
  remove: () => import('./remove.ts'),
  replace: () => import('./replace.ts'),
  supersede: () => import('./supersede.ts'),
  'set-migration-target': () => import('./set-migration-target.ts'),
  'execute-migration-target': () => import('./execute-migration-target.ts'),
  rollback: () => import('./rollback.ts'),
  status: () => import('./status.ts'),
  render: () => import('./render.ts'),
  convert: () => import('./convert.ts'),
  list: () => import('./list.ts'),
  cleanup: () => import('./cleanup.ts'),
  'merge-reports': () => import('./merge-reports.ts'),
  explain: () => import('./explain.ts'),
  init: () => import('./init.ts'),
  config: () => import('./config.ts'),
  completion: () => import('./completion.ts'),
};

export async function loadCommand(name: CommandName): Promise<Command> {
  return (await commandFiles[name]()).default;
}
