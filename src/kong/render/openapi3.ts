/** The document to render from: OpenAPI 3, without references to other files, with the places of the author's own document. */
import type { Document } from '../../document/document.ts';
import { isObject, own, toText } from '../../document/pointer.ts';
import { type Tree, treeOf } from '../../document/tree.ts';
import type { RenderApi } from './request.ts';

/** `server`: the URL in the place of the document's own. */
export function renderTree({ document, bundled }: RenderApi, server: string | undefined): Tree {
  const data = own(bundled, 'swagger') === undefined ? bundled : ofSwagger(bundled);
  const whole = server === undefined ? data : { ...(data as object), servers: [{ url: server }] };
  if (whole === document.data) return treeOf(document);
  // Copied, since no node may stand in two documents; places are looked up in the author's text.
  const copy: Document = {
    ...document,
    data: structuredClone(whole),
    locate: (path, part) => document.locate(path, part),
  };
  return treeOf(copy);
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

/** What routes and plugins depend on of an OpenAPI 2.0 document, as OpenAPI 3 has it. */
function ofSwagger(data: unknown): Record<string, unknown> {
  const root = data as Record<string, unknown>;
  const extensions = Object.entries(root).filter(([key]) => key.startsWith('x-'));
  const paths = isObject(root.paths) ? root.paths : {};
  return {
    openapi: '3.0.3',
    info: root.info,
    ...serversOf(root),
    ...(root.security !== undefined && { security: root.security }),
    ...Object.fromEntries(extensions),
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, itemOf(item)])),
    components: { securitySchemes: schemesOf(root.securityDefinitions), 'x-kong': own(root, 'x-kong') },
  };
}

function serversOf({ host, basePath, schemes }: Record<string, unknown>): { servers?: { url: string }[] } {
  const path = typeof basePath === 'string' ? basePath : '/';
  if (typeof host !== 'string') return {};
  const given = Array.isArray(schemes) ? schemes.map(toText) : [];
  const scheme = given.includes('http') && !given.includes('https') ? 'http' : 'https';
  return { servers: [{ url: `${scheme}://${host}${path}` }] };
}

/** Parameters decide on nothing that is rendered but the emptiness of a path's. */
function itemOf(item: unknown): unknown {
  if (!isObject(item)) return item;
  const kept = Object.entries(item).filter(([key]) => key.startsWith('x-'));
  const operations = methods.flatMap(method => {
    const operation = item[method];
    if (!isObject(operation)) return [];
    const { operationId, security } = operation;
    const extensions = Object.entries(operation).filter(([key]) => key.startsWith('x-'));
    return [[method, { operationId, security, ...Object.fromEntries(extensions) }] as const];
  });
  return Object.fromEntries([...kept, ...operations.map(([method, one]) => [method, defined(one)] as const)]);
}

function defined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function schemesOf(definitions: unknown): Record<string, unknown> {
  if (!isObject(definitions)) return {};
  const schemes = Object.entries(definitions).map(([name, scheme]) => {
    const isBasic = own(scheme, 'type') === 'basic';
    return [name, isBasic ? { type: 'http', scheme: 'basic' } : scheme] as const;
  });
  return Object.fromEntries(schemes);
}
