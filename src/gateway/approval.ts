/** Products that wait for a person at the gateway: whether the decision has come, and the words for it. */
import type { Desired } from './desired.ts';
import { type Catalog, refText } from './model.ts';
import { type Order, readingOf } from './order.ts';
import type { Provider } from './provider.ts';
import type { RunReport } from './run.ts';
import { pollUntil, type Waiting } from './verify.ts';

export function waitsOf({ plan, steps }: RunReport): string[] {
  const pending = steps.filter(({ status }) => status === 'pending').map(({ step }) => step.product);
  return [...new Set([...(plan?.waits ?? []), ...pending])];
}

/** `moved`: somebody decided, and the product is in another state; `rejected`: it is gone; undefined: time is over. */
export async function approvalOf(
  waits: readonly string[],
  order: Order,
  seconds: number,
  { provider, desired, clock }: { provider: Provider; desired: Desired; clock: Waiting },
): Promise<'moved' | 'rejected' | undefined> {
  const states = async (): Promise<Map<string, string>> => {
    const { catalog } = await provider.read(readingOf(order, desired));
    return new Map(catalog.products.map(product => [refText(product), product.state]));
  };
  const before = await states();
  return pollUntil(
    async () => {
      const now = await states();
      if (waits.some(product => before.has(product) && !now.has(product))) return 'rejected';
      return waits.some(product => before.get(product) !== now.get(product)) ? 'moved' : undefined;
    },
    seconds,
    clock,
  );
}

export function notApproved(
  waits: readonly string[],
  state: 'rejected' | undefined,
  seconds: number,
): Pick<RunReport, 'result' | 'exitCode' | 'says'> {
  const what = waits.join(', ');
  const says = state
    ? `The approval of ${what} was refused at the gateway.`
    : `The approval of ${what} did not come within ${seconds} seconds; the same command goes on when it has.`;
  return { result: 'pending', exitCode: 3, says: [says] };
}

export function withApproval(report: RunReport, approved: readonly string[], { products }: Catalog): RunReport {
  if (report.result !== 'applied') return report;
  const says = approved.map(text => {
    const state = products.find(product => refText(product) === text)?.state ?? 'gone';
    return `${text} was approved at the gateway and is ${state} now.`;
  });
  return { ...report, says: [...says, ...report.says] };
}

export function pendingText(waits: readonly string[]): string {
  const isOne = waits.length === 1;
  return `${waits.join(', ')} ${isOne ? 'waits' : 'wait'} for an approval at the gateway; run the command again when it is given.`;
}
