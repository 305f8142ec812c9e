/** The operations of a document with the servers that they are called at, and what they demand of their callers. */
import { isObject, own, type Path, toText } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import type { Answer } from '../item.ts';

export interface Server {
  /** As it is written, variables included. */
  url: string;
  /** In lower case, without port; undefined where the URL has none (a path alone) or it hangs on a variable without default. */
  host: string | undefined;
  scheme: string | undefined;
  /** Without a slash at its end; empty for the root. */
  basePath: string;
  /** `file:line`. */
  where: string;
}

export interface Operation {
  method: string;
  /** As the document has it: `/orders/{id}`. */
  path: string;
  where: string;
  servers: readonly Server[];
  /** Names of the security schemes of each alternative; undefined: the document says nothing. Empty: anybody may call. */
  security: readonly (readonly string[])[] | undefined;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** More than any API has; only a document that means ill has more. */
const mostOperations = 5000;
/** Combinations of the variables of one server. */
const mostUrls = 20;

const known = new WeakMap<Context, { servers: Server[]; operations: Operation[] }>();

/** The servers at the root of the document; one for the root of its host where it names none. */
export function serversOf(context: Context): readonly Server[] {
  return read(context).servers;
}

/** All operations; empty where the document cannot be read. */
export function operationsOf(context: Context): readonly Operation[] {
  return read(context).operations;
}

/** Unknown for want of operations; undefined where there are some. */
export function withoutOperations(context: Context): Answer | undefined {
  if (operationsOf(context).length > 0) return undefined;
  const says = context.document ? 'The document has no operations.' : 'The document cannot be read.';
  return { status: 'unknown', evidence: [{ kind: 'openapi', where: context.api.file, says }], needs: 'file' };
}

function read(context: Context): { servers: Server[]; operations: Operation[] } {
  let found = known.get(context);
  if (!found) {
    found = readDocument(context);
    known.set(context, found);
  }
  return found;
}

function readDocument(context: Context): { servers: Server[]; operations: Operation[] } {
  const { document, resolve } = context;
  if (!document) return { servers: [], operations: [] };
  const { data } = document;
  const isSwagger = own(data, 'swagger') !== undefined;
  const servers = isSwagger ? swaggerServers(context) : serversAt(own(data, 'servers'), ['servers'], context);
  const base = servers.length > 0 ? servers : [rootServer(context)];
  const operations: Operation[] = [];
  const paths = resolve(own(data, 'paths'));
  for (const [path, written] of isObject(paths) ? Object.entries(paths) : []) {
    const item = resolve(written);
    if (!path.startsWith('/') || !isObject(item)) continue;
    const ofPath = isSwagger ? [] : serversAt(own(item, 'servers'), ['paths', path, 'servers'], context);
    for (const method of methods) {
      const operation = resolve(own(item, method));
      if (!isObject(operation) || operations.length >= mostOperations) continue;
      const at: Path = ['paths', path, method];
      const ofOperation = isSwagger ? [] : serversAt(own(operation, 'servers'), [...at, 'servers'], context);
      operations.push({
        method: method.toUpperCase(),
        path,
        where: place(context, at),
        servers: [ofOperation, ofPath, base].find(list => list.length > 0)!,
        security: securityOf(own(operation, 'security') ?? own(data, 'security')),
      });
    }
  }
  return { servers: base, operations };
}

function place({ document, api }: Context, path: Path): string {
  return `${api.file}:${document?.locate(path).start.line ?? 1}`;
}

function rootServer(context: Context): Server {
  return { url: '/', host: undefined, scheme: undefined, basePath: '', where: place(context, ['servers']) };
}

function swaggerServers(context: Context): Server[] {
  const data = context.document?.data;
  const host = own(data, 'host');
  const basePath = own(data, 'basePath');
  const schemes = own(data, 'schemes');
  if (typeof host !== 'string' && typeof basePath !== 'string') return [];
  const where = place(context, [typeof host === 'string' ? 'host' : 'basePath']);
  const path = typeof basePath === 'string' ? basePath : '';
  const list = Array.isArray(schemes) && typeof schemes[0] === 'string' ? schemes : ['https'];
  if (typeof host !== 'string') return serverOf(path, path, where);
  return list.flatMap(scheme =>
    typeof scheme === 'string' ? serverOf(`${scheme}://${host}${path}`, host, where) : [],
  );
}

function serversAt(list: unknown, path: Path, context: Context): Server[] {
  const written = context.resolve(list);
  if (!Array.isArray(written)) return [];
  return written.flatMap((one: unknown, index) => {
    const url = own(one, 'url');
    if (typeof url !== 'string') return [];
    const where = place(context, [...path, index, 'url']);
    return expand(url, own(one, 'variables')).flatMap(text => serverOf(text, url, where));
  });
}

/** The URL with each combination of its variables' values, the defaults first. */
function expand(url: string, variables: unknown): string[] {
  let urls = [url];
  for (const [name, variable] of isObject(variables) ? Object.entries(variables) : []) {
    if (!url.includes(`{${name}}`)) continue;
    const choices = own(variable, 'enum');
    const values = [own(variable, 'default'), ...(Array.isArray(choices) ? choices : [])]
      .filter(value => value !== undefined && value !== null && typeof value !== 'object')
      .map(toText);
    if (values.length === 0) continue;
    urls = urls
      .flatMap(one => [...new Set(values)].map(value => one.replaceAll(`{${name}}`, value)))
      .slice(0, mostUrls);
  }
  return urls;
}

function serverOf(text: string, url: string, where: string): Server[] {
  const found = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?\/\/([^/?#]*)([^?#]*)/.exec(text.trim());
  if (!found) return [{ url, host: undefined, scheme: undefined, basePath: trimmed(text.trim()), where }];
  const [, scheme, authority = '', path = ''] = found;
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
  return [
    {
      url,
      scheme: scheme?.toLowerCase(),
      host: host === '' || /[{}]/.test(host) ? undefined : host,
      basePath: trimmed(path),
      where,
    },
  ];
}

function trimmed(path: string): string {
  const plain = path.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return plain === '' || plain.startsWith('/') ? plain : `/${plain.replace(/^\.\/?/, '')}`.replace(/^\/$/, '');
}

function securityOf(list: unknown): string[][] | undefined {
  if (!Array.isArray(list)) return undefined;
  // An empty alternative lets anybody in.
  return list.flatMap(one => (isObject(one) ? [Object.keys(one)] : []));
}

/** Whether anybody may call it, as the document has it: it says so, or it names no security at all. */
export function isOpenToAll({ security }: Operation): boolean {
  return security === undefined || security.length === 0 || security.some(names => names.length === 0);
}

/** A machine of the author's, or an address that is nobody's. */
export function isPlaceholderHost(host: string): boolean {
  return (
    /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/.test(host) ||
    /(^|\.)example(\.(com|org|net|gov\.bc\.ca|ca))?$|\.(test|invalid|local|localhost|example)$/.test(host) ||
    /^your[-.]?(api|host|server|domain)\b/.test(host) ||
    /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host)
  );
}
