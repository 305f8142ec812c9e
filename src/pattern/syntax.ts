/** Reads ECMAScript regular expressions into a tree that can be judged and rewritten for another engine. */
import {
  all,
  type Characters,
  complement,
  digits,
  last,
  lineEnds,
  normalised,
  spaces,
  wordCharacters,
} from './characters.ts';

export type Tree =
  /** `negated`: what a class like `[^a]` leaves out, which counts where case is ignored. */
  | { kind: 'characters'; characters: Characters; negated?: Characters; properties?: Properties }
  | { kind: 'sequence' | 'choice'; items: Tree[] }
  | { kind: 'repeat'; item: Tree; min: number; max: number }
  | { kind: 'start' | 'end' | 'word' | 'notWord' | 'backreference' }
  | { kind: 'look'; ahead: boolean; negative: boolean; item: Tree };

/** A class with Unicode properties: `characters` is then everything, and this says what it is made of. */
interface Properties {
  negative: boolean;
  characters: Characters;
  /** `\p{L}`, `\P{Script=Greek}` as written. */
  written: string[];
}

const maxNesting = 100;

/**
 * The tree of an expression that `RegExp` has accepted with the same flags (of which `u` and `s` are read here).
 * Undefined for what is left out: legacy control escapes, modifiers, the `v` flag, nesting over 100.
 */
export function parsePattern(source: string, flags: string): Tree | undefined {
  if (flags.includes('v')) return undefined;
  const unicode = flags.includes('u');
  const groupCount = countGroups(source);
  const hasNames = /\(\?<(?![=!])/.test(source);
  let at = 0;
  let depth = 0;

  const unsupported = new Error('unsupported');
  const fail = (): never => {
    throw unsupported;
  };

  function choice(): Tree {
    if (++depth > maxNesting) fail();
    const items = [sequence()];
    while (source[at] === '|') {
      at++;
      items.push(sequence());
    }
    depth--;
    return items.length === 1 ? items[0]! : { kind: 'choice', items };
  }

  function sequence(): Tree {
    const items: Tree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(quantified(atom()));
    return items.length === 1 ? items[0]! : { kind: 'sequence', items };
  }

  function quantified(item: Tree): Tree {
    let min: number;
    let max: number;
    const char = source[at];
    if (char === '*' || char === '+' || char === '?') {
      at++;
      min = char === '+' ? 1 : 0;
      max = char === '?' ? 1 : Number.POSITIVE_INFINITY;
    } else {
      const counted = char === '{' ? /^\{(\d+)(?:(,)(\d*))?\}/.exec(source.slice(at, at + 50)) : null;
      if (!counted) return item;
      at += counted[0].length;
      min = Number(counted[1]);
      max = counted[2] ? (counted[3] ? Number(counted[3]) : Number.POSITIVE_INFINITY) : min;
    }
    if (source[at] === '?') at++; // A lazy quantifier accepts the same texts.
    return { kind: 'repeat', item, min, max };
  }

  function atom(): Tree {
    const char = source[at]!;
    if (char === '(') return group();
    if (char === '[') return characterClass();
    if (char === '\\') return escaped();
    if (char === '^' || char === '$') {
      at++;
      return { kind: char === '^' ? 'start' : 'end' };
    }
    if (char === '.') {
      at++;
      return { kind: 'characters', characters: flags.includes('s') ? all : complement(lineEnds) };
    }
    return single(literal());
  }

  function group(): Tree {
    at++;
    let look: { ahead: boolean; negative: boolean } | undefined;
    if (source[at] === '?') {
      const opening = /^\?(?::|<?[=!]|<[^>]+>)/.exec(source.slice(at, at + 200))?.[0] ?? fail();
      at += opening.length;
      if (opening.endsWith('=') || opening.endsWith('!'))
        look = { ahead: opening[1] !== '<', negative: opening.endsWith('!') };
    }
    const item = choice();
    at++;
    return look ? { kind: 'look', ...look, item } : item;
  }

  function escaped(): Tree {
    const char = source[at + 1];
    if (char === 'b' || char === 'B') {
      at += 2;
      return { kind: char === 'b' ? 'word' : 'notWord' };
    }
    if (char === 'k' && (unicode || hasNames)) {
      at = source.indexOf('>', at) + 1;
      return { kind: 'backreference' };
    }
    const number = /^\\([1-9]\d*)/.exec(source.slice(at, at + 12));
    if (number) {
      if (Number(number[1]) > groupCount) return single(escapedCharacter(false));
      at += number[0].length;
      return { kind: 'backreference' };
    }
    const known = classEscape();
    if (typeof known === 'string') {
      return {
        kind: 'characters',
        characters: all,
        properties: { negative: false, characters: [], written: [known] },
      };
    }
    return known ? { kind: 'characters', characters: known } : single(escapedCharacter(false));
  }

  /** `\d`, `\w`, `\s` and their opposites as characters; `\p{…}` as written; undefined for other escapes. */
  function classEscape(): Characters | string | undefined {
    const char = source[at + 1];
    const known = char === 'd' || char === 'D' ? digits : char === 'w' || char === 'W' ? wordCharacters : spaces;
    if (char !== undefined && 'dDwWsS'.includes(char)) {
      at += 2;
      return char === char.toLowerCase() ? known : complement(known);
    }
    if (unicode && (char === 'p' || char === 'P')) {
      const written = source.slice(at, source.indexOf('}', at) + 1);
      at += written.length;
      return written;
    }
    return undefined;
  }

  /** The code point of an escape that stands for one character; `at` is on the backslash. */
  function escapedCharacter(inClass: boolean): number {
    const char = source[at + 1]!;
    const control = 'tnvfr'.indexOf(char);
    if (control >= 0 || (inClass && char === 'b')) {
      at += 2;
      return control >= 0 ? [9, 10, 11, 12, 13][control]! : 8;
    }
    const hex = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/i.exec(source.slice(at, at + 6));
    if (hex) {
      at += hex[0].length;
      const code = Number.parseInt(hex[1] ?? hex[2]!, 16);
      const low =
        unicode && code >= 0xd800 && code < 0xdc00 && /^\\u(d[c-f][0-9a-f]{2})/i.exec(source.slice(at, at + 6));
      if (!low) return code;
      at += 6;
      return (code - 0xd800) * 0x400 + (Number.parseInt(low[1]!, 16) - 0xdc00) + 0x10000;
    }
    const braced = unicode ? /^\\u\{([0-9a-f]+)\}/i.exec(source.slice(at, at + 20)) : null;
    if (braced) {
      at += braced[0].length;
      return Number.parseInt(braced[1]!, 16);
    }
    const octal = /^\\([0-3][0-7]{0,2}|[4-7][0-7]?)/.exec(source.slice(at, at + 4)); // Only `\0` where `u` is given.
    if (octal) {
      at += octal[0].length;
      return Number.parseInt(octal[1]!, 8);
    }
    if (/[cu]/.test(char) && !(char === 'u' && !unicode)) {
      const letter = char === 'c' ? /^\\c([A-Za-z])/.exec(source.slice(at, at + 3)) : null;
      if (!letter) return fail();
      at += 3;
      return letter[1]!.charCodeAt(0) % 32;
    }
    at++;
    return literal(); // An identity escape.
  }

  function literal(): number {
    const code = unicode ? source.codePointAt(at)! : source.charCodeAt(at);
    at += code > 0xffff ? 2 : 1;
    return code;
  }

  function characterClass(): Tree {
    at++;
    const negative = source[at] === '^';
    if (negative) at++;
    const ranges: number[] = [];
    const written: string[] = [];
    const member = (): number | undefined => {
      if (source[at] !== '\\') return literal();
      const known = classEscape();
      if (known === undefined) return escapedCharacter(true);
      if (typeof known === 'string') written.push(known);
      else ranges.push(...known);
      return undefined;
    };
    while (source[at] !== ']') {
      const from = member();
      if (source[at] !== '-' || source[at + 1] === ']') {
        if (from !== undefined) ranges.push(from, from);
        continue;
      }
      at++;
      const to = member();
      if (from !== undefined && to !== undefined) ranges.push(from, to);
      else ranges.push(0x2d, 0x2d, ...[from, to].flatMap(one => (one === undefined ? [] : [one, one])));
    }
    at++;
    const characters = normalised(ranges);
    if (written.length > 0)
      return { kind: 'characters', characters: all, properties: { negative, characters, written } };
    return negative
      ? { kind: 'characters', characters: complement(characters), negated: characters }
      : { kind: 'characters', characters };
  }

  try {
    const tree = choice();
    return at === source.length ? tree : undefined;
  } catch (error) {
    if (error === unsupported) return undefined;
    throw error;
  }
}

function single(code: number): Tree {
  return { kind: 'characters', characters: [Math.min(code, last), Math.min(code, last)] };
}

function countGroups(source: string): number {
  let count = 0;
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '(' && !inClass && (source[i + 1] !== '?' || /^\?<[^=!]/.test(source.slice(i + 1, i + 4))))
      count++;
  }
  return count;
}
