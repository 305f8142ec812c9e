/**
 * Filters of JSONPath (`?(…)`): a small closed language, compiled to closures; nothing of it is ever run as JavaScript (T-10).
 *
 *   or      = and *("||" and)
 *   and     = compare *("&&" compare)
 *   compare = unary [("==" | "!=" | "===" | "!==" | "<" | "<=" | ">" | ">=") unary]
 *   unary   = "!" unary | "(" or ")" | literal | call | query
 *   query   = ("@" | "@property" | "@parent" | "@parentProperty" | "@path" | "@root" | "$") *("." name | "[" (string | index) "]")
 *             [".length" | ".constructor.name" | "." method "(" arguments ")"]
 *
 * Methods: match, test, includes, startsWith, endsWith, indexOf, toLowerCase, toUpperCase, trim.
 * Functions (RFC 9535, 2.4): length, match, search.
 */
import { compilePattern } from '../../pattern.ts';
import {
  comparison,
  comparisonNeedsObject,
  isText,
  keyNameOf,
  lengthOf,
  literal,
  type Matcher,
  member,
  methods,
  type Node,
  query,
  type Scope,
  typeName,
} from './filter-node.ts';

/** A `given` that the grammar does not know; `column` counts from 1 inside the expression. */
export class JsonPathError extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.name = 'JsonPathError';
    this.column = column;
  }
}

export interface Filter {
  test(scope: Scope): boolean;
  /** False for every value that is no object or array: then the test need not run. */
  needsObject: boolean;
  /** Reads the path or the parent's key, so that a shared object may answer otherwise at another place. */
  contextual: boolean;
  /** The filter is nothing but `@property === 'name'`: a selector by name says the same and costs less. */
  keyName?: string;
}

const methodNames = ['match', 'test', ...Object.keys(methods)];
const deepest = 50;

export class FilterParser {
  at: number;
  readonly #source: string;
  #depth = 0;

  constructor(source: string, at: number) {
    this.#source = source;
    this.at = at;
  }

  parse(): Filter {
    const node = this.#or();
    return {
      test: scope => Boolean(node.read(scope)),
      needsObject: node.needsObject,
      contextual: node.contextual,
      ...(node.keyName === undefined ? {} : { keyName: node.keyName }),
    };
  }

  #or(): Node {
    let left = this.#and();
    while (this.#take('||')) {
      const [a, b] = [left, this.#and()];
      left = {
        read: scope => a.read(scope) || b.read(scope),
        needsObject: a.needsObject && b.needsObject,
        contextual: a.contextual || b.contextual,
      };
    }
    return left;
  }

  #and(): Node {
    let left = this.#compare();
    while (this.#take('&&')) {
      const [a, b] = [left, this.#compare()];
      left = {
        read: scope => a.read(scope) && b.read(scope),
        needsObject: a.needsObject || b.needsObject,
        contextual: a.contextual || b.contextual,
      };
    }
    return left;
  }

  #compare(): Node {
    const left = this.#unary();
    this.#space();
    const operator = /^(===|!==|==|!=|<=|>=|<|>)/.exec(this.#rest())?.[0];
    if (operator === undefined) return left;
    this.at += operator.length;
    const right = this.#unary();
    const compare = comparison(operator);
    return {
      read: scope => compare(left.read(scope), right.read(scope)),
      needsObject: comparisonNeedsObject(operator, left, right),
      contextual: left.contextual || right.contextual,
      ...keyNameOf(operator, left, right),
    };
  }

  #unary(): Node {
    this.#space();
    if (++this.#depth > deepest) throw this.#error(`a filter may be nested ${deepest} levels deep at most`);
    try {
      if (this.#source[this.at] === '!' && this.#source[this.at + 1] !== '=') {
        this.at++;
        const inner = this.#unary();
        return { read: scope => !inner.read(scope), needsObject: false, contextual: inner.contextual };
      }
      if (this.#take('(')) {
        const inner = this.#or();
        this.#expect(')');
        return this.#members(inner);
      }
      return this.#members(this.#operand());
    } finally {
      this.#depth--;
    }
  }

  #operand(): Node {
    const rest = this.#rest();
    const start = /^(?:@(?:property|parentProperty|parent|path|root)\b|@|\$)/.exec(rest)?.[0];
    if (start !== undefined) {
      this.at += start.length;
      return query(start);
    }
    if (rest[0] === '"' || rest[0] === "'") return literal(this.#string(rest[0]));
    if (rest[0] === '/') return this.#pattern();
    const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/.exec(rest)?.[0];
    if (number !== undefined) {
      this.at += number.length;
      return literal(Number(number));
    }
    const word = /^(?:void\s+0|[A-Za-z_]\w*)/.exec(rest)?.[0];
    if (word === undefined) throw this.#error('a value is expected');
    this.at += word.length;
    switch (word) {
      case 'true':
        return literal(true);
      case 'false':
        return literal(false);
      case 'null':
        return literal(null);
      case 'undefined':
        return literal(undefined);
      case 'length':
      case 'match':
      case 'search':
        return this.#call(word);
      default:
        if (word.startsWith('void')) return literal(undefined);
        this.at -= word.length;
        throw this.#error(`\`${word}\` is no value that a filter knows`);
    }
  }

  #members(start: Node): Node {
    let node = start;
    for (;;) {
      if (this.#take('[')) {
        this.#space();
        const quote = this.#source[this.at]!;
        let key: string | number;
        if (quote === '"' || quote === "'") key = this.#string(quote);
        else {
          const index = /^\d+/.exec(this.#rest())?.[0];
          if (index === undefined) throw this.#error('a quoted name or an index belongs into the brackets');
          this.at += index.length;
          key = Number(index);
        }
        this.#expect(']');
        node = member(node, key);
        continue;
      }
      if (this.#source[this.at] !== '.') return node;
      if (this.#take('.constructor.name')) {
        const inner = node;
        node = { read: scope => typeName(inner.read(scope)), needsObject: false, contextual: inner.contextual };
        continue;
      }
      const name = /^\.([A-Za-z_$][\w$]*)/.exec(this.#rest())?.[1];
      if (name === undefined) throw this.#error('a name must follow the dot');
      this.at += name.length + 1;
      if (this.#source[this.at] === '(') node = this.#method(node, name);
      else if (name === 'length') node = lengthOf(node);
      else node = member(node, name);
    }
  }

  #method(node: Node, name: string): Node {
    if (!methodNames.includes(name))
      throw this.#error(`the method \`${name}\` is not allowed (allowed: ${methodNames.join(', ')})`);
    const [argument] = this.#arguments(/^to|trim/.test(name) ? 0 : 1);
    const contextual = node.contextual || (argument?.contextual ?? false);
    if (name === 'match' || name === 'test') {
      const [text, pattern] = name === 'match' ? [node, argument!] : [argument!, node];
      const matches = this.#matcher(pattern);
      return { read: scope => isText(text.read(scope), matches), needsObject: false, contextual };
    }
    const call = methods[name as keyof typeof methods];
    return {
      read: scope => call(node.read(scope), argument ? argument.read(scope) : undefined),
      needsObject: false,
      contextual,
    };
  }

  #call(name: string): Node {
    const [value, pattern] = this.#arguments(name === 'length' ? 1 : 2);
    if (name === 'length') return lengthOf(value!);
    if (typeof pattern!.literal?.value !== 'string')
      throw this.#error(`the second argument of ${name}() must be a string`);
    const source = pattern!.literal.value;
    // RFC 9535: match() takes the whole text, search() any part of it.
    const matches = this.#compile(name === 'match' ? `^(?:${source})$` : source, '');
    return { read: scope => isText(value!.read(scope), matches), needsObject: false, contextual: value!.contextual };
  }

  #arguments(count: number): Node[] {
    this.#expect('(');
    const found: Node[] = [];
    this.#space();
    if (this.#source[this.at] !== ')') {
      do found.push(this.#or());
      while (this.#take(','));
    }
    this.#expect(')');
    if (found.length !== count) throw this.#error(`${count} arguments are expected here`);
    return found;
  }

  #matcher(node: Node): Matcher {
    if (node.pattern) return node.pattern;
    if (typeof node.literal?.value === 'string') return this.#compile(node.literal.value, '');
    throw this.#error('a regular expression or a string is expected');
  }

  #pattern(): Node {
    const start = this.at;
    let inClass = false;
    for (this.at++; this.at < this.#source.length; this.at++) {
      const char = this.#source[this.at]!;
      if (char === '\\') this.at++;
      else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (char === '/' && !inClass) break;
    }
    const source = this.#source.slice(start + 1, this.at);
    if (this.at >= this.#source.length) throw this.#error('a regular expression is not closed');
    this.at++;
    const flags = /^[a-z]*/.exec(this.#rest())![0];
    this.at += flags.length;
    const pattern = this.#compile(source, flags.replace(/[gy]/g, ''));
    return { read: () => source, needsObject: false, contextual: false, pattern };
  }

  #compile(source: string, flags: string): Matcher {
    const compiled = compilePattern(source, flags);
    if ('problem' in compiled) throw this.#error(`the regular expression cannot be used: ${compiled.problem}`);
    return text => compiled.test(text);
  }

  #string(quote: string): string {
    let text = '';
    for (this.at++; this.at < this.#source.length; this.at++) {
      const char = this.#source[this.at]!;
      if (char === quote) {
        this.at++;
        return text;
      }
      if (char === '\\') {
        this.at++;
        const escaped = this.#source[this.at] ?? '';
        text += escapes[escaped] ?? escaped;
      } else text += char;
    }
    throw this.#error('a string is not closed');
  }

  #rest(): string {
    return this.#source.slice(this.at);
  }

  #take(text: string): boolean {
    if (text !== '[') this.#space();
    if (!this.#source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  #expect(text: string): void {
    this.#space();
    if (!this.#take(text)) throw this.#error(`\`${text}\` is expected`);
  }

  #space(): void {
    while (/\s/.test(this.#source[this.at] ?? '')) this.at++;
  }

  #error(message: string): JsonPathError {
    return new JsonPathError(
      `the expression \`${this.#source.slice(0, 200)}\` is not allowed: ${message}`,
      this.at + 1,
    );
  }
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' };
