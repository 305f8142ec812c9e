/**
 * Regular expressions from documents and rulesets, run in bounded time (T-09): natively where the syntax shows that
 * backtracking stays cheap for the text at hand, else by the linear engine RE2JS.
 */
import { RE2JS } from 're2js';
import { backtrackingSteps } from './pattern/backtracking.ts';
import { toLinearSyntax } from './pattern/linear.ts';
import { evaluate, type Polynomial } from './pattern/polynomial.ts';
import { parsePattern, type Tree } from './pattern/syntax.ts';

export interface Pattern {
  /** Whether the expression matches somewhere in the text. A text over `maxLength` is not looked at and gives true. */
  test(text: string): boolean;
  /** Length of the longest text (UTF-16 units) that can be decided in bounded time; Infinity for most expressions. */
  readonly maxLength: number;
  /** Texts up to this length are run by the native engine, longer ones by RE2 where it can; -1 where it runs them all. */
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

/** Why a text is no ECMA-262 regular expression, or undefined where it is one. Cheaper than to compile it. */
export function patternMistake(source: string): string | undefined {
  const native = nativeOf(source, '');
  return typeof native === 'string' ? native : undefined;
}

function compile(source: string, flags: string): Pattern | PatternProblem {
  if (source.length > maxSource) {
    return { problem: `the regular expression is longer than ${maxSource} characters`, isValid: true };
  }
  const native = nativeOf(source, flags);
  if (typeof native === 'string') return { problem: native, isValid: false };
  const tree = parsePattern(source, native.flags);
  const steps = tree && backtrackingSteps(tree, native.flags);
  const nativeUpTo = steps ? longestFor(steps, allowed) : -1;
  const linear = once(() => (tree && nativeUpTo < longestText ? linearOf(tree, native.flags) : undefined));
  const nativeAlone = once(() => (steps ? longestFor(steps, allowedAlone) : -1));
  if (nativeUpTo < 0 && !linear() && nativeAlone() < 0) {
    return { problem: 'the time that the regular expression takes cannot be bounded', isValid: true };
  }
  return withEngines(native, nativeUpTo, nativeAlone, linear);
}

function withEngines(
  native: RegExp,
  nativeUpTo: number,
  nativeAlone: () => number,
  linear: () => Linear | undefined,
): Pattern {
  /** What the native engine gives up (its stack, its program size) is not claimed to be wrong. */
  const testNatively = (text: string): boolean => {
    try {
      return native.test(text);
    } catch {
      return true;
    }
  };
  return {
    nativeUpTo,
    get maxLength() {
      return Math.max(nativeUpTo, linear()?.maxLength ?? nativeAlone());
    },
    test(text) {
      if (text.length <= nativeUpTo) return testNatively(text);
      const engine = linear();
      if (engine) return text.length > engine.maxLength || engine.test(text);
      return text.length > nativeAlone() || testNatively(text);
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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

/** The program of RE2, or undefined where it cannot be made. */
function linearOf(tree: Tree, flags: string): Linear | undefined {
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
