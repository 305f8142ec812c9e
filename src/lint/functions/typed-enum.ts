/** Spectral's `typedEnum`: each value of an `enum` is of a type that the schema allows. */
import { isObject, own } from '../../document/pointer.ts';
import type { OpenapiVersion, RuleContext, RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';
import { printValue } from './print.ts';

export const checkOptions = noOptions('typedEnum');

export default function typedEnum(value: unknown, _options: unknown, context: RuleContext): RuleResult[] | undefined {
  if (!isObject(value)) return undefined;
  const values = context.deref(own(value, 'enum'));
  const stated = context.deref(own(value, 'type'));
  if (!Array.isArray(values) || !isType(stated)) return undefined;
  const type = isNullable(value, context.version) ? [stated, 'null'].flat() : stated;
  const allowed = [type].flat();
  return values.flatMap((raw, index) => {
    const item = context.deref(raw);
    if (allowed.includes(typeOf(item, allowed.includes('integer')))) return [];
    const message = `Enum value ${printValue(item)} must be "${String(type)}".`;
    return [{ message, path: [...context.path, 'enum', index] }];
  });
}

function isType(value: unknown): value is string | string[] {
  return typeof value === 'string' || (Array.isArray(value) && value.every(one => typeof one === 'string'));
}

/** 3.0 and 2.0 have no type `null`, but a flag; in 2.0 as an extension. */
function isNullable(schema: Record<string, unknown>, version: OpenapiVersion | undefined): boolean {
  if (version === '3.0') return own(schema, 'nullable') === true;
  return version === '2.0' && own(schema, 'x-nullable') === true;
}

function typeOf(value: unknown, withIntegers: boolean): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return withIntegers && Number.isInteger(value) ? 'integer' : typeof value;
}
