/** Which part of the base is which part of the revision. */
import type { Group, Operation } from './model/api.ts';
import { type MediaType, rangeHolds } from './model/content.ts';
import type { Parameter } from './model/parameters.ts';
import { type Response, statusHolds } from './model/responses.ts';
import type { SecurityScheme } from './model/security.ts';
import type { Server } from './model/servers.ts';
import { literalsAt, templateShape } from './model/template.ts';

/** One side is missing where the other has something new or something that is gone. */
export interface Pair<View> {
  readonly base?: View;
  readonly revision?: View;
}

/** Pairs two lists by key, those of the base first in their order, then what is new. */
export function pairBy<View>(
  base: readonly View[],
  revision: readonly View[],
  keyOf: (view: View) => string,
): Pair<View>[] {
  return pairByKeys(base, revision, view => [keyOf(view)]);
}

/** The same where a view has several keys: one that is shared is enough, the first taker has it. */
function pairByKeys<View>(
  base: readonly View[],
  revision: readonly View[],
  keysOf: (view: View) => readonly string[],
): Pair<View>[] {
  const byKey = new Map<string, View>();
  for (const view of revision) for (const key of keysOf(view)) if (!byKey.has(key)) byKey.set(key, view);
  const taken = new Set<View>();
  const pairs: Pair<View>[] = [];
  for (const view of base) {
    const match = keysOf(view)
      .map(key => byKey.get(key))
      .find(other => other !== undefined && !taken.has(other));
    if (match !== undefined) {
      taken.add(match);
      pairs.push({ base: view, revision: match });
    } else pairs.push({ base: view });
  }
  for (const view of revision) if (!taken.has(view)) pairs.push({ revision: view });
  return pairs;
}

/** Where both sides hold more than can be compared one with another, they stay apart. */
const maxComparisons = 1_000_000;

/** Pairs what is left over on both sides once more; `isSame` sees one of the base and one of the revision. */
export function pairRest<View>(
  pairs: readonly Pair<View>[],
  isSame: (base: View, revision: View) => boolean,
): Pair<View>[] {
  const fresh = new Set(
    pairs.flatMap(pair => (pair.base === undefined && pair.revision !== undefined ? [pair.revision] : [])),
  );
  const left = pairs.filter(pair => pair.base !== undefined && pair.revision === undefined).length;
  if (fresh.size * left === 0 || fresh.size * left > maxComparisons) return [...pairs];
  const matched = pairs
    .filter(pair => pair.base !== undefined)
    .map((pair): Pair<View> => {
      if (pair.revision !== undefined) return pair;
      const base = pair.base as View;
      for (const revision of fresh) {
        if (!isSame(base, revision)) continue;
        fresh.delete(revision);
        return { base, revision };
      }
      return pair;
    });
  return [...matched, ...[...fresh].map(revision => ({ revision }))];
}

/**
 * Pairs operations by their full addresses (server and path, parameter names erased), since a part of the path may have
 * moved into the server; then by path alone; then a concrete path that became a template which holds it.
 */
export function pairOperations(base: readonly Operation[], revision: readonly Operation[]): Pair<Operation>[] {
  const addresses = ({ method, template, servers }: Operation): string[] => {
    const shape = templateShape(template);
    return addressesOf(servers).map(address => `${method} ${address}${shape}`);
  };
  const shape = ({ method, template }: Operation): string => `${method} ${templateShape(template)}`;
  const byAddress = pairByKeys(base, revision, addresses);
  const left = byAddress.flatMap(pair => (pair.base && !pair.revision ? [pair.base] : []));
  const fresh = byAddress.flatMap(pair => (!pair.base && pair.revision ? [pair.revision] : []));
  const byShape = pairBy(left, fresh, shape);
  const matches = new Map(byShape.flatMap(pair => (pair.base && pair.revision ? [[pair.base, pair.revision]] : [])));
  const found = new Set(matches.values());
  const pairs = byAddress
    .filter(pair => pair.base || !found.has(pair.revision!))
    .map((pair): Pair<Operation> => {
      const match = pair.base && !pair.revision ? matches.get(pair.base) : undefined;
      return match && pair.base ? { base: pair.base, revision: match } : pair;
    });
  return pairTemplates(pairs);
}

/** Operations of documents with more addresses than these are told by their paths besides. */
const maxAddresses = 100;
const knownAddresses = new WeakMap<readonly Server[], readonly string[]>();

/** The first addresses of the servers. */
function addressesOf(servers: readonly Server[]): readonly string[] {
  let addresses = knownAddresses.get(servers);
  if (!addresses) {
    addresses = servers
      .slice(0, maxAddresses)
      .flatMap(server => server.addresses)
      .slice(0, maxAddresses);
    knownAddresses.set(servers, addresses);
  }
  return addresses;
}

/** Segments of a path that are tried, one or two at a time, as parameters. */
const maxSegments = 30;

/** Pairs a concrete path that is gone with a new template that holds it. */
function pairTemplates(pairs: readonly Pair<Operation>[]): Pair<Operation>[] {
  const shape = ({ method, template }: Operation): string => `${method} ${templateShape(template)}`;
  const fresh = new Map(
    pairs.flatMap(({ base, revision }) => (!base && revision ? [[shape(revision), revision]] : [])),
  );
  if (fresh.size === 0) return [...pairs];
  const taken = new Set<Operation>();
  const matched = pairs.map((pair): Pair<Operation> => {
    if (!pair.base || pair.revision) return pair;
    const revision = widerShapes(pair.base)
      .map(key => fresh.get(key))
      .find(other => other !== undefined && !taken.has(other));
    if (!revision) return pair;
    taken.add(revision);
    return { base: pair.base, revision };
  });
  return matched.filter(({ base, revision }) => base || !revision || !taken.has(revision));
}

/** The shapes with one or two of the fixed segments as parameters. */
function widerShapes({ method, template }: Operation): string[] {
  const segments = templateShape(template).split('/');
  const fixed = [...segments.keys()].filter(index => segments[index] !== '' && !segments[index]!.includes('{}'));
  if (fixed.length > maxSegments) return [];
  const open = (...indexes: number[]): string =>
    `${method} ${segments.map((text, index) => (indexes.includes(index) ? '{}' : text)).join('/')}`;
  const pairs = fixed.flatMap((one, index) => fixed.slice(index + 1).map(other => open(one, other)));
  return [...fixed.map(index => open(index)), ...pairs];
}

/** Path parameters by their place in the template, header parameters without case, others by name; last, by name in another place. */
export function pairParameters(base: Operation, revision: Operation): Pair<Parameter>[] {
  const literals = literalsAt(base.template, revision.template);
  const revised = literals ? shiftPositions(revision.parameters, literals) : revision.parameters;
  const pairs = pairBy(base.parameters, revised, parameter => parameter.key);
  return pairRest(pairs, (one, other) => one.name === other.name && one.in !== 'path' && other.in !== 'path');
}

/** Counts positions as the base does, which has literals where the revision has parameters; those are not compared. */
function shiftPositions(parameters: readonly Parameter[], literals: ReadonlyMap<number, string>): Parameter[] {
  return parameters.flatMap(parameter => {
    const position = /^path #(\d+)$/.exec(parameter.key)?.[1];
    if (position === undefined) return [parameter];
    const at = Number(position);
    if (literals.has(at)) return [];
    const before = [...literals.keys()].filter(literal => literal < at).length;
    return [{ ...parameter, key: `path #${at - before}` }];
  });
}

/** By type and parameters, then by type, then a range with a member of it; `bySuffix`: `application/xml` holds `application/x+xml`. */
export function pairMediaTypes(
  base: readonly MediaType[],
  revision: readonly MediaType[],
  bySuffix: boolean,
): Pair<MediaType>[] {
  const exact = pairBy(base, revision, ({ type, parameters }) => `${type};${parameters}`);
  const byType = pairRest(exact, (one, other) => one.type === other.type);
  return pairRest(
    byType,
    (one, other) => isWider(one.type, other.type, bySuffix) || isWider(other.type, one.type, bySuffix),
  );
}

/** True where `narrow` is one of the types that `wide` stands for. */
export function isWider(wide: string, narrow: string, bySuffix: boolean): boolean {
  if (wide === narrow) return false;
  if (rangeHolds(wide, narrow)) return true;
  const [main, sub = ''] = wide.split('/');
  // RFC 6838, 4.2.8: what can be done with the suffix's own type can be done with its specialisations.
  return bySuffix && !sub.includes('*') && narrow.startsWith(`${main}/`) && narrow.endsWith(`+${sub}`);
}

/** By status, then a status with a range that holds it. */
export function pairResponses(base: readonly Response[], revision: readonly Response[]): Pair<Response>[] {
  const isRange = (one: Response, other: Response): boolean =>
    other.status !== 'default' && statusHolds(other.status, one.status);
  return pairRest(
    pairBy(base, revision, response => response.status),
    (one, other) => isRange(one, other) || isRange(other, one),
  );
}

/** By name and expression, then by the name alone. */
export function pairGroups(base: readonly Group[], revision: readonly Group[]): Pair<Group>[] {
  const first = (group: Group): string => group.name.split(' ')[0] ?? '';
  return pairRest(
    pairBy(base, revision, group => group.name.replace(/\s+/g, ' ').trim()),
    (one, other) => first(one) === first(other) && one.name.includes(' '),
  );
}

/** By name, then a renamed one of the same kind with the same addresses. */
export function pairSchemes(
  base: readonly SecurityScheme[],
  revision: readonly SecurityScheme[],
): Pair<SecurityScheme>[] {
  return pairRest(
    pairBy(base, revision, scheme => scheme.name),
    (one, other) => one.content === other.content,
  );
}
