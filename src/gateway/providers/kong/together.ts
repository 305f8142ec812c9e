/** Many changes in one step, for gateways that take a configuration whole or not at all: a file, a Kong without a database. */
import type { Step } from '../../provider.ts';
import type { Detail } from './steps.ts';

/** The detail of such a step: the changes in their order. */
export interface Together {
  readonly together: readonly Detail[];
}

/** One step of many, deletions told first; none of none. `name` is what people call the configuration. */
export function oneStep(steps: readonly Step[], name: string): Step[] {
  const [first] = steps;
  if (!first) return [];
  const deletions = steps.filter(({ action }) => action === 'delete');
  const told = [...deletions, ...steps.filter(({ action }) => action !== 'delete')];
  const side = (of: 'before' | 'after'): unknown =>
    Object.fromEntries(told.map(step => [`${step.entity} ${step.name}`, step[of]]));
  const detail: Together = { together: steps.map(step => step.detail as Detail) };
  return [
    {
      action: 'update',
      entity: 'configuration',
      name,
      before: side('before'),
      after: side('after'),
      switches: steps.some(step => step.switches),
      deletes: deletions.reduce((sum, { deletes }) => sum + (deletes ?? 1), 0),
      product: first.product,
      detail,
    },
  ];
}
