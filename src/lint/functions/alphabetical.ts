/** Spectral's `alphabetical`: keys of an object, items of a list, or one property of its items stand in order. */
import { own } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { optionsOf } from './options.ts';
import { printValue } from './print.ts';

type Comparable = string | number;

export const checkOptions = optionsOf('alphabetical', {
  example: 'null (no options), { "keyedBy": "my-key" }',
  optional: true,
  options: { keyedBy: 'string' },
});

/** One fixed language, so that the order does not depend on the machine. */
const collator = new Intl.Collator('en');

export default function alphabetical(
  value: unknown,
  options: { keyedBy?: string } | null | undefined,
  context: RuleContext,
): RuleResult[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const listed: unknown[] = Array.isArray(value) ? value : Object.keys(value);
  if (listed.length < 2) return undefined;
  const keyedBy = options?.keyedBy;
  const compared = keyedBy === undefined ? listed : keyed(listed, keyedBy, context);
  if (compared === undefined) return [{ message: '#{{print("property")}}must be an object' }];
  if (!isComparable(compared))
    return [{ message: '#{{print("property")}}must be one of the allowed types: number, string' }];
  const index = compared.findIndex((one, at) => at > 0 && compare(compared[at - 1]!, one) >= 1) - 1;
  if (index < 0) return undefined;
  if (keyedBy !== undefined) return [{ message: 'properties must follow the alphabetical order' }];
  const [before, after] = [compared[index]!, compared[index + 1]!];
  return [
    {
      message: `${printValue(before)} must be placed after ${printValue(after)}`,
      path: [...context.path, Array.isArray(value) ? index : before],
    },
  ];
}

/** That property of each item; undefined where an item can have none. */
function keyed(items: unknown[], key: string, context: RuleContext): unknown[] | undefined {
  const objects = items.map(item => context.deref(item));
  return objects.every(item => typeof item === 'object' && item !== null)
    ? objects.map(item => own(item, key))
    : undefined;
}

function isComparable(list: unknown[]): list is Comparable[] {
  return list.every(one => typeof one === 'string' || typeof one === 'number');
}

/** As Spectral compares: a number before a number-like text by value, texts by language, the rest as equal. */
function compare(a: Comparable, b: Comparable): number {
  const byValue =
    (typeof a === 'number' || Number.isNaN(Number(a))) && (typeof b === 'number' || !Number.isNaN(Number(b)));
  if (byValue) return Math.min(1, Math.max(-1, Number(a) - Number(b)));
  return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : 0;
}
