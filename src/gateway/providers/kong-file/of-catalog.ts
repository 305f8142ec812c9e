/** Kong's declarative configuration of a whole catalog of files, drawn beside it: `kong/OWNER.yaml`. */
import { parseDocument } from '../../../document/parse.ts';
import type { GatewayConfig, Owner } from '../../context.ts';
import type { DesiredApi } from '../../desired.ts';
import { type Catalog, type Ref, refText } from '../../model.ts';
import { kindOf, kongRendering } from '../kong/rendering.ts';
import { kongFileProvider } from '../kong-file.ts';

/**
 * The drawing of a catalog: what is live, off or deprecated in it is so in the file. Throws a UserError for documents and
 * settings that Kong cannot carry out.
 */
export function catalogRendering(
  config: GatewayConfig,
  owner: Owner,
): (catalog: Catalog, documents: ReadonlyMap<string, unknown>) => ReadonlyMap<string, string> {
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
  // A run draws several times, and what it draws of an API is known by the API: most are the same each time.
  const known = new Map<string, DesiredApi>();
  const apiOf = ({ name, version }: Ref, digest: string, bundled: unknown): DesiredApi => {
    const file = `apis/${name}/${version}.openapi.yaml`;
    const text = JSON.stringify(bundled);
    const key = `${file} ${digest} ${text}`;
    const found = known.get(key);
    if (found) return found;
    const document = parseDocument(text, file);
    const api: DesiredApi = { name, version, file, document, bundled: document.data, digest };
    known.set(key, api);
    return api;
  };
  return (catalog, documents) => {
    const apis = new Map(
      catalog.apis.flatMap(({ name, version, digest }) => {
        const bundled = documents.get(refText({ name, version }));
        if (bundled === undefined || digest === undefined) return [];
        const api = apiOf({ name, version }, digest, bundled);
        return [[refText(api), api] as const];
      }),
    );
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
