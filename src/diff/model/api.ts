/** One document as the comparison sees it: operations with everything inherited filled in, read when asked for. */
import { isObject, own } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { type Body, bodyOf } from './body.ts';
import { type Parameter, parametersOf } from './parameters.ts';
import { childPart, mapParts, type Part, partAt } from './part.ts';
import { type Response, responsesOf } from './responses.ts';
import { type Alternative, alternativesAt, type SecurityScheme, securitySchemesOf } from './security.ts';
import { documentServers, rootPart, type Server, serversFor } from './servers.ts';

export interface Api {
  readonly tree: Tree;
  readonly root: Part;
  readonly servers: readonly Server[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Group[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
}

export interface Operation extends Part {
  /** `GET`, `POST`, or as `additionalOperations` (3.2) spells it. */
  readonly method: string;
  /** As written under `paths`; the expression or name for callbacks and webhooks. */
  readonly template: string;
  /** `GET /orders/{id}`. */
  readonly label: string;
  readonly pathItem: Part;
  readonly servers: readonly Server[];
  readonly security: readonly Alternative[];
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly responses: readonly Response[];
  readonly callbacks: readonly Group[];
}

/** A callback expression or webhook: a name with the operations that the API calls. */
export interface Group extends Part {
  readonly name: string;
  readonly operations: readonly Operation[];
}

/** The keys of a path item that hold operations. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** Reads what the comparison needs at once; parameters, bodies and responses when they are asked for. */
export function readApi(tree: Tree): Api {
  const root = rootPart(tree);
  const servers = documentServers(tree);
  const security = alternativesAt(root) ?? [{ schemes: new Map(), path: [] }];
  const inherited = { tree, servers, security };
  return {
    tree,
    root,
    servers,
    operations: mapParts(tree, root, 'paths').flatMap(([path, item]) => operationsOf(inherited, path, item)),
    webhooks: tree.version === '2.0' ? [] : groupsOf(inherited, mapParts(tree, root, 'webhooks')),
    securitySchemes: securitySchemesOf(tree),
  };
}

interface Inherited {
  tree: Tree;
  servers: readonly Server[];
  security: readonly Alternative[];
}

function operationsOf(inherited: Inherited, path: string, item: Part): Operation[] {
  const { tree } = inherited;
  const found: Operation[] = [];
  for (const method of methods) {
    const part = childPart(tree, item, method);
    if (part) found.push(operationOf(inherited, method.toUpperCase(), path, part, item));
  }
  for (const [method, part] of mapParts(tree, item, 'additionalOperations')) {
    found.push(operationOf(inherited, method, path, part, item));
  }
  return found;
}

function operationOf(inherited: Inherited, method: string, template: string, part: Part, pathItem: Part): Operation {
  const { tree } = inherited;
  const isRemembered = new Map<string, unknown>();
  const once = <T>(key: string, read: () => T): T => {
    if (!isRemembered.has(key)) isRemembered.set(key, read());
    return isRemembered.get(key) as T;
  };
  return {
    ...part,
    method,
    template,
    label: `${method} ${template}`,
    pathItem,
    servers: serversFor(tree, [part, pathItem], inherited.servers),
    security: alternativesAt(part) ?? inherited.security,
    get parameters() {
      return once('parameters', () => parametersOf(tree, part, pathItem, template));
    },
    get body() {
      return once('body', () => bodyOf(tree, part, pathItem));
    },
    get responses() {
      return once('responses', () => responsesOf(tree, part));
    },
    get callbacks() {
      return once('callbacks', () => callbacksOf(inherited, part));
    },
  };
}

/** Callbacks by name and expression. What they call is not on our servers and not behind our security. */
function callbacksOf({ tree }: Inherited, operation: Part): Group[] {
  if (tree.version === '2.0') return [];
  return mapParts(tree, operation, 'callbacks').flatMap(([name, callback]) =>
    groupsOf(
      { tree, servers: [], security: [] },
      Object.keys(callback.value)
        .filter(expression => !expression.startsWith('x-'))
        .flatMap((expression): [string, Part][] => {
          const item = partAt(tree, own(callback.value, expression), [...callback.path, expression]);
          return item ? [[`${name} ${expression}`, item]] : [];
        }),
    ),
  );
}

function groupsOf(inherited: Inherited, items: readonly [string, Part][]): Group[] {
  const nobody = { ...inherited, servers: [], security: [] };
  return items.map(([name, item]) => ({ ...item, name, operations: operationsOf(nobody, name, item) }));
}

/** The document's `info`, where it is one. */
export function infoOf(api: Api): Part {
  const info = own(api.root.value, 'info');
  return { value: isObject(info) ? info : {}, path: ['info'] };
}
