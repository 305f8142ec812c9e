/** What a catalog holds under which names, read when it refused something with a conflict. */

import type { Data, Manager } from './manager.ts';
import { apiMark } from './mark.ts';
import { type ApiConnectState, apiStateOf, knownProduct } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';

/** With the documents of the APIs that are uploaded. */
export async function readNames(
  manager: Manager,
  settings: ApiConnectSettings,
  uploaded: readonly Data[],
): Promise<ApiConnectState> {
  const said = await manager.settings();
  const products = (await manager.products()).map(entry => knownProduct(entry, settings, () => undefined));
  const elsewhere = settings.space === undefined ? [] : await manager.productNames();
  const names = new Set(uploaded.map(one => (one.info as Data | undefined)?.['x-ibm-name']));
  const apis = [];
  for (const { name, version, state } of await manager.apis()) {
    const found = names.has(name) ? await manager.api({ name, version }) : null;
    const document = found?.data.catalog_api as Data | undefined;
    apis.push({ name, version, state: apiStateOf(state), document, mark: apiMark(document) });
  }
  const known = new Set(products.map(one => `${one.name}:${one.version}`));
  return {
    id: undefined,
    production: said.production_mode === true,
    products,
    elsewhere: elsewhere.map(one => `${one.name}:${one.version}`).filter(text => !known.has(text)),
    apis,
    subscriptions: undefined,
  };
}
