/** The strings of a language by length, first the short ones. */

import type { Characters } from '../../pattern/characters.ts';
import { type Language, readable } from './language.ts';

export type Strings = { is: 'found'; value: string } | { is: 'none' } | { is: 'unsure' };

const maxLayerBytes = 20_000_000;
const maxStringLength = 200_000;
const maxSteps = 400_000;

/** Which states can reach acceptance in exactly k steps: the layers from some k on repeat for ever. */
interface Layers {
  at(steps: number): Uint8Array;
  /** Lengths from `first` on come back every `period`. */
  first: number;
  period: number;
}

/**
 * A string of the language with a length (in characters) from `min` to `max` for which `isWanted` holds. `none` is a
 * proof only where `isWanted` refuses a finite list of `refused` strings, or nothing.
 */
export function findString(
  language: Language,
  min: number,
  max: number,
  isWanted: (text: string) => boolean,
  refused: number,
): { strings: Strings; work: number } {
  const budget = { left: maxSteps };
  const strings = search(language, min, max, isWanted, refused, budget);
  return { strings, work: maxSteps - budget.left };
}

function search(
  language: Language,
  min: number,
  max: number,
  isWanted: (text: string) => boolean,
  refused: number,
  budget: { left: number },
): Strings {
  const layers = layersOf(language, budget);
  if (!layers) return { is: 'unsure' };
  const characters = charactersOf(language.groups, refused + 1);
  // After the layers have gone round once with no string at all, no longer ones exist either.
  const horizon = Math.max(min, layers.first) + layers.period * (refused + 1);
  let isComplete = true;
  for (let length = min; length <= Math.min(max, horizon); length++) {
    if (layers.at(length)[0] === 0) continue;
    if (length > maxStringLength) return { is: 'unsure' };
    for (const text of stringsOf(language, layers, length, characters, budget)) {
      if (isWanted(text)) return { is: 'found', value: text };
    }
    // Not all strings of this length were made.
    if (budget.left <= 0) {
      isComplete = false;
      break;
    }
  }
  return isComplete ? { is: 'none' } : { is: 'unsure' };
}

const layersKept = new WeakMap<Language, Layers | null>();

function layersOf(language: Language, budget: { left: number }): Layers | undefined {
  let layers = layersKept.get(language);
  if (layers === undefined) {
    layers = makeLayers(language, budget) ?? null;
    layersKept.set(language, layers);
  }
  return layers ?? undefined;
}

function makeLayers(language: Language, budget: { left: number }): Layers | undefined {
  const { size, groups, next } = language;
  const layers: Uint8Array[] = [language.accepting];
  const seen = new Map<string, number>([[keyOf(language.accepting), 0]]);
  for (;;) {
    const before = layers.at(-1)!;
    budget.left -= size;
    const layer = new Uint8Array(size);
    for (let state = 0; state < size; state++) {
      for (let group = 0; group < groups.length; group++) {
        const to = next[state * groups.length + group]!;
        if (to >= 0 && before[to]) {
          layer[state] = 1;
          break;
        }
      }
    }
    const key = keyOf(layer);
    const first = seen.get(key);
    if (first !== undefined) {
      const period = layers.length - first;
      return {
        first,
        period,
        at: steps => layers[steps < layers.length ? steps : first + ((steps - first) % period)]!,
      };
    }
    if (layers.length * size > maxLayerBytes || budget.left <= 0) return undefined;
    seen.set(key, layers.length);
    layers.push(layer);
  }
}

function keyOf(layer: Uint8Array): string {
  return Buffer.from(layer.buffer, layer.byteOffset, layer.byteLength).toString('latin1');
}

function* stringsOf(
  language: Language,
  layers: Layers,
  length: number,
  characters: string[][],
  budget: { left: number },
): Generator<string> {
  const { groups, next } = language;
  const width = groups.length;
  const path: string[] = [];
  // Each frame: the state, and which choice (group, then character within it) comes next.
  const frames: { state: number; group: number; character: number }[] = [{ state: 0, group: 0, character: 0 }];
  while (frames.length > 0) {
    const frame = frames.at(-1)!;
    if (budget.left-- <= 0) return;
    if (frames.length - 1 === length) {
      yield path.join('');
      frames.pop();
      path.pop();
      continue;
    }
    const layer = layers.at(length - frames.length);
    while (frame.group < width) {
      const to = next[frame.state * width + frame.group]!;
      if (to >= 0 && layer[to] && frame.character < characters[frame.group]!.length) break;
      frame.group++;
      frame.character = 0;
    }
    if (frame.group >= width) {
      frames.pop();
      path.pop();
      continue;
    }
    path.push(characters[frame.group]![frame.character]!);
    frame.character++;
    frames.push({ state: next[frame.state * width + frame.group]!, group: 0, character: 0 });
  }
}

/** Characters that stand for a group: readable ones first, as many as could be refused and one more. */
function charactersOf(groups: readonly Characters[], count: number): string[][] {
  return groups.map(group => {
    const codes = new Set<number>();
    const add = (from: number, to: number) => {
      for (let code = from; code <= to && codes.size < count; code++) codes.add(code);
    };
    for (let index = 0; index < readable.length; index += 2) {
      for (let at = 0; at < group.length; at += 2)
        add(Math.max(readable[index]!, group[at]!), Math.min(readable[index + 1]!, group[at + 1]!));
    }
    for (let at = 0; at < group.length; at += 2) add(group[at]!, group[at + 1]!);
    return [...codes].map(code => String.fromCodePoint(code));
  });
}
