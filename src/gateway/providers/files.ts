/** The gateway `files`: a catalog as a folder in git, with products, APIs and their documents; a full lifecycle on one machine. */
import { parseDocument } from '../../document/parse.ts';
import { isObject, own } from '../../document/pointer.ts';
import { yamlText } from '../../document/yaml-text.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { compareText } from '../../finding.ts';
import { compareRefs } from '../catalog.ts';
import { isOwnedBy, type Owner, ownerText } from '../context.ts';
import type { Desired, DesiredApi } from '../desired.ts';
import { digestOf } from '../digest.ts';
import { type Catalog, type CatalogApi, type CatalogProduct, isSame, type Ref, refText } from '../model.ts';
import type { Limitation, Provider, Receipt, Snapshot, Step, Stranger, Target } from '../provider.ts';
import type { Folder } from './files/disk.ts';
import { apiText, productText, readApi, readProduct } from './files/record.ts';
import { type FileDetail, stepsBetween, type WantedFile } from './files/steps.ts';

/** What a snapshot keeps: the text of every file of ours, and of strangers in our way, by path. */
export interface FilesState {
  readonly files: Readonly<Record<string, string>>;
}

/** Draws further files from the catalog and its APIs with their documents (by `name:version`), such as the configuration of a Kong. */
export type Rendering = (catalog: Catalog, apis: ReadonlyMap<string, DesiredApi>) => ReadonlyMap<string, string>;

/** A rendering that nobody asked for: where it is not possible there is none, and a limitation says why. */
export interface OptionalRendering {
  readonly what: string;
  readonly render: Rendering;
}

const productFile = ({ name, version }: Ref): string => `products/${name}/${version}.yaml`;
const apiFile = ({ name, version }: Ref): string => `apis/${name}/${version}.yaml`;
const documentFile = ({ name, version }: Ref): string => `apis/${name}/${version}.openapi.yaml`;

const noFiles: Rendering = () => new Map();

export function filesProvider(
  folder: Folder,
  owner: Owner,
  rendering: Rendering | OptionalRendering = noFiles,
): Provider {
  /** Why there is no rendering, by the target that asked for it. */
  const missing = new WeakMap<Target, Limitation>();
  // A run draws several times, and what is drawn of an API is known by the API: most are the same each time.
  const kept = new Map<string, DesiredApi>();
  const place = (file: string): string => `${folder.name}/${file}`;

  /** The records of ours, and all files as they are. */
  function look(): { catalog: Catalog; files: Map<string, string>; all: Map<string, string> } {
    // What else is in the folder is nobody's business, however large it is; a link in the place of these is (T-04).
    const places = folder.list().filter(file => /^(products|apis)(\/|$)/.test(file) || isRendered(file));
    const all = new Map(places.map(file => [file, folder.read(file) ?? '']));
    const files = new Map<string, string>();
    const products: CatalogProduct[] = [];
    const apis: CatalogApi[] = [];
    for (const [file, text] of all) {
      if (/^products\/[^/]+\/[^/]+\.yaml$/.test(file) && isOurs(text, file)) {
        products.push(readProduct(text, place(file)).value);
        files.set(file, text);
      } else if (/^apis\/[^/]+\/[^/]+\.yaml$/.test(file) && !file.endsWith('.openapi.yaml') && isOurs(text, file)) {
        const api = readApi(text, place(file)).value;
        apis.push(api);
        files.set(file, text);
        const document = documentFile(api);
        if (all.has(document)) files.set(document, all.get(document)!);
      } else if (isRendered(file)) files.set(file, text);
    }
    const used = apis.filter(api => products.some(product => product.apis.some(one => isSame(one, api))));
    return { catalog: { products: products.sort(compareRefs), apis: used.sort(compareRefs) }, files, all };
  }

  const isOurs = (text: string, file: string): boolean => {
    const mark = markOf(text, place(file));
    return mark !== undefined && isOwnedBy(mark, owner);
  };
  // The folder of a rendering is named after its owner.
  const isRendered = (file: string): boolean =>
    /^[a-z-]+\/[^/]+\.yaml$/.test(file) && file.endsWith(`/${owner.owner}.yaml`);

  function strangersOf(desired: Desired, all: ReadonlyMap<string, string>): Stranger[] {
    const strangers = new Map<string, Stranger>();
    for (const product of desired.products) {
      const wanted = [
        ['product', product, productFile(product)] as const,
        ...product.apis.map(api => ['API', api, apiFile(api)] as const),
      ];
      for (const [entity, ref, file] of wanted) {
        const text = all.get(file);
        if (text === undefined || isOurs(text, file)) continue;
        const mark = markOf(text, place(file));
        strangers.set(file, {
          entity,
          name: refText(ref),
          owner: mark && ownerText(mark),
          product: refText(product),
        });
      }
    }
    return [...strangers.values()];
  }

  /** The files that the target wants for its scope, and those of ours that it wants gone. */
  function wantedFiles(files: ReadonlyMap<string, string>, target: Target): Map<string, WantedFile> {
    const wanted = new Map<string, WantedFile>();
    const { catalog, scope, desired } = target;
    const documented = documentedApis(files, target);
    for (const ref of scope) {
      const product = catalog.products.find(one => isSame(one, ref));
      const text = product && productText(product, owner);
      wanted.set(productFile(ref), { entity: 'product', name: refText(ref), product: refText(ref), text });
      for (const api of product?.apis ?? []) {
        const entry = catalog.apis.find(one => isSame(one, api))!;
        const about = { name: refText(api), product: refText(ref) };
        // The first product that opens an API is the one that its steps are told for.
        if (wanted.has(apiFile(api))) continue;
        wanted.set(apiFile(api), { entity: 'API', ...about, text: apiText(entry, owner) });
        const document = desired.products.flatMap(one => one.apis).find(one => isSame(one, api));
        // Another content than the catalog's is not what this run publishes.
        if (!document || document.digest !== entry.digest) continue;
        wanted.set(documentFile(api), { entity: 'document', ...about, text: documentText(document.bundled) });
      }
    }
    for (const file of files.keys()) {
      const api = refOfFile(file);
      if (!api || catalog.apis.some(one => isSame(one, api))) continue;
      const entity = file === apiFile(api) ? 'API' : 'document';
      wanted.set(file, { entity, name: refText(api), product: refText(scope[0] ?? api), text: undefined });
    }
    const rendered = draw(documented, target, [...files.keys()].some(isRendered));
    const about = { entity: 'configuration', product: refText(scope[0] ?? { name: '', version: '' }) };
    for (const file of new Set([...rendered.keys(), ...[...files.keys()].filter(isRendered)])) {
      wanted.set(file, { ...about, name: file, text: rendered.get(file) });
    }
    return wanted;
  }

  /** Why it is not possible is told when something new comes in, or what was drawn goes; not at each command after that. */
  function draw(apis: ReadonlyMap<string, DesiredApi>, target: Target, wasDrawn: boolean): ReadonlyMap<string, string> {
    const { catalog, transitions } = target;
    if (typeof rendering === 'function') return rendering(catalog, apis);
    try {
      return rendering.render(catalog, apis);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const isNew = transitions.some(one => one.kind === 'content' || (one.kind === 'product' && one.from === 'none'));
      if (isNew || wasDrawn) missing.set(target, { what: rendering.what, says: error.toString() });
      return new Map();
    }
  }

  /** The APIs of the catalog after the run with their documents: as this commit has them, else as the folder keeps them. */
  function documentedApis(files: ReadonlyMap<string, string>, { catalog, desired }: Target): Map<string, DesiredApi> {
    const wanted = desired.products.flatMap(product => product.apis);
    return new Map(
      catalog.apis.flatMap(({ name, version, digest }) => {
        const found = wanted.find(one => isSame(one, { name, version }) && one.digest === digest);
        const text = files.get(documentFile({ name, version }));
        const isKept = text !== undefined && digest !== undefined;
        const api = found ?? (isKept ? keptApi({ name, version }, digest, text) : undefined);
        return api ? [[refText(api), api] as const] : [];
      }),
    );
  }

  function keptApi({ name, version }: Ref, digest: string, text: string): DesiredApi {
    const file = place(documentFile({ name, version }));
    const key = `${file} ${digest} ${text}`;
    const known = kept.get(key);
    if (known) return known;
    const document = parseDocument(text, file);
    const api: DesiredApi = { name, version, file, document, bundled: document.data, digest };
    kept.set(key, api);
    return api;
  }

  async function write(step: Step, from: 'before' | 'after', to: 'before' | 'after'): Promise<Receipt> {
    const detail = step.detail as FileDetail;
    const current = folder.read(detail.file) ?? null;
    if (current === detail[to]) return { outcome: 'unchanged' };
    if (current !== detail[from]) {
      throw new UserError(
        'The file changed since this run began; it was left as it is.',
        { file: place(detail.file) },
        exitCodes.refused,
      );
    }
    folder.write(detail.file, detail[to] ?? undefined);
    return { outcome: 'done' };
  }

  return {
    type: 'files',
    settleSeconds: 0,
    limitations: target => [...limitations(target), ...(missing.has(target) ? [missing.get(target)!] : [])],
    async read({ desired }): Promise<Snapshot> {
      const { catalog, files, all } = look();
      const strangers = strangersOf(desired, all);
      const inOurWay = desired.products
        .flatMap(product => [product, ...product.apis])
        .flatMap(ref => [productFile(ref), apiFile(ref), documentFile(ref)]);
      const state: FilesState = {
        files: Object.fromEntries([...all].filter(([file]) => files.has(file) || inOurWay.includes(file))),
      };
      return { catalog, digest: digestOf(state), state, entities: files.size, strangers, subscriptions: undefined };
    },
    plan({ state }, target) {
      const files = new Map(Object.entries((state as FilesState).files));
      // By their last transition: what is published comes before what is retired for it.
      const moved = target.transitions.flatMap(one => (one.kind === 'api' ? [] : [refText(one.product)]));
      return stepsBetween(
        files,
        wantedFiles(files, target),
        moved.filter((one, at) => moved.lastIndexOf(one) === at),
      );
    },
    apply: step => write(step, 'before', 'after'),
    undo: step => write(step, 'after', 'before'),
    async verify(target) {
      const { files } = look();
      return [...wantedFiles(files, target)]
        .filter(([file, { text }]) => files.get(file) !== text)
        .map(([file, { entity, name }]) => ({ entity, name, says: `${place(file)} is not as it was written.` }));
    },
    lock: async (holder, ttlSeconds) => folder.lock(holder, ttlSeconds),
    async documents(api) {
      const { files } = look();
      return [...files].flatMap(([file, text]) => {
        const ref = refOfFile(file);
        const isWanted = ref?.name === api.name && (api.version === undefined || api.version === ref.version);
        return ref && isWanted && file === documentFile(ref) ? [{ api: ref, text }] : [];
      });
    },
    render(target) {
      const wanted = [...wantedFiles(new Map(), target)].filter(([, { text }]) => text !== undefined);
      return new Map(wanted.map(([file, { text }]) => [file, text!] as const).sort(([a], [b]) => compareText(a, b)));
    },
  };
}

function limitations({ transitions }: Target): Limitation[] {
  if (!transitions.some(({ kind }) => kind === 'migrate-subscriptions')) return [];
  return [
    {
      what: 'subscriptions',
      says: 'A catalog of files has no subscriptions: whoever keeps them must move them.',
    },
  ];
}

/** The API that a file below `apis` is about. */
function refOfFile(file: string): Ref | undefined {
  const match = /^apis\/([^/]+)\/(.+?)(\.openapi)?\.yaml$/.exec(file);
  return match ? { name: match[1]!, version: match[2]! } : undefined;
}

/**
 * Undefined for what carries no mark of an owner. Throws a UserError with file and line for what is no YAML: nobody could tell
 * whose it is, so it must not be taken for a stranger's, nor for nothing.
 */
function markOf(text: string, file: string): Owner | undefined {
  const { data } = parseDocument(text, file);
  const [owner, repository] = [own(data, 'owner'), own(data, 'repository')];
  if (!isObject(data) || typeof owner !== 'string') return undefined;
  return { owner, repository: typeof repository === 'string' ? repository : undefined };
}

function documentText(bundled: unknown): string {
  return yamlText(bundled);
}
