/** APIs that several products offer: how a gateway has them follows from all of these, so that their documents must be at hand. */
import { apiWith, type Desired, type DesiredProduct } from './desired.ts';
import { type Catalog, type CatalogProduct, isLive, isSame, isSameDigest } from './model.ts';
import type { Order } from './order.ts';

/**
 * What products at the gateway were published with, as far as the products of the order share APIs with them that the desired
 * documents do not have. Whoever of them still has a document gives it; where nobody has, the API stays as it is.
 */
export async function sharedContents(
  catalog: Catalog,
  { command, names }: Pick<Order, 'command' | 'names'>,
  desired: Desired,
  contentAt: (product: CatalogProduct) => Promise<DesiredProduct | undefined>,
): Promise<DesiredProduct[]> {
  const found: DesiredProduct[] = [];
  // What switches an API leaves it with those who offer it.
  if (command === 'online' || command === 'offline') return found;
  const isAsked = ({ name }: CatalogProduct): boolean => names.length === 0 || names.some(one => one.name === name);
  for (const api of catalog.apis) {
    const users = catalog.products.filter(product => product.apis.some(one => isSame(one, api)));
    if (users.length < 2 || !users.some(isAsked) || apiWith([...desired.products, ...found], api)) continue;
    for (const user of users.toSorted((a, b) => Number(isLive(b.state)) - Number(isLive(a.state)))) {
      const content = await contentAt(user);
      if (!content || !isSameDigest(content.digest, user.digest) || !apiWith([content], api)) continue;
      found.push(content);
      break;
    }
  }
  return found;
}
