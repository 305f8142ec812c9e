/** Schemas that no operation uses: nothing on the wire depends on them. */

import type { Path } from '../document/pointer.ts';
import { isObject, own } from '../document/pointer.ts';
import type { Api } from './model/api.ts';

export interface UnusedSchema {
  readonly name: string;
  readonly value: unknown;
  readonly path: Path;
}

const known = new WeakMap<Api, Map<string, UnusedSchema>>();

function componentSchemas({ tree }: Api): { at: string[]; schemas: unknown } {
  const at = tree.version === '2.0' ? ['definitions'] : ['components', 'schemas'];
  return { at, schemas: at.reduce<unknown>((value, key) => own(value, key), tree.root.data) };
}

/** The unused schemas of `one` that `other` has not got, used or unused. */
export function unusedBeyond(one: Api, other: Api): UnusedSchema[] {
  const names = new Set(schemaNames(other));
  return [...unusedSchemas(one).values()].filter(({ name }) => !names.has(name));
}

/** The names of all schemas of the components. */
function schemaNames(api: Api): string[] {
  const { schemas } = componentSchemas(api);
  return isObject(schemas) ? Object.keys(schemas) : [];
}

/** The schemas of the components that nothing refers to, by name. */
export function unusedSchemas(api: Api): ReadonlyMap<string, UnusedSchema> {
  const done = known.get(api);
  if (done) return done;
  const { tree } = api;
  const { at, schemas } = componentSchemas(api);
  const found = new Map<string, UnusedSchema>();
  if (isObject(schemas)) {
    for (const [name, value] of Object.entries(schemas)) found.set(name, { name, value, path: [...at, name] });
    for (const [, { document, path }] of tree.references())
      if (document === tree.root && path.length > at.length && at.every((key, index) => path[index] === key))
        found.delete(String(path[at.length]));
    // What a discriminator names is used, though no reference says so.
    if (tree.root.text.includes('discriminator')) found.clear();
  }
  known.set(api, found);
  return found;
}
