/** The lock of a gateway: a service of one name, which Kong lets only one of several runs create. */

import { randomUUID } from 'node:crypto';
import { toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { Owner } from '../../context.ts';
import { HttpError } from '../../http-error.ts';
import type { Lock } from '../../provider.ts';
import type { Admin } from './admin.ts';
import type { Fields } from './entity.ts';
import { inertName, inertService } from './record.ts';
import { readMarks, tag } from './tags.ts';

/**
 * Takes the lock of an owner. Names are unique in the database, so that of two runs one is refused; a lock that is over is
 * deleted by its own id, which hits no other. Throws a UserError (exit 2) that names the holder.
 */
export async function takeLock(
  admin: Admin,
  { owner, canDisable, holder, ttlSeconds }: { owner: Owner; canDisable: boolean; holder: string; ttlSeconds: number },
): Promise<Lock> {
  const name = inertName('lock', { ...owner, repository: undefined });
  const tags = [tag('role', 'lock'), tag('holder', holder), tag('seconds', toText(ttlSeconds))];
  const id = randomUUID();
  const { data } = inertService(name, tags, canDisable);
  if (!(await create())) {
    await removeWhatIsOver();
    if (!(await create())) throw heldBy(await present());
  }
  return {
    async release() {
      await admin.call({ method: 'DELETE', path: `/services/${id}` });
    },
  };

  /** PUT under our own id may be repeated after a lost answer: it is ours still. */
  async function create(): Promise<boolean> {
    try {
      await admin.call({ method: 'PUT', path: `/services/${id}`, body: { json: data } });
      return true;
    } catch (error) {
      if (error instanceof HttpError && error.status === 409 && isNameTaken(error.body)) return false;
      throw error;
    }
  }

  async function present(): Promise<{ entity: Fields; date: string | undefined } | undefined> {
    const { status, json, headers } = await admin.call({ method: 'GET', path: `/services/${name}`, accept: [404] });
    return status === 404 ? undefined : { entity: json as Fields, date: headers.date };
  }

  /** By the gateway's own clock, since those of two runners may differ. */
  async function removeWhatIsOver(): Promise<void> {
    const found = await present();
    if (!found) return;
    const { entity, date } = found;
    const seconds = Number(readMarks(entity.tags).values.get('seconds') ?? Number.NaN);
    const now = (date === undefined ? Number.NaN : Date.parse(date)) / 1000;
    const isOver = now > Number(entity.updated_at) + seconds;
    if (!isOver || typeof entity.id !== 'string') throw heldBy(found);
    await admin.call({ method: 'DELETE', path: `/services/${entity.id}` });
  }
}

function isNameTaken(body: unknown): boolean {
  const { fields } = (body ?? {}) as { fields?: { name?: unknown } };
  return fields?.name !== undefined;
}

function heldBy(found: { entity: Fields } | undefined): UserError {
  const holder = readMarks(found?.entity.tags).values.get('holder') ?? 'another run';
  return new UserError(
    `Another run holds the lock of this gateway: ${holder}. Nothing was done; run the command again when that run has ended.`,
  );
}
