/** Patterns of documents, compiled once: as machines where they are regular, else guarded. */
import { compilePattern } from '../../pattern.ts';
import { accepts, type Machine, machineOf } from './automaton.ts';
import type { Demand } from './language.ts';
import { readPattern } from './regex.ts';

interface Compiled {
  /** What a text must meet to match; undefined where the pattern is not (or too large) for machines. */
  demands: readonly Demand[] | undefined;
  guarded: ReturnType<typeof compilePattern> | undefined;
}

const maxCached = 5000;
const cache = new Map<string, Compiled>();

function compile(source: string): Compiled {
  let compiled = cache.get(source);
  if (!compiled) {
    if (cache.size >= maxCached) cache.clear();
    const demands = compileDemands(source);
    compiled = { demands, guarded: demands ? undefined : compilePattern(source) };
    cache.set(source, compiled);
  }
  return compiled;
}

function compileDemands(source: string): Demand[] | undefined {
  const pattern = readPattern(source);
  if (!pattern) return undefined;
  const machines: [Machine | undefined, boolean][] = [[machineOf(pattern.main), true]];
  for (const { part, negative } of pattern.ahead) machines.push([machineOf(part), !negative]);
  const demands: Demand[] = [];
  for (const [machine, wanted] of machines) {
    if (!machine) return undefined;
    demands.push({ machine, wanted });
  }
  return demands;
}

/** The pattern as machines, all of whose demands hold exactly for the texts that match; undefined where it is not regular. */
export function demandsOf(source: string): readonly Demand[] | undefined {
  return compile(source).demands;
}

/** True where the text matches; undefined where the pattern cannot be run safely. Never backtracks. */
export function matches(source: string, text: string): boolean | undefined {
  const { demands, guarded } = compile(source);
  if (demands) return demands.every(({ machine, wanted }) => accepts(machine, text) === wanted);
  if (!guarded || !('test' in guarded)) return undefined;
  try {
    return guarded.test(text);
  } catch {
    // The guard stopped it.
    return undefined;
  }
}
