/** Sets of characters as sorted ranges of code points: `[from, to, from, to, …]`, both ends included. */
export type Characters = readonly number[];

export const last = 0x10ffff;
export const all: Characters = [0, last];
export const digits: Characters = [0x30, 0x39];
export const wordCharacters: Characters = [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a];
export const lineEnds: Characters = [0x0a, 0x0a, 0x0d, 0x0d, 0x2028, 0x2029];
/** ECMA-262 WhiteSpace and LineTerminator. */
export const spaces: Characters = [
  0x09, 0x0d, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f,
  0x3000, 0x3000, 0xfeff, 0xfeff,
];

/** Sorts and joins ranges that may overlap. */
export function normalised(ranges: readonly number[]): Characters {
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < ranges.length; i += 2) pairs.push([ranges[i]!, ranges[i + 1]!]);
  pairs.sort((a, b) => a[0] - b[0]);
  const joined: number[] = [];
  for (const [from, to] of pairs) {
    const end = joined.length - 1;
    if (end > 0 && from <= joined[end]! + 1) joined[end] = Math.max(joined[end]!, to);
    else joined.push(from, to);
  }
  return joined;
}

export function complement(ranges: Characters): Characters {
  const outside: number[] = [];
  let next = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    if (ranges[i]! > next) outside.push(next, ranges[i]! - 1);
    next = ranges[i + 1]! + 1;
  }
  if (next <= last) outside.push(next, last);
  return outside;
}

export function overlap(a: Characters, b: Characters): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i + 1]! < b[j]!) i += 2;
    else if (b[j + 1]! < a[i]!) j += 2;
    else return true;
  }
  return false;
}

/**
 * A set that holds at least what the set matches when case is ignored. Outside ASCII every character counts as a
 * relative of every other; of the letters inside ASCII only k and s have relatives outside (U+212A, U+017F).
 */
export function foldedGenerously(ranges: Characters): Characters {
  const folded = [...ranges];
  for (let i = 0; i < ranges.length; i += 2) {
    const from = ranges[i]!;
    const to = ranges[i + 1]!;
    const upper = [Math.max(from, 0x41), Math.min(to, 0x5a)] as const;
    if (upper[0] <= upper[1]) folded.push(upper[0] + 32, upper[1] + 32);
    const lower = [Math.max(from, 0x61), Math.min(to, 0x7a)] as const;
    if (lower[0] <= lower[1]) folded.push(lower[0] - 32, lower[1] - 32);
    if (to >= 0x80) folded.push(0x80, last, 0x4b, 0x4b, 0x6b, 0x6b, 0x53, 0x53, 0x73, 0x73);
  }
  const ks: Characters = [0x4b, 0x4b, 0x53, 0x53, 0x6b, 0x6b, 0x73, 0x73];
  if (overlap(ranges, ks)) folded.push(0x17f, 0x17f, 0x212a, 0x212a);
  return normalised(folded);
}
