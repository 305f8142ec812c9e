/** Kong's declarative configuration of a whole catalog of files, drawn beside it: `kong/OWNER.yaml`. */
import type { GatewayConfig, Owner } from '../../context.ts';
import type { DesiredApi } from '../../desired.ts';
import { type Catalog, refText } from '../../model.ts';
import { kindOf, kongRendering } from '../kong/rendering.ts';
import { kongFileProvider } from '../kong-file.ts';

/**
 * The drawing of a catalog, of which `apis` are those with their documents, by `name:version`: what is live, off or deprecated in
 * it is so in the file. Throws a UserError for documents and settings that Kong cannot carry out.
 */
export function catalogRendering(
  config: GatewayConfig,
  owner: Owner,
): (catalog: Catalog, apis: ReadonlyMap<string, DesiredApi>) => ReadonlyMap<string, string> {
  const file = `${owner.owner}.yaml`;
  const nothing = { name: 'kong', list: () => [], read: () => undefined, write: unused, lock: unused };
  const kind = kindOf(config);
  const rendering = kongRendering(config);
  const provider = kongFileProvider({
    folder: nothing,
    file,
    owner,
    kind,
    rendering,
    tags: config.tags ?? [],
    deprecationPage: config['deprecation-page'],
  });
  return (catalog, apis) => {
    // Of what was archived there is nothing at a gateway, and without its document an API cannot be drawn.
    const products = catalog.products.filter(
      product =>
        product.state !== 'archived' &&
        product.digest !== undefined &&
        product.apis.every(api => apis.has(refText(api))),
    );
    const desired = {
      products: products.map(product => ({
        ...product,
        digest: product.digest!,
        apis: product.apis.map(api => apis.get(refText(api))!),
      })),
      commit: undefined,
    };
    const drawn = { products, apis: catalog.apis.filter(api => apis.has(refText(api))) };
    const files = provider.render({ transitions: [], catalog: drawn, scope: products, desired, adopt: false });
    return new Map(products.length === 0 ? [] : [...files].map(([name, text]) => [`kong/${name}`, text] as const));
  };
}

function unused(): never {
  throw new Error('a drawing is no folder');
}
