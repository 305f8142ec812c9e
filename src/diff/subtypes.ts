/** Schemas that extend one with a discriminator: no reference leads to them, and yet messages hold them. */
import { isObject, own } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import { type SchemaPart, schemaPart } from './model/schema-part.ts';
import type { Pair } from './pair.ts';

/** Schemas by name with those that extend them, directly or not. */
export interface Families {
  /** The names of the schemas that may stand for one of those that `part` leads to. */
  under(part: SchemaPart): ReadonlySet<string>;
  part(name: string): SchemaPart;
  readonly isEmpty: boolean;
}

/** The components whose schemas have a discriminator and no branches of their own, with all that have them in their allOf. */
export function familiesOf(tree: Tree): Families {
  const at = tree.version === '2.0' ? ['definitions'] : ['components', 'schemas'];
  const found = at.reduce<unknown>((value, key) => own(value, key), tree.root.data);
  const schemas = isObject(found) && tree.root.text.includes('discriminator') ? found : {};
  const names = new Map<unknown, string>();
  for (const [name, schema] of Object.entries(schemas)) if (isObject(schema)) names.set(schema, name);
  const nameOf = (reference: unknown): string | undefined => names.get(tree.target(reference)?.value);
  const extenders = new Map<string, string[]>();
  for (const [schema, name] of names) {
    const parts = own(schema, 'allOf');
    for (const part of Array.isArray(parts) ? parts : []) {
      const parent = nameOf(part);
      if (parent === undefined) continue;
      const known = extenders.get(parent);
      if (known) known.push(name);
      else extenders.set(parent, [name]);
    }
  }
  const families = new Map<string, ReadonlySet<string>>();
  for (const [schema, name] of names) {
    const isBase = own(schema, 'discriminator') !== undefined && !own(schema, 'oneOf') && !own(schema, 'anyOf');
    if (!isBase || !extenders.has(name)) continue;
    families.set(name, membersOf(name, extenders));
  }
  const reached = reacher(tree, schemas, names, families);
  return {
    under: ({ schema }) => (families.size === 0 ? nobody : reached(schema)),
    part: name => schemaPart(tree, schemas[name], [...at, name]),
    isEmpty: families.size === 0,
  };
}

/** Schemas that extend one another in a row, and all of a family; honest documents do not come near. */
const maxDepth = 20;
const maxMembers = 2000;

function membersOf(name: string, extenders: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const members = new Set<string>();
  let level = [name];
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    const next = level.flatMap(one => extenders.get(one) ?? []).filter(one => !members.has(one));
    for (const one of next) if (members.size < maxMembers) members.add(one);
    level = next;
  }
  return members;
}

const nobody: ReadonlySet<string> = new Set();

/** Follows references from component to component, each read once. */
function reacher(
  tree: Tree,
  schemas: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<unknown, string>,
  families: ReadonlyMap<string, ReadonlySet<string>>,
): (schema: unknown) => ReadonlySet<string> {
  /** By schema, the components that it refers to. */
  const direct = new Map<unknown, ReadonlySet<unknown>>();
  const refersTo = (schema: unknown): ReadonlySet<unknown> => {
    const known = direct.get(schema);
    if (known) return known;
    const targets = new Set<unknown>();
    direct.set(schema, targets);
    const open = [schema];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (typeof value !== 'object' || value === null) continue;
      const target = tree.target(value);
      if (target) targets.add(target.value);
      open.push(...Object.values(value));
    }
    return targets;
  };
  const done = new Map<unknown, ReadonlySet<string>>();
  return schema => {
    const known = done.get(schema);
    if (known) return known;
    const found = new Set<string>();
    const seen = new Set([schema]);
    for (const at of seen) {
      const family = families.get(names.get(at) ?? '');
      for (const member of family ?? []) found.add(member);
      for (const next of refersTo(at)) seen.add(next);
      for (const member of family ?? []) seen.add(schemas[member]);
    }
    done.set(schema, found);
    return found;
  };
}

/** The schemas of both sides that may stand for some that these lead to, paired by name. */
export function subtypePairs(
  families: { base: Families; revision: Families },
  { base, revision }: Required<Pair<SchemaPart>>,
): { name: string; base: SchemaPart; revision: SchemaPart }[] {
  const [before, after] = [families.base.under(base), families.revision.under(revision)];
  return [...before]
    .filter(name => after.has(name))
    .map(name => ({ name, base: families.base.part(name), revision: families.revision.part(name) }));
}
