/** Where an API is reached: servers of 3.x, and host, basePath and schemes of 2.0. */
import { isObject, own, type Path } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { listParts, mapParts, type Part, textOf } from './part.ts';
import { templateShape } from './template.ts';

export interface Server extends Part {
  readonly url: string;
  /** The URL with the names of variables erased and no slash at its end; the same for the same server. */
  readonly key: string;
  readonly variables: readonly Variable[];
  /** Every address that it stands for: variables with few values written out, others as `{}`. */
  readonly addresses: readonly string[];
}

export interface Variable extends Part {
  readonly name: string;
  /** Undefined where any value may stand. */
  readonly values: readonly string[] | undefined;
  readonly default: string | undefined;
}

const maxAddresses = 64;
const schemeOrder = ['https', 'http', 'wss', 'ws'];

/** The servers of the document; where it names none, the one at its own place. */
export function documentServers(tree: Tree): readonly Server[] {
  const root = rootPart(tree);
  if (tree.version === '2.0') return swaggerServers(root, undefined, root.path);
  const servers = listParts(tree, root, 'servers').map(part => serverOf(tree, part));
  return servers.length > 0 ? servers : [plainServer('', root)];
}

/** The servers of an operation, from the nearest level that names any. */
export function serversFor(
  tree: Tree,
  levels: readonly (Part | undefined)[],
  inherited: readonly Server[],
): readonly Server[] {
  for (const level of levels) {
    if (!level) continue;
    if (tree.version === '2.0') {
      const schemes = own(level.value, 'schemes');
      if (Array.isArray(schemes)) return swaggerServers(rootPart(tree), schemes, [...level.path, 'schemes']);
    } else if (own(level.value, 'servers') !== undefined) {
      const servers = listParts(tree, level, 'servers').map(part => serverOf(tree, part));
      if (servers.length > 0) return servers;
    }
  }
  return inherited;
}

export function rootPart(tree: Tree): Part {
  return { value: isObject(tree.root.data) ? tree.root.data : {}, path: [] };
}

function swaggerServers(root: Part, ownSchemes: unknown, place: Path): Server[] {
  const host = textOf(root, 'host');
  const basePath = textOf(root, 'basePath') ?? '';
  const stated = ownSchemes ?? own(root.value, 'schemes');
  const schemes = Array.isArray(stated) ? stated.filter(scheme => typeof scheme === 'string') : [];
  const at = {
    value: root.value,
    path: ownSchemes === undefined && host !== undefined ? [...root.path, 'host'] : place,
  };
  if (host === undefined) return [plainServer(basePath, at)];
  if (schemes.length === 0) return [plainServer(`//${host}${basePath}`, at)];
  return schemeOrder
    .filter(scheme => schemes.includes(scheme))
    .map(scheme => plainServer(`${scheme}://${host}${basePath}`, at));
}

function plainServer(url: string, part: Part): Server {
  const key = trimmed(url);
  return { ...part, url, key, variables: [], addresses: [key] };
}

function serverOf(tree: Tree, part: Part): Server {
  const url = textOf(part, 'url') ?? '';
  const variables = mapParts(tree, part, 'variables').map(([name, variable]) => variableOf(name, variable));
  return { ...part, url, key: trimmed(templateShape(url)), variables, addresses: addressesOf(url, variables) };
}

function variableOf(name: string, part: Part): Variable {
  const list = own(part.value, 'enum');
  const values = Array.isArray(list) ? list.filter(value => typeof value === 'string') : undefined;
  return { ...part, name, values, default: textOf(part, 'default') };
}

function addressesOf(url: string, variables: readonly Variable[]): string[] {
  let addresses = [url];
  for (const { name, values } of variables) {
    if (!values || values.length === 0 || addresses.length * values.length > maxAddresses) continue;
    addresses = addresses.flatMap(address => values.map(value => address.replaceAll(`{${name}}`, value)));
  }
  return addresses.map(address => trimmed(templateShape(address)));
}

/** Host names are the same in any case, and with the usual port; a slash at the end belongs to the path that follows. */
function trimmed(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/]*)?(.*)$/is.exec(url);
  const [, scheme = '', host = '', path = ''] = match ?? [];
  const usualPort = scheme.toLowerCase() === 'https:' ? ':443' : scheme.toLowerCase() === 'http:' ? ':80' : undefined;
  const name = usualPort !== undefined && host.endsWith(usualPort) ? host.slice(0, -usualPort.length) : host;
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return scheme.toLowerCase() + name.toLowerCase() + path.slice(0, end);
}
