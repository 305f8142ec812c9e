/** Products that wait for a person at the gateway: whether the decision has come, and the words for it. */
import type { Desired } from './desired.ts';
import { type Catalog, refText } from './model.ts';
import { type Order, readingOf } from './order.ts';
import type { Provider } from './provider.ts';
import type { RunReport } from './run.ts';
import { pollUntil, type Waiting } from './verify.ts';

/** Products (`name:version`) of a run that ended as pending. */
export function waitsOf({ plan, steps }: RunReport): string[] {
  const pending = steps.filter(({ status }) => status === 'pending').map(({ step }) => step.product);
  return [...new Set([...(plan?.waits ?? []), ...pending])];
}

/**
 * `moved`: somebody decided, and the product is in another state, also where that was before the first look; `rejected`: nobody
 * is asked any more, and it is as before or gone; undefined: time is over.
 */
export async function approvalOf(
  { plan, ...report }: RunReport,
  order: Order,
  seconds: number,
  { provider, desired, clock }: { provider: Provider; desired: Desired; clock: Waiting },
): Promise<'moved' | 'rejected' | undefined> {
  const waits = waitsOf({ plan, ...report });
  const states = new Map(plan?.impact.products.map(({ product, before }) => [product, before]));
  // A macro may wait at the new product, and is told for the old one.
  const concerned = [...new Set([...waits, ...states.keys()])];
  const seen = new Set<string>();
  let quietLooks = 0;
  return pollUntil(
    async () => {
      const { catalog, waiting } = await provider.read(readingOf(order, desired));
      const now = new Map(catalog.products.map(product => [refText(product), product.state]));
      const isWaiting = (product: string): boolean =>
        waiting ? waiting.includes(product) : now.get(product) === 'pre-staged';
      const isAsBefore = (product: string): boolean =>
        !now.has(product) || now.get(product) === (states.get(product) ?? 'pre-staged');
      const decided = waits.filter(product => !isWaiting(product));
      if (decided.some(product => seen.has(product) && isAsBefore(product))) return 'rejected';
      if (decided.some(product => !isAsBefore(product))) return 'moved';
      for (const product of concerned.filter(isWaiting)) seen.add(product);
      if (concerned.some(isWaiting)) quietLooks = 0;
      // A look that lags behind the request shows nothing that waits either: one alone proves nothing.
      else if (seen.size > 0 || ++quietLooks > 2) return 'rejected';
      return undefined;
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
