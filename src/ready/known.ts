/** What an attestation may be about: every item with the rules for it, the checks and the APIs of the config. */
import type { ConfigData } from '../config/shape.ts';
import type { Known, Statable } from './attestations.ts';
import { type Item, mayNotApply } from './item.ts';
import { items } from './items/index.ts';

/** The item whose attestation counts: itself, or the one that it stands for; undefined where only a machine can answer. */
export function attestable(item: Item): Item | undefined {
  const meant = item.sameAs === undefined ? item : items.find(one => one.id === item.sameAs);
  return meant?.attestation && meant;
}

const notApplicable: Statable = { maxMonths: 12, needsLink: false, states: 'not-applicable' };

/** Everything that the attestations file may name under this config. */
export function knownTo({ ready, apis }: ConfigData, today: string): Known {
  const ages = ready?.['attestation-age'];
  const known: Known['items'] = new Map(
    items.map((item): [string, Statable | undefined] => {
      const rules = attestable(item)?.attestation;
      if (!rules) return [item.id, mayNotApply(item) ? notApplicable : undefined];
      const months = Number.parseInt(ages?.get(item.id) ?? '', 10) || rules.maxMonths;
      return [item.id, { maxMonths: months, needsLink: rules.needsLink === true, states: 'all' }];
    }),
  );
  return {
    items: new Map([...known, ...[...(ready?.checks?.keys() ?? [])].map((id): [string, undefined] => [id, undefined])]),
    apis: [...(apis?.keys() ?? [])],
    today,
  };
}
