/** Which servers are gone or new, judged by the addresses of the operations: a part of the path may have moved into the URL. */
import type { Found } from './change.ts';
import type { Api, Operation } from './model/api.ts';
import type { Server } from './model/servers.ts';
import { literalsAt, templateShape } from './model/template.ts';
import { type Pair, pairOperations } from './pair.ts';

const matched = new WeakMap<Api, readonly Pair<Operation>[]>();

/** Servers of the base under which some operation can no longer be called. */
export function lostServers(base: Api, revision: Api): Found[] {
  return missing(base, revision, pair => [pair.base, pair.revision]).map(({ server, count }) => ({
    message: `the server ${server.url || '/'} is gone${scope(server, base, count)}`,
    base: server.path,
    revision: ['servers'],
  }));
}

/** Servers of the revision that give some operation an address that it did not have. */
export function gainedServers(base: Api, revision: Api): Found[] {
  return missing(base, revision, pair => [pair.revision, pair.base]).map(({ server, count }) => ({
    message: `the server ${server.url || '/'} is new${scope(server, revision, count)}`,
    base: ['servers'],
    revision: server.path,
  }));
}

function scope(server: Server, api: Api, count: number): string {
  return api.servers.includes(server) || count === 0
    ? ''
    : ` for ${count === 1 ? 'one operation' : `${count} operations`}`;
}

type Sides = (pair: Pair<Operation>) => [here: Operation | undefined, there: Operation | undefined];

function missing(base: Api, revision: Api, sides: Sides): { server: Server; count: number }[] {
  const found = new Map<string, { server: Server; count: number }>();
  const note = (server: Server, count: number): void => {
    const key = server.path.join('\n') + server.key;
    const known = found.get(key);
    if (known) known.count += count;
    else found.set(key, { server, count });
  };
  const pairs = matched.get(base) ?? pairOperations(base.operations, revision.operations);
  matched.set(base, pairs);
  const both = pairs.filter(pair => pair.base && pair.revision);
  for (const pair of both) {
    const [here, there] = sides(pair);
    if (!here || !there || (here.servers === there.servers && here.template === there.template)) continue;
    // A segment that became a parameter is told by itself.
    const isMoved = literalsAt(pair.base!.template, pair.revision!.template) === undefined;
    const full = (operation: Operation, address: string): string =>
      isMoved ? address + templateShape(operation.template) : address;
    const addresses = new Set(there.servers.flatMap(server => server.addresses.map(address => full(there, address))));
    for (const server of here.servers) {
      if (server.addresses.every(address => addresses.has(full(here, address)) || isKnownVariable(server, there)))
        continue;
      note(server, 1);
    }
  }
  if (both.length === 0) {
    // Nothing to call on either side: the lists are all there is to compare.
    const [here, there] = sides({
      base: { servers: base.servers } as Operation,
      revision: { servers: revision.servers } as Operation,
    });
    const keys = new Set(there?.servers.map(server => server.key));
    for (const server of here?.servers ?? []) if (!keys.has(server.key)) note(server, 0);
  }
  return [...found.values()];
}

/** The same URL with other values of its variables: told by the changes about variables. */
function isKnownVariable(server: Server, there: Operation): boolean {
  return server.variables.length > 0 && there.servers.some(other => other.key === server.key);
}
