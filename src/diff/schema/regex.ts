/** Patterns as regular expressions in the strict sense, where they are that. */
import { type Characters, complement, last, normalised } from '../../pattern/characters.ts';
import { parsePattern, type Tree } from '../../pattern/syntax.ts';

export type Regex =
  | { is: 'set'; set: Characters }
  | { is: 'sequence'; parts: Regex[] }
  | { is: 'choice'; parts: Regex[] }
  | { is: 'repeat'; part: Regex; min: number; max: number }
  | { is: 'start' }
  | { is: 'end' };

/** A pattern: what it searches for, and what look-aheads right after a leading `^` demand or forbid besides. */
export interface Pattern {
  main: Regex;
  ahead: { part: Regex; negative: boolean }[];
}

/** Every character that can stand in well-formed text (no lone surrogates). */
export const everything: Characters = [0, 0xd7ff, 0xe000, last];

const maxSource = 5000;

/** Reads a pattern; undefined where it is wrong or needs more than regular expressions (back references, look-behind, `\b`). */
export function readPattern(source: string): Pattern | undefined {
  if (source.length > maxSource) return undefined;
  const flags = ['u', ''].find(flags => isValid(source, flags));
  const tree = flags === undefined ? undefined : parsePattern(source, flags);
  if (!tree) return undefined;
  const items = tree.kind === 'sequence' ? tree.items : [tree];
  const aheads: Tree[] = [];
  if (items[0]?.kind === 'start') {
    for (let index = 1; items[index]?.kind === 'look'; index++) aheads.push(items[index]!);
  }
  const main = regexOf(
    aheads.length > 0 ? { kind: 'sequence', items: [items[0]!, ...items.slice(1 + aheads.length)] } : tree,
  );
  if (!main) return undefined;
  const ahead: Pattern['ahead'] = [];
  for (const look of aheads) {
    if (look.kind !== 'look' || !look.ahead) return undefined;
    const part = regexOf(look.item);
    if (!part) return undefined;
    ahead.push({ part: { is: 'sequence', parts: [{ is: 'start' }, part] }, negative: look.negative });
  }
  return { main, ahead };
}

function isValid(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) !== undefined;
  } catch {
    return false;
  }
}

function regexOf(tree: Tree): Regex | undefined {
  switch (tree.kind) {
    case 'characters': {
      const set = tree.properties ? propertiesSet(tree.properties) : tree.characters;
      return set && { is: 'set', set: withoutSurrogates(set) };
    }
    case 'sequence':
    case 'choice': {
      const parts: Regex[] = [];
      for (const item of tree.items) {
        const part = regexOf(item);
        if (!part) return undefined;
        parts.push(part);
      }
      return { is: tree.kind, parts };
    }
    case 'repeat': {
      const part = regexOf(tree.item);
      return part && { is: 'repeat', part, min: tree.min, max: tree.max };
    }
    case 'start':
    case 'end':
      return { is: tree.kind };
    default:
      return undefined;
  }
}

/** A class that Unicode properties are part of. */
function propertiesSet(properties: {
  negative: boolean;
  characters: Characters;
  written: string[];
}): Characters | undefined {
  const ranges: number[] = [...properties.characters];
  for (const written of properties.written) {
    const set = propertySet(written);
    if (!set) return undefined;
    ranges.push(...set);
  }
  return properties.negative ? complement(normalised(ranges)) : normalised(ranges);
}

const propertySets = new Map<string, Characters>();

/** The characters of a Unicode property, asked of the engine one by one (once a property: about 0.1 s). */
function propertySet(written: string): Characters | undefined {
  const known = propertySets.get(written);
  if (known) return known;
  if (propertySets.size >= 10 || !/^\\[pP]\{[A-Za-z_=]{1,80}\}$/.test(written)) return undefined;
  const expression = new RegExp(`^${written}$`, 'u');
  const ranges: number[] = [];
  for (let code = 0; code <= last; code++) {
    if (!expression.test(String.fromCodePoint(code))) continue;
    if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
    else ranges.push(code, code);
  }
  propertySets.set(written, ranges);
  return ranges;
}

function withoutSurrogates(set: Characters): Characters {
  const kept: number[] = [];
  for (let index = 0; index < set.length; index += 2) {
    const [from, to] = [set[index]!, set[index + 1]!];
    if (to < 0xd800 || from > 0xdfff) kept.push(from, to);
    else {
      if (from < 0xd800) kept.push(from, 0xd7ff);
      if (to > 0xdfff) kept.push(0xe000, to);
    }
  }
  return kept;
}
