/** Asks Kong itself, without writing, whether it would take what a plan wants to write (`POST /schemas/…/validate`). */
import { toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import { truncate } from '../../../text.ts';
import { canonicalJson } from '../../digest.ts';
import type { Step } from '../../provider.ts';
import type { Admin } from './admin.ts';
import { complete, type Schemas } from './schema.ts';
import type { Detail } from './steps.ts';

/** At one time; a plan of thousands of routes must not take minutes. */
const parallel = 8;

/**
 * Looks at every entity that is created or changed. It checks schemas alone: references and names that are taken show only at
 * the write. Throws a UserError (exit 3) that names each entity that Kong would refuse, before anything is written.
 */
export async function validateSteps(steps: readonly Step[], admin: Admin, schemas: Schemas): Promise<void> {
  const asked = new Map<string, { step: Step; path: string; json: unknown }>();
  for (const step of steps) {
    const { entity, after } = step.detail as Detail;
    if (!after) continue;
    const { tags: _, ...json } = complete({ ...entity, data: after }, schemas);
    const set = Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null));
    // The same plugin stands on many routes: whose it is makes no difference.
    const { service: _service, route: _route, ...content } = set;
    const path = `/schemas/${entity.kind}/validate`;
    asked.set(canonicalJson([path, entity.kind === 'plugins' ? content : set]), { step, path, json: set });
  }
  const queue = [...asked.values()];
  const refusals: string[] = [];
  const work = async (): Promise<void> => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const { step, path, json } = one;
      const answer = await admin.call({ method: 'POST', path, body: { json }, accept: [400], isIdempotent: true });
      if (answer.status !== 400) continue;
      const { message } = (answer.json ?? {}) as { message?: unknown };
      refusals.push(`the ${step.entity} "${step.name}": ${truncate(toText(message ?? 'no reason is given'), 300)}`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (refusals.length === 0) return;
  const shown = refusals.sort().slice(0, 5).join('; ');
  const more = refusals.length > 5 ? ` (and ${refusals.length - 5} more)` : '';
  throw new UserError(`Kong would refuse ${shown}${more}. Nothing was written.`, {}, 3);
}
