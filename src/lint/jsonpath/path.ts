/**
 * Our own grammar of JSONPath as rulesets use it (RFC 9535, with nimma's `^`, `~` and unquoted name lists).
 * A `given` is data from a ruleset: what this grammar does not know is refused before anything evaluates it (T-10).
 */
import { type Filter, FilterParser, JsonPathError } from './filter.ts';

export { JsonPathError };

export type Selector =
  | { kind: 'name'; name: string }
  | { kind: 'wildcard' }
  | { kind: 'index'; index: number }
  | { kind: 'slice'; start: number | undefined; end: number | undefined; step: number }
  | { kind: 'filter'; filter: Filter };

export interface Segment {
  /** `..`: at any depth below. */
  deep: boolean;
  selectors: Selector[];
}

export interface JsonPath {
  source: string;
  segments: Segment[];
  /** How many `^`: that ancestor of the match is meant. */
  parents: number;
  /** `~`: the key is meant, not the value. */
  isKey: boolean;
}

/** Parses one expression. Throws a JsonPathError for anything outside the grammar. */
export function parseJsonPath(source: string): JsonPath {
  const parser = new PathParser(source);
  return parser.parse();
}

const longestExpression = 2000;

class PathParser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): JsonPath {
    const source = this.#source;
    if (source.length > longestExpression)
      throw this.#error(`an expression may have ${longestExpression} characters at most`, 0);
    if (source[0] !== '$') throw this.#error('an expression begins with `$` or `#Alias`', 0);
    this.#at = 1;
    const segments: Segment[] = [];
    while (this.#at < source.length && (source[this.#at] === '.' || source[this.#at] === '[')) {
      const segment = this.#segment();
      if (segment) segments.push(segment);
    }
    let parents = 0;
    for (; source[this.#at] === '^'; this.#at++) parents++;
    const isKey = source[this.#at] === '~';
    if (isKey) this.#at++;
    if (this.#at < source.length)
      throw this.#error(`\`${source.slice(this.#at, this.#at + 12)}\` is not understood`, this.#at);
    return { source, segments, parents, isKey };
  }

  #segment(): Segment | undefined {
    let deep = false;
    if (this.#take('..')) deep = true;
    else if (!this.#take('.')) return { deep: false, selectors: this.#bracket() };
    if (this.#source[this.#at] === '[') return { deep, selectors: this.#bracket() };
    if (this.#take('*')) return { deep, selectors: [{ kind: 'wildcard' }] };
    const name = /^[^\s.[\]()*^~?'"@#!,:{}]+/.exec(this.#source.slice(this.#at))?.[0];
    if (name === undefined) {
      // `$..` alone: everything below.
      if (deep && this.#at === this.#source.length) return { deep, selectors: [{ kind: 'wildcard' }] };
      throw this.#error('a name, `*` or `[` must follow the dot', this.#at);
    }
    this.#at += name.length;
    return { deep, selectors: [{ kind: 'name', name }] };
  }

  #bracket(): Selector[] {
    this.#expect('[');
    const selectors: Selector[] = [];
    do {
      this.#space();
      selectors.push(this.#selector());
      this.#space();
    } while (this.#take(','));
    this.#expect(']');
    return selectors;
  }

  #selector(): Selector {
    const rest = this.#source.slice(this.#at);
    if (this.#take('*')) return { kind: 'wildcard' };
    if (this.#take('?')) {
      const filter = this.#filter();
      return filter.keyName === undefined ? { kind: 'filter', filter } : { kind: 'name', name: filter.keyName };
    }
    if (rest.startsWith('(')) throw this.#error('script expressions `[(…)]` are not allowed', this.#at);
    const slice = /^(-?\d+)?\s*:\s*(-?\d+)?(?:\s*:\s*(-?\d+)?)?/.exec(rest);
    if (slice) {
      this.#at += slice[0].length;
      const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
      const step = number(slice[3]) ?? 1;
      if (step < 1) throw this.#error('the step of a slice must be 1 or more', this.#at);
      return { kind: 'slice', start: number(slice[1]), end: number(slice[2]), step };
    }
    const quote = rest[0];
    if (quote === '"' || quote === "'") return { kind: 'name', name: this.#quoted(quote) };
    const name = /^[^\s\][,'"()?*]+/.exec(rest)?.[0];
    if (name === undefined)
      throw this.#error('a name, an index, `*` or a filter `?(…)` belongs into the brackets', this.#at);
    this.#at += name.length;
    return /^-?\d+$/.test(name) ? { kind: 'index', index: Number(name) } : { kind: 'name', name };
  }

  #filter(): Filter {
    const parser = new FilterParser(this.#source, this.#at);
    this.#space();
    const filter = parser.parse();
    this.#at = parser.at;
    return filter;
  }

  #quoted(quote: string): string {
    const start = this.#at;
    let text = '';
    for (this.#at++; this.#at < this.#source.length; this.#at++) {
      const char = this.#source[this.#at]!;
      if (char === quote) {
        this.#at++;
        return text;
      }
      if (char === '\\') this.#at++;
      text += this.#source[this.#at] ?? '';
    }
    throw this.#error('a quoted name is not closed', start);
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#error(`\`${text}\` is expected`, this.#at);
  }

  #space(): void {
    while (this.#source[this.#at] === ' ') this.#at++;
  }

  #error(message: string, at: number): JsonPathError {
    return new JsonPathError(`the expression \`${this.#source.slice(0, 200)}\` is not allowed: ${message}`, at + 1);
  }
}
