/** What the portal says of a gateway beyond our products: whose it is, what runs, what the directory shows. GET only. */
import { isObject, own } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { GatewayCondition, Listing } from '../../../gateway-condition.ts';
import type { ProviderFacts } from '../../facts.ts';
import type { Portal } from './portal.ts';

type Part = keyof GatewayCondition;

/** A part that is refused is told by its sentence, and the others are asked all the same. */
export async function portalSays(portal: Portal): Promise<ProviderFacts> {
  const refused = new Map<Part, string>();
  const ask = async <Answer>(parts: readonly Part[], question: Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await question;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const part of parts) refused.set(part, error.message);
      return undefined;
    }
  };
  const gateway = await ask(['exists', 'organization', 'domains'], portal.gateway());
  const statuses = await ask(['services'], portal.statuses());
  const products = await ask(['products'], portal.products());
  const preview = await ask(['preview'], portal.listed('preview'));
  const live = await ask(['live'], portal.listed('live'));
  return {
    refused,
    // The portal says the same of a gateway that is not there and of one that may not be read: the sentence tells both.
    ...(gateway && { exists: true }),
    ...(gateway && { organization: gateway.organization }),
    ...(gateway?.permDomains && { domains: gateway.permDomains }),
    ...(statuses && { services: statuses }),
    ...(products && {
      products: products.map(({ name, dataset, environments = [] }) => ({
        name,
        ...(dataset !== undefined && { dataset }),
        environments: environments.map(one => ({
          name: one.name,
          active: one.active === true,
          ...(one.appId !== undefined && { appId: one.appId }),
        })),
      })),
    }),
    ...(preview && { preview: listingsOf(preview) }),
    ...(live && { live: listingsOf(live) }),
  };
}

function listingsOf(entries: readonly unknown[]): Listing[] {
  return entries.filter(isObject).map(entry => {
    const products = own(entry, 'products');
    const names = Array.isArray(products) ? products.map(product => own(product, 'name')) : [];
    return {
      dataset: textOf(own(entry, 'name')),
      title: textOf(own(entry, 'title')),
      products: names.filter(name => typeof name === 'string'),
    };
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
