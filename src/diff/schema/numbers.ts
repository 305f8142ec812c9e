/** Numbers: intervals, divisors and lists of values, decided exactly. */

import { type Answer, found, none, unsure } from './answer.ts';
import { align, compare, type Decimal, decimal, isMultiple, leastCommonMultiple, toNumber } from './decimal.ts';
import { numberFormats } from './formats.ts';
import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';

interface Bound {
  at: Decimal;
  strict: boolean;
}

interface NumberSet {
  low: Bound | undefined;
  high: Bound | undefined;
  /** The value is a multiple of this. */
  step: Decimal | undefined;
  /** And of none of these. */
  notSteps: Decimal[];
  notInteger: boolean;
  except: Set<number>;
  /** Numbers that were tried. */
  tries: number;
}

const one: Decimal = { units: 1n, scale: 0 };
/** How many candidates are tried before giving up. */
const maxTries = 2000;
const triesPerStep = 4;

/** A number that all of `yes` accept and none of `no` (whose members assert `multipleOf`, `integer`, `format` or `values` alone). */
export function solveNumber(
  yes: readonly SchemaNode[],
  no: readonly SchemaNode[],
  { spend }: Pick<Solver, 'spend'>,
): Answer {
  const set: NumberSet = {
    low: undefined,
    high: undefined,
    step: undefined,
    notSteps: [],
    notInteger: false,
    except: new Set(),
    tries: 0,
  };
  for (const node of yes) if (!narrow(set, node)) return unsure('a number has too many digits to compare');
  for (const node of no) {
    if (node.multipleOf !== undefined) {
      const step = decimal(node.multipleOf);
      if (!step) return unsure('a number has too many digits to compare');
      set.notSteps.push(step);
    }
    if (node.integer) set.notInteger = true;
    for (const value of node.values ?? []) if (typeof value === 'number') set.except.add(value);
  }
  if (set.notInteger) set.notSteps.push(one);
  const { step, low, high } = set;
  if (step && set.notSteps.some(other => isMultiple(step, other))) {
    // Every multiple of the step is one of the other too.
    return none();
  }
  if (low && high) {
    const order = compare(low.at, high.at);
    if (order > 0 || (order === 0 && (low.strict || high.strict))) return none();
  }
  const answer = step ? solveSteps(set, step) : solveDense(set);
  spend(set.tries / triesPerStep);
  return answer;
}

/** Bounds in decimals (inclusive) and divisors of one schema, its number format's range included. */
function narrow(set: NumberSet, node: SchemaNode): boolean {
  const range = node.format === undefined ? undefined : numberFormats.get(node.format);
  const bounds: [number | string | undefined, 'low' | 'high', boolean][] = [
    [node.minimum, 'low', false],
    [node.exclusiveMinimum, 'low', true],
    [node.maximum, 'high', false],
    [node.exclusiveMaximum, 'high', true],
    [range?.min, 'low', false],
    [range?.max, 'high', false],
  ];
  for (const [value, side, strict] of bounds) {
    if (value === undefined) continue;
    const at = decimal(value);
    if (!at) return false;
    const known = set[side];
    const order = known ? compare(at, known.at) * (side === 'low' ? 1 : -1) : 1;
    if (order > 0 || (order === 0 && strict)) set[side] = { at, strict };
  }
  const steps = [node.multipleOf === undefined ? undefined : decimal(node.multipleOf)];
  if (node.multipleOf !== undefined && !steps[0]) return false;
  if (node.integer || range?.whole) steps.push(one);
  for (const step of steps) if (step) set.step = set.step ? leastCommonMultiple(set.step, step) : step;
  return true;
}

/** Candidates are the multiples from the lower bound up, from the upper bound down, or outward from zero. */
function solveSteps(set: NumberSet, step: Decimal): Answer {
  const { low, high } = set;
  let first: bigint | undefined;
  let last: bigint | undefined;
  if (low) {
    const [at, unit] = align(low.at, step);
    first = floorDivide(at, unit);
    if (first * unit < at || (low.strict && first * unit === at)) first++;
  }
  if (high) {
    const [at, unit] = align(high.at, step);
    last = floorDivide(at, unit);
    if (high.strict && last * unit === at) last--;
  }
  if (first !== undefined && last !== undefined && first > last) return none();
  const isBounded = first !== undefined && last !== undefined && last - first < BigInt(maxTries);
  let inexact = false;
  for (let index = 0n; index < BigInt(maxTries); index++) {
    let factor: bigint;
    if (first !== undefined && (first >= 0n || last === undefined)) factor = first + index;
    else if (last !== undefined && (last <= 0n || first === undefined)) factor = last - index;
    else factor = index % 2n === 0n ? index / 2n : -(index + 1n) / 2n;
    if (isBounded) factor = first! + index;
    if (last !== undefined && factor > last) {
      if (isBounded) break;
      continue;
    }
    if (first !== undefined && factor < first) continue;
    const value = accept(set, { units: factor * step.units, scale: step.scale });
    if (value !== undefined) return found(value);
    inexact ||= !isExact({ units: factor * step.units, scale: step.scale });
  }
  if (isBounded && !inexact) return none();
  // Big numbers are sparse: far ones may be exact where the next ones are not.
  for (const start of [first, last]) {
    for (const times of [2n, 3n, 4n, 10n, 1000n, 1n << 60n]) {
      const value = accept(set, { units: (start ?? 1n) * times * step.units, scale: step.scale });
      if (value !== undefined) return found(value);
    }
  }
  return unsure('no number could be found that tells the two apart, and none was ruled out');
}

/** No step: any real number between the bounds; the ones tried are simple first. */
function solveDense(set: NumberSet): Answer {
  const { low, high } = set;
  const candidates: Decimal[] = [];
  for (const units of [0n, 1n, 5n, -1n, 15n, 25n, 33n]) candidates.push({ units, scale: 0 }, { units, scale: 1 });
  const spread = [1n, 3n, 7n, 10n, 15n, 1001n];
  if (low && high && compare(low.at, high.at) !== 0) {
    const [a, b, scale] = align(low.at, high.at);
    for (const part of spread) candidates.push({ units: a * 10000n + (b - a) * part, scale: scale + 4 });
  }
  for (const bound of [low, high]) {
    if (!bound) continue;
    candidates.push(bound.at);
    const sign = bound === low ? 1n : -1n;
    const unit = 10n ** BigInt(bound.at.scale);
    for (const part of spread) {
      candidates.push({ units: bound.at.units + sign * part * unit, scale: bound.at.scale });
      candidates.push({ units: bound.at.units * 100n + sign * part * unit, scale: bound.at.scale + 2 });
      // Big numbers have no neighbours one away: a hundredth part more.
      candidates.push({
        units: (bound.at.units * (bound.at.units * sign > 0n ? 100n + part : 100n - part)) / 100n,
        scale: bound.at.scale,
      });
    }
  }
  for (let index = 0n; index < BigInt(set.except.size) + 1n && index < BigInt(maxTries); index++) {
    const base = low?.at ?? high?.at ?? { units: 0n, scale: 0 };
    const sign = low ? 1n : -1n;
    candidates.push({
      units: base.units * 1000n + sign * (index * 7n + 3n) * 10n ** BigInt(base.scale),
      scale: base.scale + 3,
    });
  }
  for (const candidate of candidates) {
    const value = accept(set, candidate);
    if (value !== undefined) return found(value);
  }
  if (low && high && compare(low.at, high.at) === 0 && isExact(low.at)) return none();
  return unsure('no number of double precision could be found that tells the two apart');
}

/** The candidate as a JSON number, where that number (after rounding) is in the set. */
function accept(set: NumberSet, candidate: Decimal): number | undefined {
  set.tries++;
  const value = toNumber(candidate);
  if (!Number.isFinite(value) || set.except.has(value)) return undefined;
  const exact = decimal(value);
  if (!exact) return undefined;
  const { low, high, step, notSteps } = set;
  if (low && compare(exact, low.at) < (low.strict ? 1 : 0)) return undefined;
  if (high && compare(exact, high.at) > (high.strict ? -1 : 0)) return undefined;
  if (step && !isMultiple(exact, step)) return undefined;
  return notSteps.some(other => isMultiple(exact, other)) ? undefined : Object.is(value, -0) ? 0 : value;
}

function isExact(value: Decimal): boolean {
  const rounded = decimal(toNumber(value));
  return rounded !== undefined && compare(rounded, value) === 0;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
