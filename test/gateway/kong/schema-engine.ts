/** How Kong checks and completes an entity by its schema: a double written after its answers, held to them by the recordings. */

export type Field = Record<string, unknown> & { type?: string };
export interface Schema {
  readonly fields: readonly Readonly<Record<string, Field>>[];
  readonly entity_checks?: readonly Readonly<Record<string, unknown>>[];
  readonly shorthand_fields?: readonly Readonly<Record<string, Field>>[];
}
export type Data = Record<string, unknown>;
/** Messages as Kong nests them: records by field, lists by position, checks of the whole under `@entity`. */
export type Problems = { [field: string]: string | string[] | Problems | Problems[] | (string | null)[] };

/** What a schema document cannot say: checks that are code at Kong. */
export interface Checks {
  readonly field?: Readonly<Record<string, (value: unknown) => string | undefined>>;
  readonly whole?: (data: Data) => Problems | undefined;
}

const knownFields = new WeakMap<Schema['fields'], [string, Field][]>();

/** Asked for at every request, of schemas that stay as they are. */
export function fieldsOf({ fields }: Pick<Schema, 'fields'>): [string, Field][] {
  const known = knownFields.get(fields) ?? fields.flatMap(one => Object.entries(one) as [string, Field][]);
  knownFields.set(fields, known);
  return known;
}

/** The data with every field of the schema, defaults where nothing is given; Kong 2.x leaves records in maps as they are. */
export function completed(schema: Schema, data: Data, completesMaps = true): Data {
  const given = withoutShorthands(schema, data);
  return Object.fromEntries(
    fieldsOf(schema).map(([name, field]) => [name, completedValue(field, given[name], completesMaps)]),
  );
}

function completedValue(field: Field, value: unknown, completesMaps: boolean): unknown {
  const given = value === undefined || value === null ? structuredClone(field.default) : value;
  if (field.type === 'record') {
    if (isData(given)) return completed(field as unknown as Schema, given, completesMaps);
    return field.required === true ? completed(field as unknown as Schema, {}, completesMaps) : null;
  }
  if ((field.type === 'set' || field.type === 'array') && Array.isArray(given)) {
    const list = given.map(one => completedValue((field.elements ?? {}) as Field, one, completesMaps));
    return field.type === 'set' ? [...new Map(list.map(one => [JSON.stringify(one), one])).values()] : list;
  }
  if (field.type === 'map' && isData(given) && completesMaps) {
    const values = (field.values ?? {}) as Field;
    return Object.fromEntries(
      Object.entries(given).map(([name, one]) => [name, completedValue(values, one, completesMaps)]),
    );
  }
  return given ?? null;
}

/** Old names of fields stand for a path; Kong also shows them in its answers. */
function shorthandsOf(schema: Schema): [string, string[]][] {
  return (schema.shorthand_fields ?? []).flatMap(one =>
    Object.entries(one).map(([name, field]): [string, string[]] => {
      const { replaced_with: paths } = (field.deprecation ?? {}) as { replaced_with?: { path: string[] }[] };
      return [name, paths?.[0]?.path ?? []];
    }),
  );
}

function withoutShorthands(schema: Schema, data: Data): Data {
  const full = structuredClone(data);
  for (const [name, path] of shorthandsOf(schema)) {
    const value = full[name];
    delete full[name];
    if (value === undefined || value === null || path.length === 0) continue;
    let at = full;
    for (const key of path.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Data;
    }
    at[path.at(-1)!] ??= value;
  }
  return full;
}

/** The old names too, as answers have them. */
export function shown(schema: Schema, data: Data): Data {
  const full: Data = { ...data };
  for (const [name, field] of fieldsOf(schema)) {
    if (field.type === 'record' && isData(full[name])) full[name] = shown(field as unknown as Schema, full[name]);
  }
  for (const [name, path] of shorthandsOf(schema)) {
    if (path.length > 0) full[name] = path.reduce<unknown>((at, key) => (at as Data | null)?.[key], data) ?? null;
  }
  return full;
}

/** What is wrong with complete data; undefined: nothing. */
export function problemsIn(schema: Schema, data: Data, checks: Checks = {}): Problems | undefined {
  const known = new Map(fieldsOf(schema));
  const shorthands = new Set(shorthandsOf(schema).map(([name]) => name));
  const found: Problems = {};
  for (const name of Object.keys(data)) if (!known.has(name) && !shorthands.has(name)) found[name] = 'unknown field';
  for (const [name, field] of known) {
    const problem =
      problemOf(field, data[name]) ?? (given(data[name]) ? checks.field?.[name]?.(data[name]) : undefined);
    if (problem !== undefined) found[name] = problem;
  }
  const onEntity: string[] = [];
  for (const check of schema.entity_checks ?? []) wholeCheck(check, data, found, onEntity);
  const whole = Object.keys(found).some(name => found[name] !== 'unknown field') ? undefined : checks.whole?.(data);
  const { '@entity': more = [], ...fields } = whole ?? {};
  Object.assign(found, fields);
  onEntity.push(...(more as string[]));
  if (onEntity.length > 0) found['@entity'] = onEntity;
  return Object.keys(found).length > 0 ? found : undefined;
}

function problemOf(field: Field, value: unknown): string | Problems | (string | null)[] | undefined {
  if (!given(value)) return field.required === true && field.auto !== true ? 'required field missing' : undefined;
  switch (field.type) {
    case 'string':
      return typeof value === 'string' ? stringProblem(field, value) : 'expected a string';
    case 'integer':
      return Number.isInteger(value) ? numberProblem(field, value as number) : 'expected an integer';
    case 'number':
      return typeof value === 'number' ? numberProblem(field, value) : 'expected a number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'expected a boolean';
    case 'set':
    case 'array':
      return Array.isArray(value)
        ? listProblem(field, value)
        : `expected ${field.type === 'set' ? 'a set' : 'an array'}`;
    case 'record':
      return isData(value) ? problemsIn(field as unknown as Schema, value) : 'expected a record';
    case 'map':
      return isData(value) ? undefined : 'expected a map';
    default:
      return undefined;
  }
}

function stringProblem(field: Field, value: string): string | undefined {
  if (Array.isArray(field.one_of) && !field.one_of.includes(value))
    return `expected one of: ${field.one_of.join(', ')}`;
  if (value === '' && field.len_min !== 0) return 'length must be at least 1';
  if (typeof field.starts_with === 'string' && !value.startsWith(field.starts_with)) {
    return `should start with: ${field.starts_with}`;
  }
  if (typeof field.match === 'string' && !lua(field.match).test(value)) return `invalid value: ${value}`;
  const any = field.match_any as { patterns: string[]; err: string } | undefined;
  if (any && !any.patterns.some(pattern => lua(pattern).test(value))) return any.err;
  for (const { pattern, err } of (field.match_none ?? []) as { pattern: string; err: string }[]) {
    if (lua(pattern).test(value)) return err;
  }
  return undefined;
}

function numberProblem(field: Field, value: number): string | undefined {
  if (Array.isArray(field.one_of) && !field.one_of.includes(value))
    return `expected one of: ${field.one_of.join(', ')}`;
  if (Array.isArray(field.between)) {
    const [low, high] = field.between as [number, number];
    if (value < low || value > high) return `value should be between ${low} and ${high}`;
  }
  if (typeof field.gt === 'number' && value <= field.gt) return `value must be greater than ${field.gt}`;
  return undefined;
}

function listProblem(field: Field, list: readonly unknown[]): (string | null)[] | undefined {
  const problems = list.map(one => (problemOf((field.elements ?? {}) as Field, one) as string | undefined) ?? null);
  const last = problems.findLastIndex(one => one !== null);
  return last === -1 ? undefined : problems.slice(0, last + 1);
}

function wholeCheck(check: Readonly<Record<string, unknown>>, data: Data, found: Problems, onEntity: string[]): void {
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, key) => (value as Data | null)?.[key], data);
  const names = (list: unknown): string => (list as string[]).map(one => `'${one}'`).join(', ');
  const filled = (list: unknown): number => (list as string[]).filter(one => given(at(one))).length;
  const isBad = (list: unknown): boolean =>
    (list as string[]).some(one => found[one.split('.')[0] ?? ''] !== undefined);
  if (check.at_least_one_of && !isBad(check.at_least_one_of) && filled(check.at_least_one_of) === 0) {
    onEntity.push(`at least one of these fields must be non-empty: ${names(check.at_least_one_of)}`);
  }
  if (check.only_one_of && !isBad(check.only_one_of) && filled(check.only_one_of) !== 1) {
    onEntity.push(`exactly one of these fields must be non-empty: ${names(check.only_one_of)}`);
  }
  const rule = check.conditional as
    | { if_field: string; if_match: Data; then_field: string; then_match: Data }
    | undefined;
  if (!rule || isBad([rule.if_field])) return;
  const value = at(rule.if_field);
  const { one_of: oneOf, not_one_of: noneOf } = rule.if_match as { one_of?: unknown[]; not_one_of?: unknown[] };
  const applies = oneOf?.includes(value) ?? (noneOf && !noneOf.includes(value)) ?? false;
  if (!applies || rule.then_match.eq !== null || !given(at(rule.then_field))) return;
  found[rule.then_field] = 'value must be null';
  onEntity.push(`failed conditional validation given value of field '${rule.if_field}'`);
}

/** `a: x; b.c: y` in the order of the fields, and how many there are. */
export function violation(problems: Problems): Data {
  const all = leaves(problems, '').sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const texts = all.map(([path, text]) => (path === '' ? text : `${path}: ${text}`));
  const what = texts.length === 1 ? 'schema violation' : `${texts.length} schema violations`;
  return { code: 2, name: 'schema violation', message: `${what} (${texts.join('; ')})`, fields: problems };
}

/** Path and message of everything that is wrong; the path of a check of the whole is empty. */
export function leaves(problems: unknown, path: string): [string, string][] {
  if (typeof problems === 'string') return [[path, problems]];
  if (Array.isArray(problems)) {
    return problems.flatMap((one, index) => (one === null ? [] : leaves(one, `${path}.${index + 1}`)));
  }
  return Object.entries((problems ?? {}) as Data).flatMap(([name, one]): [string, string][] => {
    if (name === '@entity') return (one as string[]).map(text => ['', text]);
    return leaves(one, path === '' ? name : `${path}.${name}`);
  });
}

/** The few classes of Lua's patterns that Kong's schemas use. */
function lua(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('%u', '[A-Z]').replace(/%([.*/-])/g, '\\$1'));
}

export function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
