/**
 * The parts of an OpenAPI document that rules ask for, the same for 2.0 and 3.x, made once per document.
 * Paths go through references, as the findings of rule functions do.
 */
import { isObject, own, type Path } from '../document/pointer.ts';
import { oncePerDocument } from './once-per-document.ts';
import type { RuleContext } from './rule.ts';
import { wholeSchema } from './whole-schema.ts';

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const;

export interface Parameter {
  name: string;
  in: string;
  value: Record<string, unknown>;
  /** Undefined where nothing is said; beside a `$ref` it counts from OpenAPI 3.1 on. */
  description: unknown;
  /** `value` itself in 2.0 (where type, format and items stand in the parameter), else its schema or its one content schema, read as a whole. */
  schema: unknown;
  /** The schema as it is written, references followed, for walks to what stands in it. */
  written: unknown;
  at: Path;
}

export interface Content {
  /** As written; absent in 2.0 where neither the operation nor the root names one. */
  mediaType: string | undefined;
  schema: unknown;
  schemaAt: Path;
  /** The media type object (3.x) or the response or parameter object (2.0). */
  value: Record<string, unknown>;
  at: Path;
}

export interface Response {
  /** `200`, `4XX`, `default`. */
  code: string;
  value: Record<string, unknown>;
  /** As of a parameter. */
  description: unknown;
  at: Path;
  contents: Content[];
}

export interface Operation {
  /** The key in the path item in lower case, or that under its `additionalOperations` (3.2). */
  method: string;
  /** The template, as written under `paths`. */
  template: string;
  /** The path item that holds it. */
  item: Record<string, unknown>;
  value: Record<string, unknown>;
  at: Path;
  /** Those of the path item that the operation does not override, then its own. A 2.0 body is no parameter here. */
  parameters: Parameter[];
  /** What the request carries: `requestBody.content`, or the 2.0 body parameter once per effective `consumes`. */
  request: Content[];
  responses: Response[];
  /** The security requirements that hold: the operation's, else the root's; undefined where neither says anything. */
  security: Record<string, unknown>[] | undefined;
}

/** Every operation under `paths`, in the order of the document. */
export const operations = oncePerDocument(context => {
  const paths = context.deref(own(context.root, 'paths'));
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([template, item]) =>
    template.startsWith('/') ? operationsOf(context, item, ['paths', template]) : [],
  );
});

/**
 * The operations that the API calls at its consumers: those under `webhooks` and under the `callbacks` of operations. The
 * template is the name of the webhook or the expression of the callback.
 */
export const pushes = oncePerDocument(context =>
  pushItems(context).flatMap(({ item, at }) => operationsOf(context, item, at)),
);

/** The path items of webhooks and callbacks. */
export function pushItems(context: RuleContext): { item: unknown; at: Path }[] {
  const items = (map: unknown, at: Path): { item: unknown; at: Path }[] => {
    const found = context.deref(map);
    return isObject(found) ? Object.entries(found).map(([key, item]) => ({ item, at: [...at, key] })) : [];
  };
  const callbacks = operations(context).flatMap(({ value, at }) =>
    items(own(value, 'callbacks'), [...at, 'callbacks']),
  );
  return [
    ...callbacks.flatMap(({ item, at }) => items(item, at)).filter(({ at }) => !String(at.at(-1)).startsWith('x-')),
    ...items(own(context.root, 'webhooks'), ['webhooks']),
  ];
}

function operationsOf(context: RuleContext, raw: unknown, itemAt: Path): Operation[] {
  const item = context.deref(raw);
  if (!isObject(item)) return [];
  const found: Operation[] = [];
  for (const method of methods) {
    const value = context.deref(own(item, method));
    if (isObject(value)) found.push(operation(context, item, itemAt, [method], value));
  }
  const others = own(item, 'additionalOperations');
  if (!isObject(others)) return found;
  for (const [method, raw] of Object.entries(others)) {
    const value = context.deref(raw);
    if (isObject(value)) found.push(operation(context, item, itemAt, ['additionalOperations', method], value));
  }
  return found;
}

function operation(
  context: RuleContext,
  item: Record<string, unknown>,
  itemAt: Path,
  keys: string[],
  value: Record<string, unknown>,
): Operation {
  const at: Path = [...itemAt, ...keys];
  const written = [
    ...parameters(context, own(item, 'parameters'), [...itemAt, 'parameters']),
    ...parameters(context, own(value, 'parameters'), [...at, 'parameters']),
  ];
  const effective = [...new Map(written.map(one => [`${one.in} ${one.name}`, one])).values()];
  const security = own(value, 'security') ?? own(context.root, 'security');
  return {
    method: keys.at(-1)!.toLowerCase(),
    template: String(itemAt.at(-1)),
    item,
    value,
    at,
    parameters: effective.filter(one => one.in !== 'body'),
    request: request(context, value, at, effective),
    responses: responses(context, value, at),
    security: Array.isArray(security) ? security.filter(isObject) : undefined,
  };
}

/** The parameters of one list, references followed, entries that are no parameters left out. */
function parameters(context: RuleContext, list: unknown, at: Path): Parameter[] {
  if (!Array.isArray(list)) return [];
  const found: Parameter[] = [];
  list.forEach((raw, index) => {
    const value = context.deref(raw);
    if (!isObject(value)) return;
    const name = own(value, 'name');
    const place = own(value, 'in');
    if (typeof name !== 'string' || typeof place !== 'string') return;
    const schema = parameterSchema(context, value);
    found.push({
      name,
      in: place,
      value,
      description: descriptionAt(context, raw, value),
      schema: wholeSchema(context, schema),
      written: context.deref(schema),
      at: [...at, index],
    });
  });
  return found;
}

function parameterSchema(context: RuleContext, value: Record<string, unknown>): unknown {
  if (Object.hasOwn(value, 'schema')) return value.schema;
  const content = own(value, 'content');
  return isObject(content) ? own(context.deref(Object.values(content)[0]), 'schema') : value;
}

/** From 3.1 on a reference may bring a description of its own, which stands before that of its target. */
function descriptionAt(context: RuleContext, raw: unknown, value: Record<string, unknown>): unknown {
  const isHeard = raw !== value && context.version !== '2.0' && context.version !== '3.0';
  const beside = isHeard ? own(raw, 'description') : undefined;
  return typeof beside === 'string' ? beside : own(value, 'description');
}

function request(context: RuleContext, value: Record<string, unknown>, at: Path, all: Parameter[]): Content[] {
  const body = context.deref(own(value, 'requestBody'));
  if (isObject(body)) return contents(context, own(body, 'content'), [...at, 'requestBody', 'content']);
  const parameter = all.find(one => one.in === 'body');
  if (!parameter) return [];
  return mediaTypes(value, context.root, 'consumes').map(mediaType => ({
    mediaType,
    schema: parameter.written,
    schemaAt: [...parameter.at, 'schema'],
    value: parameter.value,
    at: parameter.at,
  }));
}

function responses(context: RuleContext, value: Record<string, unknown>, at: Path): Response[] {
  const map = context.deref(own(value, 'responses'));
  if (!isObject(map)) return [];
  const found: Response[] = [];
  for (const [code, raw] of Object.entries(map)) {
    const response = context.deref(raw);
    if (code.startsWith('x-') || !isObject(response)) continue;
    const responseAt: Path = [...at, 'responses', code];
    found.push({
      code,
      value: response,
      description: descriptionAt(context, raw, response),
      at: responseAt,
      contents: bodies(context, response, responseAt, () => mediaTypes(value, context.root, 'produces')),
    });
  }
  return found;
}

/** The `content` of a request body or response; in 2.0 its `schema`, once for each media type. */
function bodies(
  context: RuleContext,
  value: Record<string, unknown>,
  at: Path,
  types: () => (string | undefined)[],
): Content[] {
  if (!Object.hasOwn(value, 'schema')) return contents(context, own(value, 'content'), [...at, 'content']);
  const schema = context.deref(value.schema);
  return types().map(mediaType => ({ mediaType, schema, schemaAt: [...at, 'schema'], value, at }));
}

/** The bodies under `components` (`responses` in 2.0), whether or not an operation refers to them. */
export function componentBodies(context: RuleContext): Content[] {
  const components = context.version === '2.0' ? context.root : context.deref(own(context.root, 'components'));
  const found: Content[] = [];
  for (const kind of ['requestBodies', 'responses']) {
    const map = context.deref(own(components, kind));
    if (!isObject(map)) continue;
    for (const [name, raw] of Object.entries(map)) {
      const value = context.deref(raw);
      if (!isObject(value)) continue;
      const at: Path = context.version === '2.0' ? [kind, name] : ['components', kind, name];
      found.push(...bodies(context, value, at, () => [undefined]));
    }
  }
  return found;
}

function contents(context: RuleContext, content: unknown, at: Path): Content[] {
  if (!isObject(content)) return [];
  const found: Content[] = [];
  for (const [mediaType, raw] of Object.entries(content)) {
    const value = context.deref(raw);
    if (!isObject(value)) continue;
    const mediaAt: Path = [...at, mediaType];
    found.push({
      mediaType,
      schema: context.deref(own(value, 'schema')),
      schemaAt: [...mediaAt, 'schema'],
      value,
      at: mediaAt,
    });
  }
  return found;
}

/** The `consumes` or `produces` that hold for a 2.0 operation; one undefined where nothing is said. */
function mediaTypes(value: unknown, root: unknown, key: 'consumes' | 'produces'): (string | undefined)[] {
  const list = own(value, key) ?? own(root, key);
  const names = Array.isArray(list) ? list.filter(one => typeof one === 'string') : [];
  return names.length ? names : [undefined];
}

/** The media types of the parts of a multipart body, each alone (`encoding` allows a list). */
export function partTypes({ value, at }: Content): { contentType: string; at: Path }[] {
  const encoding = own(value, 'encoding');
  if (!isObject(encoding)) return [];
  return Object.entries(encoding).flatMap(([part, one]) => {
    const types = own(one, 'contentType');
    if (typeof types !== 'string') return [];
    return types.split(',').map(type => ({ contentType: type.trim(), at: [...at, 'encoding', part, 'contentType'] }));
  });
}

/** `Application/Problem+JSON; charset=utf-8` → `application/problem+json`. */
export function mediaTypeName(mediaType: string): string {
  return mediaType.split(';')[0]!.trim().toLowerCase();
}

/** JSON by name: `application/json`, `text/json` or any `+json`. */
export function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /^(application\/json|text\/json|.*\+json)$/.test(mediaTypeName(mediaType));
}

/** JSON, or a type that is left open (nothing said in 2.0, any type at all), which generators write for JSON. */
export function mayBeJson(mediaType: string | undefined): boolean {
  return mediaType === undefined || isJson(mediaType) || /^(\*|application)\/\*$/.test(mediaTypeName(mediaType));
}

/** The security schemes of the document by name: `components.securitySchemes`, or `securityDefinitions` in 2.0. */
export function securitySchemes(context: RuleContext): Map<string, { value: Record<string, unknown>; at: Path }> {
  const at: Path = context.version === '2.0' ? ['securityDefinitions'] : ['components', 'securitySchemes'];
  let map: unknown = context.root;
  for (const key of at) map = context.deref(own(map, key));
  const found = new Map<string, { value: Record<string, unknown>; at: Path }>();
  if (!isObject(map)) return found;
  for (const [name, raw] of Object.entries(map)) {
    const value = context.deref(raw);
    if (isObject(value)) found.set(name, { value, at: [...at, name] });
  }
  return found;
}
