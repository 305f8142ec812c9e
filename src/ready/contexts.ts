/** One state of the repository and its config → what the items of each API may look at. */
import { posix } from 'node:path';
import { readApiConnectFiles } from '../api-connect/product-files.ts';
import { readManifests } from '../aps/manifests.ts';
import type { ConfigData } from '../config/shape.ts';
import { refuseDuplicates } from '../document/duplicates.ts';
import { LimitError } from '../document/limits.ts';
import type { Loader } from '../document/loader.ts';
import { notOpenapi } from '../document/operands.ts';
import { loadTree, type Tree } from '../document/tree.ts';
import { openapiVersion } from '../document/version.ts';
import { UserError } from '../errors.ts';
import type { InputError } from '../finding.ts';
import { type GatewayFiles, readGatewayFiles, type SourceText } from '../kong/read.ts';
import { concerning } from './concern.ts';
import type { Context } from './context.ts';
import type { FileTree } from './file-tree.ts';
import type { GatewayFacts } from './gateway-facts.ts';
import { gatewayTexts } from './gateway-texts.ts';
import type { ProbeResults } from './probe-results.ts';
import { repositoryOf } from './repository.ts';

export interface State {
  tree: FileTree;
  loader: Loader;
  config: ConfigData;
  /** The folder of the config from the top of the repository, with `/` at its end; empty at the top. */
  folder: string;
  /** What specgate itself would publish. */
  rendered: readonly SourceText[];
  today: string;
}

/** What is known of an API besides its files. */
export interface Outside {
  live: GatewayFacts | undefined;
  probe: ProbeResults | undefined;
  change: Context['change'];
  offers: Context['offers'];
  isNew: boolean;
  violations: Context['violations'];
  released: Context['released'];
}

export const nothingOutside: Outside = {
  live: undefined,
  probe: undefined,
  change: undefined,
  offers: undefined,
  isNew: false,
  violations: undefined,
  released: undefined,
};

/** An API, its file from the top of the repository. */
export interface ApiFile {
  name: string;
  path: string;
  /** As messages name it. */
  file: string;
}

/** One API with its documents, and the function that makes its context of what else is known. */
export interface ApiState {
  documents: Tree | undefined;
  context(outside: Outside): Context;
}

/** Reads what the APIs share once, then each API; documents that cannot be read are told in `errors`. */
export async function contextsOf(
  apis: readonly ApiFile[],
  state: State,
): Promise<{ states: ApiState[]; errors: InputError[] }> {
  const { tree, loader, config, today } = state;
  const errors: InputError[] = [];
  const repository = repositoryOf(tree);
  const variables = config.ready?.variables ?? new Map<string, string>();
  const read = (texts: readonly SourceText[]): Pick<Context, 'gateway' | 'manifests' | 'apiConnect'> => ({
    gateway: readGatewayFiles(texts, variables),
    manifests: readManifests(texts, variables),
    apiConnect: readApiConnectFiles(texts, variables),
  });
  let shared: ReturnType<typeof read> | undefined;
  const states: ApiState[] = [];
  // All of the config: what concerns one API does not depend on which of them this run is about.
  const names = [...(config.apis?.values() ?? [])].map(api => tree.name(posix.join(state.folder, api.file)));
  for (const { name, path, file } of apis) {
    const documents = await documentOf(path, state, errors);
    const own = config.apis?.get(name)?.['gateway-config'];
    if (!own) shared ??= read([...gatewayTexts(state, undefined), ...state.rendered]);
    const all = {
      api: { name, file, path },
      document: documents?.root,
      resolve: (value: unknown): unknown => (documents ? documents.deref(value) : value),
      ...(own ? read(gatewayTexts(state, own)) : shared!),
      repository,
      config,
      today,
      ...nothingOutside,
    };
    const files = concerning(all, {
      context: all,
      services: config.apis?.get(name)?.services ?? renderedServices(name, all.gateway),
      documents: names,
      hasOwnFiles: own !== undefined,
    });
    states.push({ documents, context: outside => ({ ...all, ...files, ...outside }) });
  }
  return { states, errors };

  async function documentOf(path: string, { tree: { space } }: State, found: InputError[]): Promise<Tree | undefined> {
    try {
      const document = loader.read({ space, path });
      refuseDuplicates(document);
      if (!openapiVersion(document.data))
        throw new UserError(notOpenapi(document.data), { file: document.file, line: 1, column: 1 });
      return await loadTree(document, loader);
    } catch (error) {
      if (!(error instanceof UserError) || (error instanceof LimitError && error.isOfRun)) throw error;
      found.push({ file: tree.name(path), ...error.place, message: error.message });
      return undefined;
    }
  }
}

/** The services that specgate draws for an API, by the tag that names it; undefined where there are none. */
function renderedServices(name: string, { services }: GatewayFiles): string[] | undefined {
  const own = services.filter(({ tags }) => tags.some(tag => tag.startsWith(`specgate.api.${name}~`)));
  const names = own.flatMap(service => (service.name === undefined ? [] : [service.name]));
  return names.length > 0 ? names : undefined;
}
