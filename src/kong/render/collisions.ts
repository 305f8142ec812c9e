/** Names and routes that two operations, or two APIs, would have to share. */
import { UserError } from '../../errors.ts';
import type { ConvertedOperation } from '../convert/convert.ts';
import type { KongConfig, KongRoute } from '../declarative.ts';
import { placeOf } from './routes.ts';

/**
 * Two operations of a document that get one name (operation ids that differ in letter case or punctuation alone), or whose
 * templates differ in the names of parameters alone: the gateway would have one route for both. Undefined: there are none.
 */
export function twinsIn(operations: readonly ConvertedOperation[]): UserError | undefined {
  const names = new Map<string, ConvertedOperation>();
  const places = new Map<string, ConvertedOperation>();
  for (const operation of operations) {
    const sameName = names.get(operation.route);
    if (sameName) {
      return new UserError(
        `${labelOf(operation)} and ${labelOf(sameName)} (line ${placeOf(sameName).line}) get the same name at the gateway, "${operation.route}"; give one of them another operationId.`,
        placeOf(operation),
      );
    }
    names.set(operation.route, operation);
    const key = `${operation.method} ${operation.template.replace(/\{[^}]*\}/g, '{}')}`;
    const samePlace = places.get(key);
    if (samePlace) {
      return new UserError(
        `${labelOf(operation)} and ${labelOf(samePlace)} (line ${placeOf(samePlace).line}) take the same requests; the gateway cannot tell them apart.`,
        placeOf(operation),
      );
    }
    places.set(key, operation);
  }
  return undefined;
}

function labelOf({ method, template }: ConvertedOperation): string {
  return `${method} ${template}`;
}

/** What one API version has at the gateway. */
export interface Placed {
  /** `name:version`. */
  readonly label: string;
  readonly config: KongConfig;
}

/**
 * Two APIs that would take the same requests, as one sentence; undefined where none do. Kong accepts both and lets its router
 * pick one. Expressions are compared without the names of their groups.
 */
export function routeCollision(placed: readonly Placed[]): string | undefined {
  const taken = new Map<string, { label: string; route: KongRoute }>();
  for (const { label, config } of placed) {
    for (const route of (config.services ?? []).flatMap(service => service.routes ?? [])) {
      for (const key of keysOf(route)) {
        const other = taken.get(key);
        if (other && other.label !== label) {
          return `${label} and ${other.label} take the same requests (the routes ${nameOf(route)} and ${nameOf(other.route)}); tell them apart by host, by version (version-in), or by path.`;
        }
        taken.set(key, { label, route });
      }
    }
  }
  return undefined;
}

function nameOf({ name, paths }: KongRoute): string {
  return name ?? paths?.join(', ') ?? '?';
}

/** One text for each method, host and path that it takes; questions of browsers have one answer wherever they come to. */
function keysOf({ methods, hosts, paths, headers }: KongRoute): string[] {
  const asked = Object.entries(headers ?? {}).map(([name, values]) => `${name.toLowerCase()}=${[...values].sort()}`);
  const shape = (path: string): string => path.replace(/\(\?<[^>]*>/g, '(').toLowerCase();
  return (methods ?? ['*'])
    .filter(method => method !== 'OPTIONS')
    .flatMap(method =>
      (hosts ?? ['*']).flatMap(host =>
        (paths ?? ['/']).map(path => [method, host.toLowerCase(), shape(path), ...asked.sort()].join(' ')),
      ),
    );
}
