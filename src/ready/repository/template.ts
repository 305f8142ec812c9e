/**
 * Renders Helm templates as far as the chart's values and helpers decide them, so that manifests that are no YAML yet can be
 * read. What the release, the cluster or a helper that is not here decides becomes `__unknown__`; a block whose condition is
 * not known is kept and marked. Nothing is run: the language is interpreted here, with a bound on its steps.
 */
import { isObject, own } from '../../document/pointer.ts';
import { callFunction, textOf, truth, unknown } from './template-functions.ts';
import { type Node, type Operand, type Pipeline, parseTemplate } from './template-syntax.ts';

export interface Rendered {
  text: string;
  /** The line of the template for each line of the text (from 0). */
  lines: readonly number[];
  /** The lines of the text (from 0) that stand in a block of which nobody knows whether it is rendered. */
  uncertain: ReadonlySet<number>;
  /** Where entries were left out that nobody knows, with the blanks that they are indented by. */
  gaps: readonly { line: number; indent: number }[];
  /** Helpers that are used and not here: those of a chart that is fetched when it is installed. */
  missing: ReadonlySet<string>;
}

export type Helpers = ReadonlyMap<string, readonly Node[]>;

export interface Chart {
  values: unknown;
  name: string | undefined;
  version: string | undefined;
  appVersion: string | undefined;
}

/** More than any honest chart takes; loops in loops end here. */
const mostSteps = 20_000;
const mostCharacters = 1_000_000;

/** Helpers in helpers: deeper ones call themselves. */
const deepest = 20;

/** Undefined where the template is not understood or takes too many steps. */
export function renderTemplate(source: string, chart: Chart, helpers: Helpers = new Map()): Rendered | undefined {
  const template = parseTemplate(source);
  if (!template) return undefined;
  const root = {
    Values: chart.values ?? {},
    Chart: { Name: chart.name, Version: chart.version, AppVersion: chart.appVersion },
    Release: unknown,
    Capabilities: unknown,
    Files: unknown,
    Template: unknown,
  };
  const all = new Map([...helpers, ...template.helpers]);
  return new Renderer(root, { helpers: all, missing: new Set(), steps: 0, length: 0, depth: 0 }).render(template.nodes);
}

/** What the renderers of one template and its helpers share. */
interface Run {
  readonly helpers: Helpers;
  readonly missing: Set<string>;
  steps: number;
  length: number;
  depth: number;
}

type Variables = Map<string, unknown>;

class Renderer {
  readonly #root: unknown;
  readonly #out: string[] = [];
  readonly #lines: number[] = [1];
  readonly #uncertain = new Set<number>();
  readonly #gaps: { line: number; indent: number }[] = [];
  readonly #run: Run;
  #line = '';
  #doubts = 0;
  /** A helper of the value at hand has parts of which nobody knows whether they are rendered. */
  #isDoubtful = false;

  /** `$` in a helper is what it was given. */
  constructor(root: unknown, run: Run) {
    this.#root = root;
    this.#run = run;
  }

  render(nodes: readonly Node[]): Rendered | undefined {
    const isWhole = this.#all(nodes, this.#root, new Map());
    if (!isWhole) return undefined;
    this.#out.push(this.#line);
    return {
      text: this.#out.join('\n'),
      lines: this.#lines,
      uncertain: this.#uncertain,
      gaps: this.#gaps,
      missing: this.#run.missing,
    };
  }

  /** False where the bound is passed. */
  #all(nodes: readonly Node[], dot: unknown, variables: Variables): boolean {
    for (const node of nodes) {
      if (++this.#run.steps > mostSteps || this.#run.length > mostCharacters) return false;
      if (!this.#one(node, dot, variables)) return false;
    }
    return true;
  }

  #one(node: Node, dot: unknown, variables: Variables): boolean {
    switch (node.kind) {
      case 'text':
        this.#write(node.text, node.line, true);
        return true;
      case 'output':
        return this.#output(node, this.#value(node.pipeline, dot, variables));
      case 'assign':
        variables.set(`$${node.name}`, this.#certain(node.pipeline, dot, variables));
        return true;
      case 'if':
        return this.#if(node.branches, dot, variables);
      case 'with':
      case 'range':
        return this.#block(node, dot, variables);
    }
  }

  #if(branches: Extract<Node, { kind: 'if' }>['branches'], dot: unknown, variables: Variables): boolean {
    for (const { condition, body } of branches) {
      const holds = condition === undefined ? true : truth(this.#certain(condition, dot, variables));
      if (holds === true) return this.#all(body, dot, variables);
      if (holds === unknown) return this.#doubtful(() => this.#all(body, dot, variables));
    }
    return true;
  }

  #block(node: Extract<Node, { kind: 'with' | 'range' }>, dot: unknown, variables: Variables): boolean {
    const value = this.#certain(node.pipeline, dot, variables);
    const holds = truth(value);
    const enter = (key: unknown, one: unknown): boolean => {
      const inner = new Map(variables);
      const [first, second] = node.names;
      if (first !== undefined) inner.set(`$${first}`, second === undefined ? one : key);
      if (second !== undefined) inner.set(`$${second}`, one);
      return this.#all(node.body, one, inner);
    };
    if (holds === unknown) return this.#doubtful(() => enter(unknown, unknown));
    if (!holds) return this.#all(node.otherwise, dot, variables);
    if (node.kind === 'with') return enter(undefined, value);
    const entries: [unknown, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : isObject(value)
        ? Object.entries(value)
        : [[unknown, unknown]];
    return entries.every(([key, one]) => enter(key, one));
  }

  #doubtful(render: () => boolean): boolean {
    this.#doubts++;
    const isWhole = render();
    this.#doubts--;
    return isWhole;
  }

  #output({ pipeline, line, precedes }: Extract<Node, { kind: 'output' }>, value: unknown): boolean {
    // Entries of a mapping that are not known, such as those of a helper that is not here, are left out.
    const [last, count] = pipeline.at(-1) ?? [];
    const isBlock = last?.kind === 'word' && last.name === 'nindent';
    const standsAlone = this.#line.trim() === '' && /^[ \t]*(\r?\n|$)/.test(precedes);
    if (value === unknown && (isBlock || standsAlone)) {
      const indent = isBlock && count?.kind === 'literal' ? Number(count.value) : this.#line.length;
      this.#gaps.push({ line: this.#out.length, indent });
      return true;
    }
    const write = (): boolean => {
      this.#write(textOf(value), line, false);
      return true;
    };
    return this.#isDoubtful ? this.#doubtful(write) : write();
  }

  #write(text: string, line: number, isSource: boolean): void {
    this.#run.length += text.length;
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) {
        this.#out.push(this.#line);
        this.#line = '';
        this.#lines.push(isSource ? line + index : line);
      }
      const here = this.#out.length;
      if (this.#line.trim() === '' && part.trim() !== '') this.#lines[here] = isSource ? line + index : line;
      if (this.#doubts > 0 && part.trim() !== '') this.#uncertain.add(here);
      this.#line += part;
    }
  }

  /** A value on which something hangs: what is in doubt is not known. */
  #certain(pipeline: Pipeline, dot: unknown, variables: Variables): unknown {
    const value = this.#value(pipeline, dot, variables);
    return this.#isDoubtful ? unknown : value;
  }

  #value(pipeline: Pipeline, dot: unknown, variables: Variables): unknown {
    this.#isDoubtful = false;
    return this.#piped(pipeline, dot, variables);
  }

  #piped(pipeline: Pipeline, dot: unknown, variables: Variables): unknown {
    let value: unknown;
    for (const [index, command] of pipeline.entries()) {
      this.#run.steps++;
      const piped = index === 0 ? [] : [value];
      value = this.#command(command, piped, dot, variables);
    }
    return value;
  }

  #command(command: readonly Operand[], piped: unknown[], dot: unknown, variables: Variables): unknown {
    const [first, ...rest] = command;
    if (!first) return unknown;
    if (first.kind !== 'word') {
      // A field with arguments is a method, such as `.Capabilities.APIVersions.Has "x"`.
      return rest.length > 0 || piped.length > 0 ? unknown : this.#operand(first, dot, variables);
    }
    const args = [...rest.map(one => this.#operand(one, dot, variables)), ...piped];
    if (first.name === 'include') return this.#include(args[0], args[1]);
    if (first.name === 'tpl') return this.#tpl(args[0], args[1]);
    return callFunction(first.name, args);
  }

  /** The text of a helper; not known where it is not here, gives one word that is in doubt, or calls itself for ever. */
  #include(name: unknown, dot: unknown): unknown {
    if (typeof name !== 'string') return unknown;
    const nodes = this.#run.helpers.get(name);
    if (nodes) return this.#inner(nodes, dot);
    if (this.#run.missing.size < 20) this.#run.missing.add(name);
    return unknown;
  }

  /** A value that is itself a template. */
  #tpl(source: unknown, dot: unknown): unknown {
    if (typeof source !== 'string') return unknown;
    if (!source.includes('{{')) return source;
    const template = parseTemplate(source);
    return template ? this.#inner(template.nodes, dot) : unknown;
  }

  #inner(nodes: readonly Node[], dot: unknown): unknown {
    const run = this.#run;
    if (run.depth >= deepest) return unknown;
    run.depth++;
    const rendered = new Renderer(dot, run).render(nodes);
    run.depth--;
    // A gap in it would be one that nobody sees any more.
    if (!rendered || rendered.gaps.length > 0) return unknown;
    if (rendered.uncertain.size === 0) return rendered.text;
    if (!rendered.text.trim().includes('\n')) return unknown;
    this.#isDoubtful = true;
    return rendered.text;
  }

  #operand(operand: Operand, dot: unknown, variables: Variables): unknown {
    switch (operand.kind) {
      case 'literal':
        return operand.value;
      case 'word':
        return callFunction(operand.name, []);
      case 'group':
        return follow(this.#piped(operand.pipeline, dot, variables), operand.path);
      case 'field': {
        const { variable, path } = operand;
        if (variable === undefined) return follow(dot, path);
        if (variable === '$') return follow(this.#root, path);
        return follow(variables.has(variable) ? variables.get(variable) : unknown, path);
      }
    }
  }
}

function follow(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (at === unknown) return unknown;
    at = own(at, key);
  }
  return at;
}
