/** Ctrl-C during a run that writes, which is also how GitHub cancels a job: the step at work ends, the journal and the lock too. */
import { setTimeout as wait } from 'node:timers/promises';
import { interrupted } from '../../gateway/lock.ts';
import type { Waiting } from '../../gateway/verify.ts';
import type { Io } from '../../io.ts';

export interface Interruption {
  readonly clock: Waiting;
  /** The second Ctrl-C ends the process, as it always does. */
  listen(): () => void;
}

export function interruptionOf(io: Pick<Io, 'now' | 'onInterrupt' | 'stderr'>): Interruption {
  const controller = new AbortController();
  const { signal } = controller;
  return {
    clock: {
      now: io.now,
      isInterrupted: () => signal.aborted,
      async sleep(ms) {
        try {
          await wait(ms, undefined, { signal });
        } catch {
          throw interrupted();
        }
      },
    },
    listen: () =>
      io.onInterrupt(() => {
        io.stderr.write('specgate: stopping when the step at work has ended.\n');
        controller.abort();
      }),
  };
}
