/** A schema as one JSON Schema 2020-12 document that stands alone, for a validator. */
import { objectFrom } from './json.ts';
import { ANY, childrenOf, type SchemaNode, typeNames } from './node.ts';
import { type Reached, reachedBy } from './reached.ts';

type JsonSchema = Record<string, unknown> | boolean;

const plain = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minContains',
  'maxContains',
  'required',
  'minProperties',
  'maxProperties',
] as const;
const single = [
  ['items', 'items'],
  ['contains', 'contains'],
  ['unevaluatedItems', 'unevaluatedItems'],
  ['additional', 'additionalProperties'],
  ['propertyNames', 'propertyNames'],
  ['unevaluatedProperties', 'unevaluatedProperties'],
  ['not', 'not'],
  ['if', 'if'],
  ['then', 'then'],
  ['else', 'else'],
] as const;

/**
 * The schema as far as it bears on the value, with shared and recursive parts under `$defs`: schemas that no part of the
 * value meets accept all, and properties that no object has are left out. Undefined where a reference leads nowhere.
 */
export function bundle(root: SchemaNode, value: unknown): JsonSchema | undefined {
  const reached = reachedBy(root, value);
  const uses = new Map<SchemaNode, number>();
  for (const node of reached.keys()) {
    if (node.unresolved !== undefined) return undefined;
    for (const child of childrenOf(node)) uses.set(child, (uses.get(child) ?? 0) + 1);
  }
  return new Writer(reached, uses).document(root);
}

class Writer {
  readonly #reached: Reached;
  readonly #uses: ReadonlyMap<SchemaNode, number>;
  readonly #numbers = new Map<SchemaNode, string>();
  readonly #waiting: SchemaNode[] = [];

  constructor(reached: Reached, uses: ReadonlyMap<SchemaNode, number>) {
    this.#reached = reached;
    this.#uses = uses;
  }

  document(root: SchemaNode): JsonSchema {
    const definitions: [string, unknown][] = [];
    const entry = this.#isAlone(root) ? this.#write(root) : this.#refer(root);
    for (let node = this.#waiting.pop(); node; node = this.#waiting.pop())
      definitions.push([this.#numbers.get(node)!, this.#write(node)]);
    if (typeof entry === 'boolean') return entry;
    return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...entry, $defs: objectFrom(definitions) };
  }
