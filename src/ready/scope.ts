/** Which files of a repository with several APIs may speak of one of them. */
import type { ConfigData } from '../config/shape.ts';
import type { Context } from './context.ts';

/** Own folders (with `/` at the end) → the API's name; paths count from the top of the repository. */
type Owners = ReadonlyMap<string, string>;

const known = new WeakMap<ConfigData, Map<string, Owners>>();

/**
 * True for files in the API's own folder and for files that belong to no API in particular; false for those in the folder of
 * another API, and for those that bear the name of another alone. An API has a folder of its own where no other API's
 * document lies below it; with one API everything counts.
 */
export function concerns(context: Context): (path: string) => boolean {
  const owners = ownersOf(context);
  const { name } = context.api;
  const isOurs = isAbout(context);
  return path => {
    const owner = ownerOf(path, owners);
    return owner === undefined ? isOurs(path) : owner === name;
  };
}

/** The API in whose own folder a file lies; undefined: it lies in nobody's. */
export function ownerOf(path: string, owners: Owners): string | undefined {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const owner = owners.get(path.slice(0, at + 1));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Names that folders and steps have whatever they are about. */
const anybody = new Set(
  'api apis app apps server service services backend docs deploy charts gateway main prod production test dev src'.split(
    ' ',
  ),
);

const mentioned = new WeakMap<ConfigData, Map<string, readonly string[]>>();

/** False for a text (a path, a command, a name) that names another API of the config and not this one. */
export function isAbout(context: Context): (text: string) => boolean {
  const named = namedIn(context);
  return text => {
    const found = named(text);
    return found.length === 0 || found.includes(context.api.name);
  };
}

/** True for a text that names this API of the config. */
export function bearsName(context: Context): (text: string) => boolean {
  const named = namedIn(context);
  return text => named(text).includes(context.api.name);
}

/** The APIs whose names stand in a text as whole words; of `orders-admin` the API `orders` is no part. */
function namedIn({ config }: Context): (text: string) => readonly string[] {
  const names = [...(config.apis?.keys() ?? [])];
  if (names.length < 2) return () => [];
  const known = mentioned.get(config) ?? new Map<string, readonly string[]>();
  mentioned.set(config, known);
  const wanted = names
    .map(name => ({ name, words: wordsOf(name) }))
    .filter(({ words }) => !anybody.has(words.trim()))
    .sort((a, b) => b.words.length - a.words.length);
  return text => {
    let found = known.get(text);
    if (!found) {
      let words = wordsOf(text);
      found = wanted.flatMap(one => {
        if (!words.includes(one.words)) return [];
        words = words.replaceAll(one.words, ' | ');
        return [one.name];
      });
      known.set(text, found);
    }
    return found;
  };
}

/** ` orders api `: so that a name is found as whole words alone. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(' ')} `;
}

function ownersOf({ api, config }: Context): Owners {
  const written = plain(config.apis?.get(api.name)?.file ?? '');
  // The config may lie below the top, and names files from there.
  const above = api.path.endsWith(written) ? api.path.slice(0, api.path.length - written.length) : '';
  const ofConfig = known.get(config) ?? new Map<string, Owners>();
  known.set(config, ofConfig);
  let owners = ofConfig.get(above);
  if (!owners) {
    owners = findOwners([...(config.apis ?? [])].map(([name, { file }]) => ({ name, path: above + plain(file) })));
    ofConfig.set(above, owners);
  }
  return owners;
}

/** The largest folder around each document that holds no other; no folder is anybody's own where there is one document. */
export function findOwners(apis: readonly { name: string; path: string }[]): Owners {
  if (apis.length < 2) return new Map();
  const documentsBelow = new Map<string, number>();
  for (const { path } of apis)
    for (const folder of foldersOf(path)) documentsBelow.set(folder, (documentsBelow.get(folder) ?? 0) + 1);
  const owners = new Map<string, string>();
  for (const { name, path } of apis) {
    const own = foldersOf(path).find(folder => documentsBelow.get(folder) === 1);
    if (own !== undefined) owners.set(own, name);
  }
  return owners;
}

/** `a/b/c.yaml` → `a/`, `a/b/`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at + 1));
  return folders;
}

function plain(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
