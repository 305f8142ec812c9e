/** Is the document valid in its OpenAPI version? By the precompiled schemas of @stoplight/spectral-rulesets, loaded only when asked for. */
import { getAt, isObject, type Path } from '../../document/pointer.ts';
import { editDistance } from '../../suggest.ts';
import type { OpenapiVersion, RuleContext, RuleResult } from '../rule.ts';

interface SchemaError {
  keyword: string;
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

type Validator = ((data: unknown) => boolean) & { errors?: SchemaError[] | null };

let validators: Record<string, Validator> | undefined;

const names: Record<OpenapiVersion, string> = { '2.0': 'oas2_0', '3.0': 'oas3_0', '3.1': 'oas3_1', '3.2': 'oas3_2' };

/** Loads the validators (1 MB of code). */
export async function prepare(): Promise<void> {
  const module = await import('@stoplight/spectral-rulesets/dist/oas/schemas/validators.js');
  validators = ((module as { default?: unknown }).default ?? module) as Record<string, Validator>;
}

/** The errors of the whole document, as Spectral's oasDocumentSchema tells them. `prepare` must have run. */
export default function oasDocumentSchema(
  value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  if (!context.version || !validators) return undefined;
  const validate = validators[names[context.version]]!;
  if (validate(value)) return undefined;
  return (validate.errors ?? [])
    .filter(error => error.keyword !== 'if' && !isReferencedItem(value, error))
    .map(error => explain(value, error));
}

/** 3.1 says of a path item that only refers to another file that its `$ref` is unevaluated; it is valid (OpenAPI 3.1, 4.8.9). */
function isReferencedItem(root: unknown, error: SchemaError): boolean {
  if (error.keyword !== 'unevaluatedProperties') return false;
  const item = getAt(root, pathOf(error));
  return isObject(item) && typeof item.$ref === 'string';
}

function explain(root: unknown, error: SchemaError): RuleResult {
  const path = pathOf(error);
  const property = path.length === 0 ? null : path.at(-1)!;
  if (error.keyword === 'additionalProperties') {
    const extra = String(error.params.additionalProperty);
    return { message: `Property "${extra}" is not expected to be here`, path: [...path, extra] };
  }
  if (error.keyword === 'errorMessage') return { message: String(error.message), path };
  let message = cleanMessage(property, error.message ?? 'is invalid');
  if (error.keyword === 'enum') {
    const allowed = error.params.allowedValues as unknown[];
    message += `: ${allowed.map(one => JSON.stringify(one)).join(', ')}`;
    const value = getAt(root, path);
    const best = typeof value === 'string' ? closest(value, allowed) : undefined;
    if (best !== undefined) message += `. Did you mean "${best}"?`;
  }
  return { message, path };
}

/** Spectral's choice: the allowed text with the fewest edits, unless everything in it would have to change. */
function closest(value: string, allowed: readonly unknown[]): string | undefined {
  let best: { text: string; edits: number } | undefined;
  for (const text of allowed) {
    if (typeof text !== 'string') continue;
    const edits = editDistance(value.slice(0, 100), text, 200);
    if (!best || edits < best.edits) best = { text, edits };
  }
  return best && (allowed.length === 1 || best.edits < best.text.length) ? best.text : undefined;
}

function cleanMessage(property: string | number | null, message: string): string {
  const cleaned = message.replace(/['"]/g, '"').replace(/NOT/g, 'not');
  return property === null ? cleaned : `"${property}" property ${cleaned}`;
}

function pathOf(error: SchemaError): Path {
  return error.instancePath
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
