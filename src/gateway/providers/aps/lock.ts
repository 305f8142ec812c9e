/**
 * The lock of a gateway: a product of the portal with an id that the run chose. The portal refuses another id under a name that
 * is taken (`Unexpected appId`), so of two runs that come at once one gets it, and the other changes nothing.
 */
import { randomBytes } from 'node:crypto';
import { exitCodes, UserError } from '../../../errors.ts';
import type { Lock } from '../../provider.ts';
import { ownedBy } from './ledger.ts';
import type { Portal } from './portal.ts';
import { type ApsSettings, lockNames } from './settings.ts';

export interface LockRequest {
  readonly settings: ApsSettings;
  readonly holder: string;
  readonly ttlSeconds: number;
  readonly now: number;
}

/** Throws a UserError (exit 2) that names the holder. A lock whose time is over is taken over. */
export async function takeLock(portal: Portal, request: LockRequest): Promise<Lock> {
  const held: Lock[] = [];
  const release = async (): Promise<void> => {
    for (const lock of [...held].reverse()) await lock.release();
  };
  try {
    for (const name of lockNames(request.settings)) held.push(await takeOne(name, portal, request));
  } catch (error) {
    // What cannot be given back ends by itself; why there is no lock is what must be told.
    await release().catch(() => undefined);
    throw error;
  }
  return { release };
}

async function takeOne(
  name: string,
  portal: Portal,
  { settings, holder, ttlSeconds, now }: LockRequest,
): Promise<Lock> {
  const appId = randomBytes(6).toString('hex').toUpperCase();
  const until = new Date(now + ttlSeconds * 1000).toISOString();
  const description = `A run of specgate is at work: ${holder}; until ${until}. ${ownedBy(settings.owner)}`;
  const body = { name, appId, description, environments: [] };
  for (let attempt = 1; ; attempt++) {
    const { reasons } = await portal.tryPut('products', body);
    if (reasons.length === 0) {
      return { release: () => portal.remove('products', appId, 'to release the lock') };
    }
    if (!reasons.some(reason => reason.includes('Unexpected appId'))) {
      throw new UserError(`The portal refused the lock: ${reasons.join('; ')}.`, {}, 3);
    }
    const other = (await portal.products()).find(product => product.name === name);
    const [, who = 'another run', end = ''] = /at work: (.*); until (\S+)\./.exec(other?.description ?? '') ?? [];
    const isOver = other !== undefined && !(Date.parse(end) > now);
    if (attempt > 2 || (other && !isOver)) {
      throw new UserError(
        `Another run holds the lock of the gateway until ${end || 'an unknown time'}: ${who}. Wait for it to end, and run the command again.`,
        {},
        exitCodes.input,
      );
    }
    if (other?.appId !== undefined) await portal.remove('products', other.appId, 'to end an old lock');
  }
}
