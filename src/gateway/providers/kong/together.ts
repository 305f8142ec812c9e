/** Many changes in one step, for gateways that take a configuration whole or not at all: a file, a Kong without a database. */
import type { Step } from '../../provider.ts';
import type { Detail } from './steps.ts';

/** The detail of such a step: the changes in their order. */
export interface Together {
  readonly together: readonly Detail[];
}

/** Many changes as people see them in one step, deletions first, and how many objects go. */
export function toldTogether(steps: readonly Step[]): Pick<Step, 'before' | 'after'> & { readonly deletes: number } {
  const deletions = steps.filter(({ action }) => action === 'delete');
  const told = [...deletions, ...steps.filter(({ action }) => action !== 'delete')];
  const side = (of: 'before' | 'after'): unknown =>
    Object.fromEntries(told.map(step => [`${step.entity} ${step.name}`, step[of]]));
  return {
    before: side('before'),
    after: side('after'),
    deletes: deletions.reduce((sum, { deletes }) => sum + (deletes ?? 1), 0),
  };
}

/** One step of many; none of none. `name` is what people call the configuration. */
export function oneStep(steps: readonly Step[], name: string): Step[] {
  const [first] = steps;
  if (!first) return [];
  const detail: Together = { together: steps.map(step => step.detail as Detail) };
  return [
    {
      action: 'update',
      entity: 'configuration',
      name,
      ...toldTogether(steps),
      switches: steps.some(step => step.switches),
      product: first.product,
      detail,
    },
  ];
}
