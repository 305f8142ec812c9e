/** Stands in for `vitest` in the tests that a mutation run asks: keeps what they declare, so that it can be run again and again. */
import { format } from 'node:util';
import { expect, vi } from 'vitest';

export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: unknown[]) => unknown;

export const collected: Collected[] = [];
const above: string[] = [];

function each(declare: (name: string, body: () => unknown) => void) {
  return (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      declare(format(name, ...values), () => body(...values));
    }
  };
}

function declareTest(name: string, body: () => unknown): void {
  collected.push({ name: [...above, name].join(' > '), run: () => body() });
}

function declareGroup(name: string, body: () => unknown): void {
  above.push(name);
  body();
  above.pop();
}

const nothing = Object.assign(() => undefined, { each: () => () => undefined });

export const it = Object.assign(declareTest, {
  each: each(declareTest),
  skipIf: (isSkipped: boolean) => (isSkipped ? nothing : it),
  runIf: (isRun: boolean) => (isRun ? it : nothing),
});
export const test = it;
export const describe = Object.assign(declareGroup, {
  each: each(declareGroup),
  skipIf: (isSkipped: boolean) => (isSkipped ? nothing : describe),
});
export { expect, vi };
