/** What every change at API Connect needs: looks that allow for old answers, and one attempt that is read back. */
import { setTimeout as wait } from 'node:timers/promises';
import { own } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { HttpAnswer } from '../../http.ts';
import { HttpError } from '../../http-error.ts';
import { type ProductState, type Ref, refText } from '../../model.ts';
import type { Receipt } from '../../provider.ts';
import { laterLooksMs, lookAgain } from '../look-again.ts';
import { refusals, stateOf } from './assumptions.ts';
import type { Manager } from './manager.ts';
import { type KnownProduct, knownProduct } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';

/** What a look after a call shows: it was done, it waits for an approval, it was not done. */
export type Seen = 'done' | 'pending' | 'not';

export interface Changing {
  readonly manager: Manager;
  readonly settings: ApiConnectSettings;
  sleep?(ms: number): Promise<void>;
  notice?(line: string): void;
  /** Null: there is none. */
  product(ref: Ref): Promise<KnownProduct | null>;
  /** Looks again while it sees what cannot be: a read may lag behind a write. */
  settled(ref: Ref, isKnown: (found: KnownProduct | null) => boolean): Promise<KnownProduct | null>;
  /** Calls once, looks when the answer is lost or a conflict, and repeats only what was not carried out. */
  attempt(act: () => Promise<HttpAnswer>, look: (answer?: HttpAnswer) => Promise<Seen>): Promise<Receipt>;
}

const attempts = 3;

export function changingAt(means: Pick<Changing, 'manager' | 'settings' | 'sleep' | 'notice'>): Changing {
  const { manager, settings, sleep = wait } = means;
  // Targets name products by their addresses.
  const refs = new Map<string, Ref>();

  async function product(ref: Ref): Promise<KnownProduct | null> {
    const entry = await manager.product(ref);
    if (!entry) return null;
    refs.set(entry.url, { name: entry.name, version: entry.version });
    return knownProduct(entry, settings, url => refs.get(url));
  }

  return {
    ...means,
    product,
    settled: (ref, isKnown) => lookAgain(() => product(ref), isKnown, sleep),
    async attempt(act, look) {
      for (let attempt = 1; ; attempt++) {
        try {
          const answer = await act();
          const id = answer.headers['x-request-id'];
          const seen = await look(answer);
          return {
            outcome: seen === 'pending' ? 'pending' : 'done',
            ...(id !== undefined && { says: `request ${id}` }),
          };
        } catch (error) {
          if (!(error instanceof HttpError)) throw error;
          const isRefused = error.status !== undefined && refusals.includes(error.status);
          if (!error.isAmbiguous && !isRefused) throw error;
          for (const ms of error.isAmbiguous ? laterLooksMs : [undefined]) {
            if (ms !== undefined) await sleep(ms);
            const seen = await look();
            if (seen === 'done') return { outcome: 'done', says: 'its answer was lost, and it was carried out' };
            if (seen === 'pending') return { outcome: 'pending' };
          }
          if (!error.isAmbiguous || attempt === attempts) throw error;
        }
      }
    },
  };
}

/** What an answer or a look shows of a product that was to come into a state. */
export function seenOf(product: KnownProduct | null, to: ProductState): Seen {
  if (product?.state === to) return 'done';
  return product?.isWaiting ? 'pending' : 'not';
}

/** The same of the body of an answer, which holds the product. */
export function seenIn(answer: HttpAnswer, to: ProductState): Seen {
  const [word, tasks] = [own(answer.json, 'state'), own(answer.json, 'task_urls')];
  if (typeof word !== 'string' || stateOf(word) === to) return 'done';
  return stateOf(word) === 'pre-staged' || (Array.isArray(tasks) && tasks.length > 0) ? 'pending' : 'not';
}

export function movedSince(ref: Ref, found: KnownProduct | null): UserError {
  const now = found ? `is ${found.state}` : 'is not in the catalog';
  return new UserError(
    `${refText(ref)} ${now}, which is not what the plan saw: somebody changed it since, and nothing was done to it. Run the command again to see what is there.`,
    {},
    3,
  );
}
