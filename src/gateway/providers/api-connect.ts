/** IBM API Connect v10 as a gateway: the one that knows the product lifecycle itself, through its platform API. */
import { yamlText } from '../../document/yaml-text.ts';
import type { Io } from '../../io.ts';
import { findApi, findProduct } from '../catalog.ts';
import type { HttpMeans } from '../http.ts';
import { isLive, isSame, type Ref, refText } from '../model.ts';
import type { Limitation, Provider, PublishedDocument, Shortfall, Target } from '../provider.ts';
import { changingAt } from './api-connect/change.ts';
import { refuseInvalid } from './api-connect/checks.ts';
import {
  apiDocument,
  contentIn,
  foreignKeys,
  ibmName,
  keyHeaders,
  productDocument,
  withoutMark,
} from './api-connect/documents.ts';
import { unknownAtGateway } from './api-connect/live.ts';
import { type Entry, type Manager, openManager } from './api-connect/manager.ts';
import { apiMark, isOurs } from './api-connect/mark.ts';
import { type ApiConnectState, type KnownApi, readCatalog } from './api-connect/read.ts';
import type { ApiConnectSettings } from './api-connect/settings.ts';
import { stepsOf } from './api-connect/steps.ts';
import { applyStep, undoStep } from './api-connect/write.ts';

export interface ApiConnectOptions extends HttpMeans {
  readonly settings: ApiConnectSettings;
}

/** IBM's own deployment test waits 75 seconds for the gateway. */
const settleSeconds = 120;

/** Throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export function apiConnectProvider(options: ApiConnectOptions, io: Pick<Io, 'env' | 'cwd'>): Provider {
  const { settings, clock } = options;
  // What needs no server (`render`) needs no credentials and no word about its origin.
  let opened: Manager | undefined;
  const manager = (): Manager => (opened ??= openManager(options, io));
  const cache = new Map<string, Entry>();
  let isProduction: boolean | undefined;

  const read: Provider['read'] = async reading => {
    const snapshot = await readCatalog(reading, { manager: manager(), settings, cache });
    isProduction = (snapshot.state as ApiConnectState).production;
    return snapshot;
  };
  const changing = () =>
    changingAt({
      manager: manager(),
      settings,
      ...(clock && { sleep: (ms: number) => clock.sleep(ms) }),
      notice: line => options.notice?.(line),
    });

  return {
    type: 'api-connect',
    settleSeconds,
    limitations: target => limitationsOf(target, settings, isProduction),
    read,
    plan(snapshot, target) {
      const wanted = target.desired.products.filter(product => target.scope.some(ref => isSame(ref, product)));
      const steps = stepsOf(snapshot.state as ApiConnectState, target, settings);
      if (steps.some(({ entity, after }) => entity === 'product' && typeof after === 'object' && after !== null)) {
        refuseInvalid(wanted, settings);
      }
      return steps;
    },
    apply: step => applyStep(step, changing()),
    undo: step => undoStep(step, changing()),
    async verify(target) {
      const snapshot = await read({ products: target.scope, desired: target.desired });
      const missing = differences(snapshot.catalog, target);
      if (missing.length > 0 || !settings.probesGateway) return missing;
      return unknownAtGateway(onlineApis(snapshot.state as ApiConnectState, target), {
        services: await manager().gatewayServices(),
        io,
        ...options,
      });
    },
    async documents({ name, version }) {
      const { state } = await read({ products: [], desired: { products: [], commit: undefined } });
      return publishedDocuments(state as ApiConnectState, settings).filter(
        ({ api }) => api.name === name && (version === undefined || api.version === version),
      );
    },
    async facts() {
      await manager().catalog();
      const said = await manager().settings();
      return {
        exists: true,
        ...(typeof said.production_mode === 'boolean' && { productionMode: said.production_mode }),
      };
    },
    render(target) {
      refuseInvalid(target.desired.products, settings);
      return rendered(target, settings);
    },
  };
}

/** What the catalog does not show yet of the products in scope and their APIs. */
function differences(now: Target['catalog'], { catalog, scope }: Target): Shortfall[] {
  const products = scope.flatMap((ref): Shortfall[] => {
    const [wanted, found] = [findProduct(catalog, ref)?.state ?? 'none', findProduct(now, ref)?.state ?? 'none'];
    if (wanted === found) return [];
    return [{ entity: 'product', name: refText(ref), says: `${refText(ref)} is ${found}, not ${wanted}.` }];
  });
  const used = catalog.products.filter(product => scope.some(ref => isSame(ref, product))).flatMap(({ apis }) => apis);
  const apis = [...new Map(used.map(api => [refText(api), api])).values()].flatMap((ref): Shortfall[] => {
    const [wanted, found] = [findApi(catalog, ref)?.state, findApi(now, ref)?.state];
    if (wanted === found) return [];
    const says = `The API ${refText(ref)} is ${found ?? 'not in the catalog'}, not ${wanted ?? 'known'}.`;
    return [{ entity: 'API', name: refText(ref), says }];
  });
  return [...products, ...apis];
}

/** The APIs of live products in scope that are switched on, with their documents. */
function onlineApis({ products, apis }: ApiConnectState, { scope }: Target): { ref: KnownApi; document: unknown }[] {
  const live = products.filter(product => isLive(product.state) && scope.some(ref => isSame(ref, product)));
  const keys = new Set(live.flatMap(product => contentIn(product.document, product).apis.map(({ key }) => key)));
  return apis
    .filter(api => keys.has(refText(api)) && api.state === 'online' && api.document !== undefined)
    .map(api => ({ ref: api, document: api.document }));
}

function publishedDocuments({ products, apis }: ApiConnectState, { owner }: ApiConnectSettings): PublishedDocument[] {
  const found = new Map<string, PublishedDocument>();
  for (const product of products.filter(({ mark }) => isOurs(mark, owner))) {
    for (const { name, version, key } of contentIn(product.document, product).apis) {
      const document = apis.find(one => refText(one) === key)?.document;
      if (!document || !apiMark(document)) continue;
      found.set(`${name}:${version}`, { api: { name, version }, text: JSON.stringify(withoutMark(document)) });
    }
  }
  return [...found.values()];
}

function rendered({ desired }: Target, settings: ApiConnectSettings): Map<string, string> {
  const files = new Map<string, string>();
  const apis = new Map(desired.products.flatMap(({ apis: all }) => all.map(api => [refText(api), api] as const)));
  for (const product of desired.products) {
    const said = `# ${product.name} ${product.version} as it is uploaded to API Connect, with the documents that it names.\n`;
    files.set(`products/${product.name}.yaml`, said + yamlText(productDocument(product, desired.commit, settings)));
  }
  for (const api of apis.values()) {
    const said = `# From ${api.file}, as it is uploaded to API Connect.\n`;
    files.set(`apis/${ibmName(api)}_${api.version}.yaml`, said + yamlText(apiDocument(api, settings)));
  }
  return files;
}

/** What of the model API Connect has no place for, and what this configuration of it cannot keep. */
function limitationsOf(
  { catalog, desired, scope, transitions }: Target,
  settings: ApiConnectSettings,
  isProduction: boolean | undefined,
): Limitation[] {
  const found: Limitation[] = [];
  const add = (what: string, says: string): void => void found.push({ what, says });
  if (transitions.length === 0) return found;
  const products = catalog.products.filter(product => scope.some(ref => isSame(ref, product)));
  if (products.some(({ deprecatedOn, sunsetOn }) => deprecatedOn ?? sunsetOn)) {
    add(
      'dates',
      'API Connect keeps no deprecation and sunset dates; tell them in the documents (x-sunset) and to the consumers.',
    );
  }
  if (desired.products.some(({ visibility }) => visibility.subscribe === 'public')) {
    add('visibility', 'Nobody subscribes without an account: subscribe: public is published as authenticated.');
  }
  // What was in the catalog before, and moves.
  const entered = transitions.flatMap(one => (one.kind === 'product' && one.from === 'none' ? [one.product] : []));
  const isNew = (ref: Ref): boolean => entered.some(one => isSame(one, ref));
  const uploaded = transitions.flatMap(one => (one.kind === 'content' ? [one.product] : [])).concat(entered);
  const renamed = desired.products
    .filter(product => uploaded.some(ref => isSame(ref, product)))
    .flatMap(({ apis }) => apis.filter(api => foreignKeys(api.bundled).length > 0));
  if (settings.renamesKeys && renamed.length > 0) {
    const names = [...new Set(renamed.map(({ name }) => name))].join(', ');
    add(
      'api keys',
      `The callers of ${names} give their key in ${keyHeaders.id}, not in the header of the document (api-keys: rename).`,
    );
  }
  if (transitions.some(one => one.kind === 'product' && !isNew(one.product))) {
    add('commit', 'A change of state leaves no trace of its commit; the catalog keeps that of the content.');
  }
  if (settings.allowsBrowsers) {
    add(
      'cors',
      'The switch for CORS is on or off: with it pages of every origin may call the APIs, not those of the list alone.',
    );
  }
  if (isProduction === false && settings.productionMode === true) {
    add(
      'production-mode',
      `The catalog ${settings.catalog} is not in production mode: specgate refuses changes of a version, the catalog itself would take them from others.`,
    );
  }
  add(
    'lock',
    'Two runs at once are noticed at each step, not kept apart: no lock of API Connect is known. Let one workflow at a time publish.',
  );
  return found;
}
