/** Where the mapping of a discriminator leads: a renamed component is the same target. */
import { getAt, isObject, own, toText } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { SchemaFinding } from './change.ts';
import { schemaAround } from './closed.ts';
import type { Difference } from './schema/index.ts';
import { sameJson } from './texts.ts';

/** What OpenAPI 3.2 maps by `defaultMapping`. */
export const anyOther = 'any other value';

/** The schema that a reference of a mapping names, or a name alone. */
export function componentAt(reference: unknown, tree: Tree): unknown {
  const name =
    typeof reference === 'string' ? (/^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1] ?? reference) : '';
  return getAt(tree.root.data, ['components', 'schemas', name]);
}

/**
 * True where a value leads to another schema: not to one that is written alike, nor to the same one under a name that the
 * other side does not have, whose differences are told as those of the branch.
 */
export function isRetargeted(
  { base, revision }: Difference,
  finding: Pick<SchemaFinding, 'base' | 'revision' | 'trees'>,
  references: { base: unknown; revision: unknown },
): boolean {
  const { trees } = finding;
  const was = targetOf(references.base, schemaAround(finding.base.at(base), trees.base, 'discriminator'), trees.base);
  const is = targetOf(
    references.revision,
    schemaAround(finding.revision.at(revision), trees.revision, 'discriminator'),
    trees.revision,
  );
  if (was === undefined || is === undefined) return true;
  if (sameJson(was, is)) return false;
  return (
    componentAt(references.base, trees.revision) !== undefined ||
    componentAt(references.revision, trees.base) !== undefined
  );
}

/** The schema that a value is mapped to: a branch with that reference, which may lead to a file, or a component. */
function targetOf(reference: unknown, schema: unknown, tree: Tree): unknown {
  const branches = ['oneOf', 'anyOf'].flatMap(keyword => {
    const list = own(schema, keyword);
    return Array.isArray(list) ? list : [];
  });
  const branch = branches.find(member => own(member, '$ref') === reference);
  return branch === undefined ? componentAt(reference, tree) : tree.deref(branch);
}

/** Branches that hold one another; a ring goes on for ever. */
const maxDepth = 20;

/**
 * True where a message that the base took may not say which schema it is: a branch may lack the property that the
 * discriminator of the revision reads, or hold a value in it that the mapping does not know.
 */
export function mayLackKind({ base, revision }: Difference, finding: SchemaFinding): boolean {
  const { trees } = finding;
  const discriminator = own(
    schemaAround(finding.revision.at(revision), trees.revision, 'discriminator'),
    'discriminator',
  );
  const name = typeof discriminator === 'string' ? discriminator : own(discriminator, 'propertyName');
  if (typeof name !== 'string') return false;
  const schema = schemaAround(finding.base.at(base), trees.base, 'discriminator');
  if (!demands(schema, name, trees.base, 0)) return true;
  const mapping = own(discriminator, 'mapping');
  return Object.entries(isObject(mapping) ? mapping : {}).some(([value, reference]) => {
    const isName = reference === value || toText(reference).endsWith(`/${value}`);
    const target = componentAt(reference, trees.base);
    return !isName && target !== undefined && !isListed(target, name, trees.base, 0);
  });
}

function members(schema: unknown, keyword: string, tree: Tree): unknown[] {
  const list = own(schema, keyword);
  return Array.isArray(list) ? list.map(member => tree.deref(member)) : [];
}

/** True where every value has the property. */
function demands(schema: unknown, name: string, tree: Tree, depth: number): boolean {
  const required = own(schema, 'required');
  if (Array.isArray(required) && required.includes(name)) return true;
  if (depth > maxDepth) return true;
  const inner = (member: unknown): boolean => demands(member, name, tree, depth + 1);
  if (members(schema, 'allOf', tree).some(inner)) return true;
  return ['oneOf', 'anyOf'].some(keyword => {
    const branches = members(schema, keyword, tree);
    return branches.length > 0 && branches.every(inner);
  });
}

/** True where the values of the property are listed. */
function isListed(schema: unknown, name: string, tree: Tree, depth: number): boolean {
  const property = tree.deref(own(own(schema, 'properties'), name));
  if (own(property, 'enum') !== undefined || own(property, 'const') !== undefined) return true;
  return depth <= maxDepth && members(schema, 'allOf', tree).some(part => isListed(part, name, tree, depth + 1));
}
