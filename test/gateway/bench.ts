/** What the benches of gateways share: a clock on which nobody waits, processes that can be killed, states as text, folders. */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Clock } from '../../src/gateway/http.ts';
import type { Provider } from '../../src/gateway/provider.ts';
import { Killed } from './faults.ts';

/** On it nobody waits, and half a second passes at each look: what settles in seconds settles in a few looks. */
export function hurriedClock(): Clock {
  let now = Date.UTC(2026, 10, 28);
  return {
    now: () => {
      now += 500;
      return now;
    },
    async sleep(ms) {
      now += ms;
    },
    random: () => 0,
  };
}

export interface Processes {
  /** The token by which the gateway knows the next process. */
  next(): string;
  /** The provider of the process with this token; its calls end with it. */
  mortal(provider: Provider, token: string): Provider;
  /** Ends a process: whatever it waits for never comes. */
  kill(token: string | undefined): void;
}

export function processes(): Processes {
  const deaths = new Map<string, (error: Killed) => void>();
  return {
    next: () => `process-${deaths.size + 1}-token`,
    mortal(provider, token) {
      const death = new Promise<never>((_, reject) => deaths.set(token, reject));
      // It is no error that a process dies while nobody waits for it.
      death.catch(() => undefined);
      return new Proxy(provider, {
        get(target, name) {
          const member = Reflect.get(target, name) as unknown;
          if (typeof member !== 'function') return member;
          return (...given: unknown[]) => {
            const result = (member as (...all: unknown[]) => unknown).apply(target, given);
            return result instanceof Promise ? Promise.race([result, death]) : result;
          };
        },
      });
    },
    kill: token => deaths.get(token ?? '')?.(new Killed()),
  };
}

/** Keys in order, without some. */
export function sorted(value: unknown, skip: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map(one => sorted(one, skip));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !skip.includes(name));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one, skip)]),
  );
}

/** A folder with these files, in memory where the system has such a place: a disk takes its time for each write that must be on it. */
export function quickFolder(files: Readonly<Record<string, string>> = {}): string {
  const home = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = realpathSync(mkdtempSync(path.join(home, 'specgate-')));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
