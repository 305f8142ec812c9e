/** Kong's own schemas, as its nodes give them (`GET /schemas/…`), as far as they are data: what they say against an entity. */

type Field = Record<string, unknown>;

export interface Schema {
  readonly fields: readonly Record<string, Field>[];
  readonly entity_checks?: readonly Record<string, unknown>[];
}

/** One sentence for each thing that Kong would refuse; empty where it takes the entity. */
export function violations(entity: unknown, schema: Schema, at = ''): string[] {
  if (!isRecord(entity)) return [`${at}: expected a record`];
  const fields = new Map(schema.fields.flatMap(one => Object.entries(one)));
  const unknown = Object.keys(entity).filter(key => !fields.has(key) && !isShorthand(schema, key));
  const own = [...fields].flatMap(([name, field]) => fieldViolations(entity[name], field, `${at}.${name}`));
  return [
    ...unknown.map(key => `${at}.${key}: unknown field`),
    ...own,
    ...(schema.entity_checks ?? []).flatMap(check => checkViolations(entity, check, at)),
  ];
}

function isShorthand(schema: Schema, key: string): boolean {
  const list = (schema as { shorthand_fields?: Record<string, unknown>[] }).shorthand_fields ?? [];
  return list.some(one => key in one);
}

function fieldViolations(value: unknown, field: Field, at: string): string[] {
  if (value === undefined || value === null) {
    const isMissing =
      field.required === true && field.default === undefined && field.auto !== true && field.type !== 'record';
    return isMissing ? [`${at}: required field missing`] : [];
  }
  return [...typeViolations(value, field, at), ...constraintViolations(value, field, at)];
}

function typeViolations(value: unknown, field: Field, at: string): string[] {
  const elements = (list: readonly unknown[]): string[] =>
    list.flatMap((one, index) => fieldViolations(one, (field.elements ?? {}) as Field, `${at}.${index + 1}`));
  switch (field.type) {
    case 'string':
      return typeof value === 'string' ? [] : [`${at}: expected a string`];
    case 'number':
      return typeof value === 'number' ? [] : [`${at}: expected a number`];
    case 'integer':
      return Number.isInteger(value) ? [] : [`${at}: expected an integer`];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${at}: expected a boolean`];
    case 'array':
    case 'set': {
      if (!Array.isArray(value)) return [`${at}: expected an array`];
      const repeated = field.type === 'set' && new Set(value.map(one => JSON.stringify(one))).size < value.length;
      return [...(repeated ? [`${at}: a set with an element twice`] : []), ...elements(value)];
    }
    case 'map':
      if (!isRecord(value)) return [`${at}: expected a map`];
      return Object.entries(value).flatMap(([key, one]) => [
        ...fieldViolations(key, (field.keys ?? {}) as Field, `${at}.${key}`),
        ...fieldViolations(one, (field.values ?? {}) as Field, `${at}.${key}`),
      ]);
    case 'record':
      return violations(value, field as unknown as Schema, at);
    default:
      return [];
  }
}

function constraintViolations(value: unknown, field: Field, at: string): string[] {
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
  const [low, high] = (field.between ?? []) as number[];
  const found: [boolean, string][] = [
    [Array.isArray(field.one_of) && !field.one_of.includes(value), `expected one of ${field.one_of}`],
    [Array.isArray(field.not_one_of) && field.not_one_of.includes(value), `must not be one of ${field.not_one_of}`],
    [low !== undefined && !(Number(value) >= low && Number(value) <= high!), `should be between ${low} and ${high}`],
    [typeof field.gt === 'number' && !(Number(value) > field.gt), `should be greater than ${field.gt}`],
    [typeof field.len_min === 'number' && length! < field.len_min, `length must be at least ${field.len_min}`],
    [typeof field.len_eq === 'number' && length !== field.len_eq, `length must be ${field.len_eq}`],
    ['eq' in field && field.eq !== value, `value must be ${field.eq}`],
    [
      field.uuid === true && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value)),
      'expected a valid UUID',
    ],
    [
      typeof field.starts_with === 'string' && !String(value).startsWith(field.starts_with),
      `should start with ${field.starts_with}`,
    ],
    [field.is_regex === true && !isExpression(String(value)), 'not a valid regex'],
    [typeof field.match === 'string' && !luaPattern(field.match).test(String(value)), `does not match ${field.match}`],
    ...patterns(field.match_all).map((one): [boolean, string] => [
      !luaPattern(one).test(String(value)),
      `does not match ${one}`,
    ]),
    ...patterns(field.match_none).map((one): [boolean, string] => [
      luaPattern(one).test(String(value)),
      `matches ${one}`,
    ]),
  ];
  const any = isRecord(field.match_any) ? (field.match_any.patterns as string[]) : [];
  found.push([any.length > 0 && !any.some(one => luaPattern(one).test(String(value))), `matches none of ${any}`]);
  const subsets = (field.mutually_exclusive_subsets ?? []) as string[][];
  const used = subsets.filter(subset => Array.isArray(value) && value.some(one => subset.includes(one)));
  found.push([used.length > 1, 'these sets are mutually exclusive']);
  return found.filter(([isWrong]) => isWrong).map(([, says]) => `${at}: ${says} (${JSON.stringify(value)})`);
}

function checkViolations(entity: Record<string, unknown>, check: Record<string, unknown>, at: string): string[] {
  const get = (path: string): unknown =>
    path.split('.').reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), entity);
  const has = (path: string): boolean => get(path) !== undefined && get(path) !== null;
  const names = (key: string): string[] => (Array.isArray(check[key]) ? (check[key] as string[]) : []);
  const found: [boolean, string][] = [
    [
      names('at_least_one_of').length > 0 && !names('at_least_one_of').some(has),
      `at least one of ${names('at_least_one_of')} must be set`,
    ],
    [
      names('only_one_of').length > 0 && names('only_one_of').filter(has).length !== 1,
      `only one of ${names('only_one_of')} must be set`,
    ],
    [
      names('mutually_required').some(has) && !names('mutually_required').every(has),
      `all or none of ${names('mutually_required')}`,
    ],
  ];
  if (isRecord(check.conditional)) {
    const { if_field, if_match, then_field, then_match } = check.conditional as Record<string, unknown>;
    const [first, second] = [String(if_field), String(then_field)];
    const type = listType(get(first));
    const applies = has(first) && fieldViolations(get(first), { type, ...(if_match as Field) }, '').length === 0;
    const wrong = applies ? fieldViolations(get(second), then_match as Field, `${at}.${second}`) : [];
    return [...wrong.map(one => `${one} (since ${first} is as it is)`), ...told()];
  }
  return told();

  function told(): string[] {
    return found.filter(([isWrong]) => isWrong).map(([, says]) => `${at}: ${says}`);
  }
}

function listType(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function patterns(list: unknown): string[] {
  return Array.isArray(list) ? list.map(one => (one as { pattern: string }).pattern) : [];
}

/** Lua's patterns as far as the schemas use them. */
function luaPattern(pattern: string): RegExp {
  const classes: Record<string, string> = { u: 'A-Z', l: 'a-z', a: 'A-Za-z', d: '0-9', w: 'A-Za-z0-9', s: '\\s' };
  let inSet = false;
  const source = pattern.replace(/%(.)|[[\]{}|+?()]/g, (whole, escaped: string | undefined) => {
    if (whole === '[') inSet = true;
    if (whole === ']') inSet = false;
    if (escaped === undefined) return /[{}|]/.test(whole) && !inSet ? `\\${whole}` : whole;
    const known = classes[escaped];
    if (known === undefined) return `\\${escaped}`;
    return inSet ? known : `[${known}]`;
  });
  return new RegExp(source);
}

function isExpression(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
