/** A schema as a request or a response sees it: without the properties that live in the other direction alone. */
import { childKeywords, type Keywords, listKeywords, mapKeywords, type SchemaNode } from './node.ts';
import { blankNode, type SchemaSpace } from './space.ts';

/** Which messages are compared; undefined reads readOnly and writeOnly as annotations. */
export type Direction = 'request' | 'response' | undefined;

/** Makes the projection of one space: the node itself where nothing in it is bound to a direction. */
export function createProjection(space: SchemaSpace, direction: Direction): (node: SchemaNode) => SchemaNode {
  if (direction === undefined) return node => node;
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  /** Says nothing in this direction. */
  const otherFlag = direction === 'request' ? 'writeOnly' : 'readOnly';
  const known = new Map<SchemaNode, Map<string, SchemaNode>>();
  const open: { source: SchemaNode; target: SchemaNode; hidden: ReadonlySet<string> }[] = [];

  const isHidden = (node: SchemaNode): boolean => {
    for (const part of conjuncts(node)) if (part[flag]) return true;
    return false;
  };

  /** `hidden`: names whose `required` a schema around this one has lifted. */
  const project = (source: SchemaNode, hidden: ReadonlySet<string>): SchemaNode => {
    if (!source.hasModes && hidden.size === 0) return source;
    const key = [...hidden].sort().join('\n');
    const forms = known.get(source) ?? new Map<string, SchemaNode>();
    known.set(source, forms);
    let target = forms.get(key);
    if (!target) {
      target = { ...blankNode(), notes: source[otherFlag] ? withNote(source.notes, otherFlag) : source.notes };
      forms.set(key, target);
      open.push({ source, target, hidden });
    }
    return target;
  };

  const none: ReadonlySet<string> = new Set();

  const fill = (source: SchemaNode, target: SchemaNode, inherited: ReadonlySet<string>): void => {
    const hidden = new Set(inherited);
    for (const part of conjuncts(source)) {
      for (const [name, child] of part.properties ?? []) if (child.hasModes && isHidden(child)) hidden.add(name);
    }
    const {
      id: _id,
      fullId: _fullId,
      hasModes: _hasModes,
      notes: _notes,
      readOnly: _r,
      writeOnly: _w,
      ...own
    } = source;
    Object.assign(target, own);
    if (source.required) {
      const required = source.required.filter(name => !hidden.has(name));
      if (required.length > 0) target.required = required;
      else delete target.required;
    }
    if (source.ref) target.ref = project(source.ref, hidden);
    for (const key of listKeywords) {
      const list = source[key];
      if (list) (target as Keywords)[key] = list.map(child => project(child, hidden));
    }
    for (const key of childKeywords) {
      const child = source[key];
      const sameValue = key === 'if' || key === 'then' || key === 'else' || key === 'not';
      if (child) (target as Keywords)[key] = project(child, sameValue ? hidden : none);
    }
    if (source.prefixItems) target.prefixItems = source.prefixItems.map(child => project(child, none));
    const isOpen = !source.additional && !source.unevaluatedProperties;
    const leftOut = [...(source.properties?.keys() ?? [])].filter(name => hidden.has(name));
    if (leftOut.length > 0) target.leftOut = new Set(leftOut);
    for (const key of mapKeywords) {
      const map = source[key];
      if (!map) continue;
      const projected = new Map<string, SchemaNode>();
      for (const [name, child] of map) {
        const isLeftOut = key === 'properties' && hidden.has(name);
        // A closed object must still let the name through.
        if (isLeftOut && isOpen) continue;
        projected.set(name, isLeftOut ? space.anything : project(child, key === 'dependentSchemas' ? hidden : none));
      }
      if (projected.size > 0) (target as Keywords)[key] = projected;
      else delete (target as Keywords)[key];
    }
  };

  return node => {
    const target = project(node, none);
    for (let next = open.pop(); next; next = open.pop()) fill(next.source, next.target, next.hidden);
    space.number(target);
    return target;
  };
}

function withNote(notes: SchemaNode['notes'], keyword: string): SchemaNode['notes'] {
  return [...notes, [keyword, true] as const].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** The schema and everything that it demands of the same value through `$ref` and `allOf`. */
export function conjuncts(node: SchemaNode): Set<SchemaNode> {
  const found = new Set<SchemaNode>([node]);
  for (const part of found) {
    if (part.ref) found.add(part.ref);
    for (const member of part.allOf ?? []) found.add(member);
  }
  return found;
}
