/** What is said where something is neither as the plan saw it nor as it shall be. */
import { exitCodes, UserError } from '../../errors.ts';
import type { Step } from '../provider.ts';

export function changedSince({ entity, name }: Pick<Step, 'entity' | 'name'>): UserError {
  return new UserError(
    `The ${entity} "${name}" was changed by somebody else since the plan was made; nothing was done to it. Run the command again to see what is there.`,
    {},
    exitCodes.refused,
  );
}
