/** What of the model Kong has no place for. */

import { groupOf } from '../../../kong/render/policy.ts';
import { apiWith } from '../../desired.ts';
import { isLive, isSame, refText } from '../../model.ts';
import type { Limitation, Target } from '../../provider.ts';
import type { Transition } from '../../transition.ts';

/** One for each, as far as the products of the run ask for it. */
export function limitationsOf(target: Target): Limitation[] {
  const { catalog, scope, transitions } = target;
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
  return [...found, ...stillOpen(target)];
}

/** Who calls a shared API is rendered anew when a product leaves it, which needs its document. */
export function stillOpen({ catalog, transitions, desired, shared = [] }: Target): Limitation[] {
  const retired = catalog.products.filter(product =>
    transitions.some(one => one.kind === 'product' && one.to === 'retired' && isSame(one.product, product)),
  );
  return retired.flatMap(product =>
    product.apis.flatMap((ref): Limitation[] => {
      const api = catalog.apis.find(one => isSame(one, ref));
      const users = catalog.products.filter(one => isLive(one.state) && one.apis.some(used => isSame(used, ref)));
      if (!api || users.length === 0 || apiWith([...desired.products, ...shared], api)) return [];
      const groups = new Set(users.flatMap(user => user.plans.map(({ name }) => groupOf(user, name))));
      if (product.plans.every(({ name }) => groups.has(groupOf(product, name)))) return [];
      return [
        {
          what: 'subscriptions',
          says: `${refText(ref)} still lets in the subscribers of ${refText(product)}: the document that it was published with is neither here nor in the history of this clone (fetch-depth: 0); take their access away by hand.`,
        },
      ];
    }),
  );
}

/** The versions of one major version share the groups of their plans, so that nobody has to move between these. */
function movesConsumers(transition: Transition): boolean {
  if (transition.kind !== 'migrate-subscriptions') return false;
  const { product, target } = transition;
  return [...target.plans].some(([from, to]) => groupOf(product, from) !== groupOf(target.product, to));
}
