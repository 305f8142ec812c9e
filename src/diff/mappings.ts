/** Where the mapping of a discriminator leads: a renamed component of the same meaning is the same target. */
import { getAt, isObject, own } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { SchemaFinding } from './change.ts';
import { schemaAround } from './closed.ts';
import type { Difference } from './schema/index.ts';
import { sameJson } from './texts.ts';

/** True where every value that both sides map leads to a schema that is written alike. */
export function isSameMapping({ base, revision }: Difference, finding: SchemaFinding): boolean {
  const before = targets(schemaAround(finding.base.at(base), finding.trees.base, 'discriminator'), finding.trees.base);
  const after = targets(
    schemaAround(finding.revision.at(revision), finding.trees.revision, 'discriminator'),
    finding.trees.revision,
  );
  return [...before].every(
    ([value, target]) => !after.has(value) || (target !== undefined && sameJson(target, after.get(value))),
  );
}

const known = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The schemas of a mapping; a name alone is one of the components. */
function targets(schema: unknown, tree: Tree): ReadonlyMap<string, unknown> {
  if (!isObject(schema)) return new Map();
  const found = known.get(schema) ?? readTargets(schema, tree);
  known.set(schema, found);
  return found;
}

function readTargets(schema: unknown, tree: Tree): Map<string, unknown> {
  const mapping = own(own(schema, 'discriminator'), 'mapping');
  if (!isObject(mapping)) return new Map();
  return new Map(
    Object.entries(mapping).map(([value, reference]) => {
      const name =
        typeof reference === 'string' ? (/^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1] ?? reference) : '';
      return [value, getAt(tree.root.data, ['components', 'schemas', name])];
    }),
  );
}
