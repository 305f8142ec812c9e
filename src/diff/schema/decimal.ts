/** Exact decimal fractions: bounds and divisors as they are written, free of binary rounding. */

/** `units × 10^-scale`, scale ≥ 0. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Beyond this many digits exactness costs too much; no honest document comes near. */
const maxDigits = 700;

/** The decimal that a JSON number (or its text) stands for; undefined where it is none. */
export function decimal(value: number | string): Decimal | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i.exec(String(value));
  if (!parts) return undefined;
  const fraction = parts[3] ?? '';
  const exponent = Number(parts[4] ?? 0);
  const digits = BigInt(parts[2] + fraction) * (parts[1] === '-' ? -1n : 1n);
  const scale = fraction.length - exponent;
  if (Math.abs(scale) > maxDigits) return scale > 0 && digits === 0n ? { units: 0n, scale: 0 } : undefined;
  return scale < 0 ? { units: digits * 10n ** BigInt(-scale), scale: 0 } : { units: digits, scale };
}

/** Both as whole units of one scale. */
export function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale), scale];
}

export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** True where `a` is a whole multiple of `b`; `b` is not zero. */
export function isMultiple(a: Decimal, b: Decimal): boolean {
  const [x, y] = align(a, b);
  return x % y === 0n;
}

/** The least positive decimal that is a multiple of both. */
export function leastCommonMultiple(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  let [p, q] = [x, y];
  while (q !== 0n) [p, q] = [q, p % q];
  return { units: (x / p) * y, scale };
}

/** The nearest double; infinite where it is out of range. */
export function toNumber(value: Decimal): number {
  return Number(value.scale === 0 ? value.units.toString() : value.units.toString() + 'e-' + value.scale);
}
