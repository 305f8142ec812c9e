/**
 * Regular expressions from documents and rulesets, run in bounded time (T-09): natively where the syntax shows that
 * backtracking stays cheap for the text at hand, else by the linear engine RE2JS.
 */
import { RE2JS } from 're2js';
import { backtrackingSteps, evaluate, type Polynomial } from './pattern/backtracking.ts';
import { toLinearSyntax } from './pattern/linear.ts';
import { parsePattern, type Tree } from './pattern/syntax.ts';

export interface Pattern {
  /** Whether the expression matches somewhere in the text. A text over `maxLength` is not looked at and gives true. */
  test(text: string): boolean;
  /** Length of the longest text (UTF-16 units) that can be decided in bounded time; Infinity for most expressions. */
  readonly maxLength: number;
  /** Texts up to this length are run by the native engine, longer ones by RE2; -1 where RE2 runs them all. */
  readonly nativeUpTo: number;
}

export interface PatternProblem {
  /** One sentence without a full stop, for "… was not checked: …". */
  problem: string;
  /** False where the expression is no ECMAScript expression at all; true where only no engine can bound its time. */
  isValid: boolean;
}

const maxSource = 50_000;
const maxCached = 5_000;
const longestText = 50 * 1024 * 1024;

/** Steps that the native engine may take: as many per character as a linear engine would, or a millisecond in all. */
const allowed = (length: number): number => Math.max(200_000, 200 * length);
/** The same where no linear engine can take over: some 20 ms. */
const allowedAlone = (length: number): number => Math.max(2_000_000, 200 * length);
/** Steps (instructions times characters) for the linear engine: well below a second. */
const allowedLinear = 30_000_000;

const cache = new Map<string, Pattern | PatternProblem>();

/**
 * Compiles an untrusted ECMA-262 regular expression (no delimiters) with optional flags. As JSON Schema validators do,
 * the `u` flag is tried first, and left away where the expression is only valid without. Never throws.
 */
export function compilePattern(source: string, flags = ''): Pattern | PatternProblem {
  const key = `${flags}/${source}`;
  const known = cache.get(key);
  if (known) return known;
  const compiled = compile(source, flags.replace(/[gyd]/g, ''));
  if (cache.size >= maxCached) cache.clear();
  cache.set(key, compiled);
  return compiled;
}

function compile(source: string, flags: string): Pattern | PatternProblem {
  if (source.length > maxSource) {
    return { problem: `the regular expression is longer than ${maxSource} characters`, isValid: true };
  }
  const native = nativeOf(source, flags);
  if (typeof native === 'string') return { problem: native, isValid: false };
  const tree = parsePattern(source, native.flags);
  const steps = tree && backtrackingSteps(tree, native.flags);
  const linear = tree && linearOf(tree, native.flags, steps);
  const nativeUpTo = steps ? longestFor(steps, linear ? allowed : allowedAlone) : -1;
  if (nativeUpTo < 0 && !linear) {
    return { problem: 'the time that the regular expression takes cannot be bounded', isValid: true };
  }
  return withEngines(native, nativeUpTo, linear);
}

function withEngines(native: RegExp, nativeUpTo: number, linear: Linear | undefined): Pattern {
  const maxLength = Math.max(nativeUpTo, linear?.maxLength ?? 0);
  return {
    nativeUpTo,
    maxLength,
    test(text) {
      if (text.length > maxLength) return true;
      if (text.length > nativeUpTo) return linear!.test(text);
      try {
        return native.test(text);
      } catch {
        // The engine's own stack or program limit; what then cannot be decided is not claimed to be wrong.
        return linear && text.length <= linear.maxLength ? linear.test(text) : true;
      }
    },
  };
}

/** The native expression, or why it is none. */
function nativeOf(source: string, flags: string): RegExp | string {
  try {
    return new RegExp(source, /[uv]/.test(flags) ? flags : `${flags}u`);
  } catch {
    try {
      return new RegExp(source, flags);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

interface Linear {
  test(text: string): boolean;
  maxLength: number;
}

/** The program of RE2; undefined where it is not needed for any text, or cannot be made. */
function linearOf(tree: Tree, flags: string, steps: Polynomial | undefined): Linear | undefined {
  if (steps && longestFor(steps, allowed) >= longestText) return undefined;
  const syntax = toLinearSyntax(tree, flags.includes('m'));
  if (syntax === undefined) return undefined;
  try {
    const program = RE2JS.compile(syntax, flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0);
    return {
      test: text => program.test(text),
      maxLength: Math.floor(allowedLinear / Math.max(1, program.programSize())),
    };
  } catch {
    return undefined; // Repeat counts over 1,000, properties that RE2 does not know.
  }
}

/** The longest text for which the steps stay within what is allowed; -1 where not even the empty one does. */
function longestFor(steps: Polynomial, allowed: (length: number) => number): number {
  const fits = (length: number): boolean => evaluate(steps, length) <= allowed(length);
  if (fits(longestText)) return Number.POSITIVE_INFINITY;
  let low = -1;
  let high = longestText;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
