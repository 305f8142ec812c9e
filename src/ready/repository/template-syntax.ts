/** The text of a Helm template → its tree: texts, actions and blocks, each with the line where it stands. */

export type Node =
  | { kind: 'text'; text: string; line: number }
  | { kind: 'output'; pipeline: Pipeline; line: number; precedes: string }
  | { kind: 'assign'; name: string; pipeline: Pipeline }
  | { kind: 'if'; branches: { condition: Pipeline | undefined; body: Node[] }[] }
  | { kind: 'with' | 'range'; names: string[]; pipeline: Pipeline; body: Node[]; otherwise: Node[] };

export interface Template {
  nodes: Node[];
  /** What it defines for `include` and `template`, by name. */
  helpers: ReadonlyMap<string, Node[]>;
}

/** `a | b c`: each command takes the value of the one before as its last argument. */
export type Pipeline = readonly Operand[][];

export type Operand =
  | { kind: 'literal'; value: string | number | boolean | null }
  /** A function's name. */
  | { kind: 'word'; name: string }
  /** `.Values.a` (no variable), `$.Values.a` (`$`), `$x.a` (`$x`). */
  | { kind: 'field'; variable: string | undefined; path: string[] }
  | { kind: 'group'; pipeline: Pipeline; path: string[] };

type Piece = { isAction: boolean; text: string; line: number };

/** Undefined where blocks do not fit together or an action is not understood as one. */
export function parseTemplate(text: string): Template | undefined {
  const pieces = piecesOf(text);
  const reader = new BlockReader(pieces);
  try {
    return { nodes: reader.read(), helpers: reader.helpers };
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class NotUnderstood extends Error {}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let line = 1;
  let trimNext = false;
  const push = (isAction: boolean, piece: string): void => {
    let from = piece;
    if (!isAction && trimNext) {
      from = piece.trimStart();
      line += newlines(piece.slice(0, piece.length - from.length));
    }
    pieces.push({ isAction, text: from, line });
    line += newlines(from);
  };
  for (;;) {
    const open = text.indexOf('{{', at);
    push(false, text.slice(at, open === -1 ? text.length : open));
    if (open === -1) return pieces;
    const close = endOfAction(text, open + 2);
    let body = text.slice(open + 2, close);
    if (/^-\s/.test(body)) {
      const before = pieces.at(-1)!;
      before.text = before.text.trimEnd();
    }
    trimNext = /\s-$/.test(body);
    const lines = newlines(body);
    body = body
      .replace(/^-(?=\s)/, '')
      .replace(/(?<=\s)-$/, '')
      .trim();
    if (!body.startsWith('/*')) pieces.push({ isAction: true, text: body, line });
    line += lines;
    at = Math.min(close + 2, text.length);
  }
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Where the `}}` stands that ends the action; the end of the text where none does. */
function endOfAction(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (quote !== '') {
      if (char === '\\' && quote === '"') at++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === '`') quote = char;
    else if (char === '}' && text[at + 1] === '}') return at;
  }
  return text.length;
}

class BlockReader {
  readonly helpers = new Map<string, Node[]>();
  readonly #pieces: readonly Piece[];
  #next = 0;
  #depth = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  read(): Node[] {
    const { nodes, end } = this.#block();
    if (end !== '') throw new NotUnderstood();
    return nodes;
  }

  /** Reads until `end` or `else` (both are taken), or the end of the text. */
  #block(): { nodes: Node[]; end: string } {
    // No template of people is nested so deeply; recursion must end (T-06).
    if (++this.#depth > 50) throw new NotUnderstood();
    const nodes: Node[] = [];
    while (this.#next < this.#pieces.length) {
      const piece = this.#pieces[this.#next++]!;
      if (!piece.isAction) {
        if (piece.text !== '') nodes.push({ kind: 'text', text: piece.text, line: piece.line });
        continue;
      }
      const word = /^[a-z]+\b/.exec(piece.text)?.[0] ?? '';
      if (word === 'end' || word === 'else') {
        this.#depth--;
        return { nodes, end: piece.text };
      }
      const node = this.#action(word, piece);
      if (node) nodes.push(node);
    }
    this.#depth--;
    return { nodes, end: '' };
  }

  #action(word: string, piece: Piece): Node | undefined {
    const rest = piece.text.slice(word.length).trim();
    switch (word) {
      case 'if':
        return this.#if(rest);
      case 'with':
      case 'range':
        return this.#loop(word, rest);
      case 'define':
        this.#define(rest);
        return undefined;
      case 'block':
        // A helper that is used where it is defined.
        this.#define(rest);
        return this.#output({ ...piece, text: `include ${rest}` });
      case 'template':
        return this.#output({ ...piece, text: `include ${rest}` });
      case 'break':
      case 'continue':
        return undefined;
      default:
        return this.#output(piece);
    }
  }

  #define(head: string): void {
    const name = /^(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)/.exec(head);
    const body = this.#body();
    if (name) this.helpers.set(name[1] ?? name[2] ?? '', body);
  }

  #output({ text, line }: Piece): Node {
    const assigned = /^\$(\w+)\s*:?=\s*/.exec(text);
    if (assigned)
      return { kind: 'assign', name: assigned[1]!, pipeline: parsePipeline(text.slice(assigned[0].length)) };
    const after = this.#pieces[this.#next];
    return {
      kind: 'output',
      pipeline: parsePipeline(text),
      line,
      precedes: after && !after.isAction ? after.text : '',
    };
  }

  #if(condition: string): Node {
    const branches: { condition: Pipeline | undefined; body: Node[] }[] = [];
    let next: string | undefined = condition;
    for (;;) {
      const { nodes, end } = this.#block();
      branches.push({ condition: next === undefined ? undefined : parsePipeline(next), body: nodes });
      if (end === 'end') return { kind: 'if', branches };
      const elseIf = /^else\s+if\s+/.exec(end);
      if (!elseIf && end !== 'else') throw new NotUnderstood();
      next = elseIf ? end.slice(elseIf[0].length) : undefined;
    }
  }

  #loop(kind: 'with' | 'range', head: string): Node {
    const declared = /^\$(\w+)(?:\s*,\s*\$(\w+))?\s*:=\s*/.exec(head);
    const names = declared ? [declared[1]!, ...(declared[2] === undefined ? [] : [declared[2]])] : [];
    const pipeline = parsePipeline(head.slice(declared?.[0].length ?? 0));
    const { nodes, end } = this.#block();
    let otherwise: Node[] = [];
    if (end === 'else') otherwise = this.#body();
    else if (end !== 'end') throw new NotUnderstood();
    return { kind, names, pipeline, body: nodes, otherwise };
  }

  #body(): Node[] {
    const { nodes, end } = this.#block();
    if (end !== 'end') throw new NotUnderstood();
    return nodes;
  }
}

const token =
  /\s+|"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)*'|-?\d+(?:\.\d+)?|\$\w*(?:\.\w+)*|(?:\.\w+)+|\.|\w+|[()|,]/y;

function parsePipeline(text: string): Pipeline {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) throw new NotUnderstood();
    if (found[0].trim() !== '') tokens.push(found[0]);
  }
  let at = 0;
  const pipeline = (depth: number): Pipeline => {
    if (depth > 20) throw new NotUnderstood();
    const commands: Operand[][] = [[]];
    while (at < tokens.length && tokens[at] !== ')') {
      const one = tokens[at++]!;
      if (one === '|') commands.push([]);
      else if (one === '(') {
        const inner = pipeline(depth + 1);
        if (tokens[at++] !== ')') throw new NotUnderstood();
        const path = tokens[at]?.startsWith('.') && tokens[at] !== '.' ? tokens[at++]!.slice(1).split('.') : [];
        commands.at(-1)!.push({ kind: 'group', pipeline: inner, path });
      } else commands.at(-1)!.push(operand(one));
    }
    return commands;
  };
  const parsed = pipeline(0);
  if (at < tokens.length) throw new NotUnderstood();
  return parsed;
}

function operand(text: string): Operand {
  if (/^["'`]/.test(text)) return { kind: 'literal', value: unquoted(text) };
  if (/^-?\d/.test(text)) return { kind: 'literal', value: Number(text) };
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
  if (text === 'nil') return { kind: 'literal', value: null };
  if (text === '.') return { kind: 'field', variable: undefined, path: [] };
  if (text.startsWith('.')) return { kind: 'field', variable: undefined, path: text.slice(1).split('.') };
  if (text.startsWith('$')) {
    const [variable = '$', ...path] = text.split('.');
    return { kind: 'field', variable, path };
  }
  return { kind: 'word', name: text };
}

function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  return text.startsWith('`') ? inner : inner.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
}
