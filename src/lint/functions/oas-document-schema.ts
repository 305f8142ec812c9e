/** Is the document valid in its OpenAPI version? By the precompiled schemas of @stoplight/spectral-rulesets, loaded only when asked for. */

import { getAt, isObject, type Path, withoutPrototypeNames } from '../../document/pointer.ts';
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
  const errors: SchemaError[] = [];
  const results: RuleResult[] = [];
  for (const part of inParts(value, results)) {
    if (passes(validate, part)) continue;
    for (const error of validate.errors ?? []) errors.push(error);
  }
  for (const error of errors) {
    if (error.keyword !== 'if' && !isReferencedItem(value, error)) results.push(explain(value, error));
  }
  return results;
}

function passes(validate: Validator, value: unknown): boolean {
  try {
    return validate(value);
  } catch (error) {
    // They use the document's objects and names as if none could be `valueOf` or `__proto__` (T-08).
    if (!(error instanceof TypeError)) throw error;
    return validate(withoutPrototypeNames(value));
  }
}

// The compiled schemas copy their list of errors for every entry that is wrong, and compare all items of a list with one
// another: quadratic, so what is larger than honest documents are is validated in parts (T-06).
const mostEntries = 3000;
const mostParameters = 500;

/** The document itself, or several that have all of its paths and components between them. */
function* inParts(root: unknown, results: RuleResult[]): Generator<unknown> {
  if (!isObject(root)) return yield root;
  const withoutLarge: Record<string, unknown> = { ...root };
  const paths = isObject(root.paths) ? shortenParameters(root.paths, results) : root.paths;
  if (paths !== root.paths) withoutLarge.paths = paths;
  const parts: Record<string, unknown>[] = [];
  const frame = { openapi: root.openapi, swagger: root.swagger, info: { title: 'x', version: 'x' }, paths: {} };
  if (root.openapi === undefined) delete (frame as { openapi?: unknown }).openapi;
  if (root.swagger === undefined) delete (frame as { swagger?: unknown }).swagger;
  if (isLarge(paths)) {
    withoutLarge.paths = {};
    for (const chunk of chunks(paths)) parts.push({ ...frame, paths: chunk });
  }
  if (isObject(root.components)) {
    for (const [kind, entries] of Object.entries(root.components)) {
      if (!isLarge(entries)) continue;
      withoutLarge.components = { ...(withoutLarge.components as object), [kind]: {} };
      for (const chunk of chunks(entries)) parts.push({ ...frame, components: { [kind]: chunk } });
    }
  }
  yield parts.length === 0 && paths === root.paths ? root : withoutLarge;
  yield* parts;
}

function isLarge(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Object.keys(value).length > mostEntries;
}

function* chunks(value: Record<string, unknown>): Generator<Record<string, unknown>> {
  const entries = Object.entries(value);
  for (let at = 0; at < entries.length; at += 300) yield Object.fromEntries(entries.slice(at, at + 300));
}

/** The same paths, with the first parameters of operations that have too many. */
function shortenParameters(paths: Record<string, unknown>, results: RuleResult[]): Record<string, unknown> {
  let shortened = paths;
  const shorten = (owner: unknown, at: Path): unknown => {
    if (!isObject(owner) || !Array.isArray(owner.parameters) || owner.parameters.length <= mostParameters) return owner;
    const count = owner.parameters.length;
    results.push({
      message: `${count} parameters stand here; only the first ${mostParameters} are checked.`,
      path: [...at, 'parameters'],
    });
    return { ...owner, parameters: owner.parameters.slice(0, mostParameters) };
  };
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) continue;
    let changed = shorten(item, ['paths', path]) as Record<string, unknown>;
    for (const [method, operation] of Object.entries(item)) {
      const short = shorten(operation, ['paths', path, method]);
      if (short !== operation) changed = { ...changed, [method]: short };
    }
    if (changed !== item) shortened = { ...shortened, [path]: changed };
  }
  return shortened;
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
