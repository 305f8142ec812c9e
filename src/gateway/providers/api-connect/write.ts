/** Does and takes back the steps at API Connect: looks first, never repeats a POST blindly, names the cause of a refusal. */
import { UserError } from '../../../errors.ts';
import type { Receipt, Step } from '../../provider.ts';
import { lookAgain } from '../look-again.ts';
import type { Changing } from './change.ts';
import { bringContent, takeContentBack } from './content.ts';
import { runMacro, undoMacro } from './macro.ts';
import { executeTarget, moveBack, restoreTargets, setTarget } from './migrate.ts';
import { apiStateOf } from './read.ts';
import { bringState, bringVisibility, takeStateBack } from './states.ts';
import type { Detail } from './steps.ts';

/** Does a step. Throws a UserError (exit 3) where the gateway refuses it, or somebody changed what it is about. */
export async function applyStep(step: Step, changing: Changing): Promise<Receipt> {
  const detail = step.detail as Detail;
  switch (detail.what) {
    case 'content':
      return bringContent(detail, changing);
    case 'state':
      return bringState(detail, changing);
    case 'visibility':
      return bringVisibility(detail.ref, detail.after, changing);
    case 'target':
      return setTarget(detail, changing);
    case 'migrate':
      return executeTarget(detail, changing);
    case 'macro':
      return runMacro(detail, changing);
    case 'api':
      return switchApi(detail, detail.to, changing);
  }
}

/** Takes a step back. Throws as `applyStep`. */
export async function undoStep(step: Step, changing: Changing): Promise<Receipt> {
  const detail = step.detail as Detail;
  switch (detail.what) {
    case 'content':
      return takeContentBack(detail, changing);
    case 'state':
      return takeStateBack(detail, changing);
    case 'visibility':
      return bringVisibility(detail.ref, detail.before, changing);
    case 'target':
      return restoreTargets(detail.ref, detail.before, detail.after, changing);
    case 'migrate':
      return moveBack(detail, changing);
    case 'macro':
      return undoMacro(detail, changing);
    case 'api':
      return switchApi(detail, detail.from, changing);
  }
}

async function switchApi(
  { ref, from, to }: Detail & { what: 'api' },
  goal: string,
  { manager, attempt, sleep }: Changing,
): Promise<Receipt> {
  const look = async (): Promise<string | null> => {
    const found = await manager.api(ref);
    return found && apiStateOf(found.state);
  };
  const isKnown = (state: string | null): boolean => state === goal || state === from || state === to;
  const state = await lookAgain(look, isKnown, sleep);
  if (state === goal) return { outcome: 'unchanged' };
  if (!isKnown(state)) {
    throw new UserError(
      `The API ${ref.name}:${ref.version} is ${state ?? 'gone'}; it can be switched while a product with it is published or deprecated.`,
      {},
      3,
    );
  }
  return attempt(
    () => manager.setApi(ref, { state: goal }),
    async () => ((await look()) === goal ? 'done' : 'not'),
  );
}
