/** What of the model Kong has no place for. */

import { groupOf } from '../../../kong/render/policy.ts';
import { isSame } from '../../model.ts';
import type { Limitation, Target } from '../../provider.ts';
import type { Transition } from '../../transition.ts';

/** One for each, as far as the products of the run ask for it. */
export function limitationsOf({ catalog, scope, transitions }: Target): Limitation[] {
  const found: Limitation[] = [];
  const products = catalog.products.filter(product => scope.some(ref => isSame(ref, product)));
  if (products.some(({ visibility }) => visibility.view !== 'public')) {
    found.push({
      what: 'visibility',
      says: 'Kong has no portal: who may see a product is kept with it, but not enforced.',
    });
  }
  if (products.some(({ plans }) => plans.some(({ needsApproval }) => needsApproval))) {
    found.push({
      what: 'approval',
      says: 'Kong asks nobody for approval of a subscription; whoever puts consumers into the group of a plan decides.',
    });
  }
  if (transitions.some(movesConsumers)) {
    found.push({
      what: 'migration',
      says: 'Consumers of Kong belong to the portal: put them into the groups of the new plans there; specgate only counts them.',
    });
  }
  return found;
}

/** The versions of one major version share the groups of their plans, so that nobody has to move between these. */
function movesConsumers(transition: Transition): boolean {
  if (transition.kind !== 'migrate-subscriptions') return false;
  const { product, target } = transition;
  return [...target.plans].some(([from, to]) => groupOf(product, from) !== groupOf(target.product, to));
}
