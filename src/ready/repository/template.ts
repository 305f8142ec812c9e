/**
 * Renders Helm templates as far as the chart's values decide them, so that manifests that are no YAML yet can be read. What
 * the release, the cluster or a function of the chart decides becomes `__unknown__`; a block whose condition is not known
 * is kept and marked. Nothing is run: the language is interpreted here, with a bound on its steps.
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
}

export interface Chart {
  values: unknown;
  name: string | undefined;
  version: string | undefined;
  appVersion: string | undefined;
}

/** More than any honest chart takes; loops in loops end here. */
const mostSteps = 20_000;
const mostCharacters = 1_000_000;

/** Undefined where the template is not understood or takes too many steps. */
export function renderTemplate(source: string, chart: Chart): Rendered | undefined {
  const nodes = parseTemplate(source);
  if (!nodes) return undefined;
  const renderer = new Renderer({
    Values: chart.values ?? {},
    Chart: { Name: chart.name, Version: chart.version, AppVersion: chart.appVersion },
    Release: unknown,
    Capabilities: unknown,
    Files: unknown,
    Template: unknown,
  });
  return renderer.render(nodes);
}

type Variables = Map<string, unknown>;

class Renderer {
  readonly #root: unknown;
  readonly #out: string[] = [];
  readonly #lines: number[] = [1];
  readonly #uncertain = new Set<number>();
  #line = '';
  #length = 0;
  #steps = 0;
  #doubts = 0;

  constructor(root: unknown) {
    this.#root = root;
  }

  render(nodes: readonly Node[]): Rendered | undefined {
    const isWhole = this.#all(nodes, this.#root, new Map());
    if (!isWhole) return undefined;
    this.#out.push(this.#line);
    return { text: this.#out.join('\n'), lines: this.#lines, uncertain: this.#uncertain };
  }

  /** False where the bound is passed. */
  #all(nodes: readonly Node[], dot: unknown, variables: Variables): boolean {
    for (const node of nodes) {
      if (++this.#steps > mostSteps || this.#length > mostCharacters) return false;
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
        this.#output(node, this.#value(node.pipeline, dot, variables));
        return true;
      case 'assign':
        variables.set(`$${node.name}`, this.#value(node.pipeline, dot, variables));
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
      const holds = condition === undefined ? true : truth(this.#value(condition, dot, variables));
      if (holds === true) return this.#all(body, dot, variables);
      if (holds === unknown) return this.#doubtful(() => this.#all(body, dot, variables));
    }
    return true;
  }

  #block(node: Extract<Node, { kind: 'with' | 'range' }>, dot: unknown, variables: Variables): boolean {
    const value = this.#value(node.pipeline, dot, variables);
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

  #output({ pipeline, line, precedes }: Extract<Node, { kind: 'output' }>, value: unknown): void {
    // Entries of a mapping that are not known, such as `include "labels" . | nindent 4`, are left out.
    const [last] = pipeline.at(-1) ?? [];
    const isBlock = last?.kind === 'word' && last.name === 'nindent';
    const standsAlone = this.#line.trim() === '' && !/^\s*:/.test(precedes);
    if (value === unknown && (isBlock || standsAlone)) return;
    this.#write(textOf(value), line, false);
  }

  #write(text: string, line: number, isSource: boolean): void {
    this.#length += text.length;
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

  #value(pipeline: Pipeline, dot: unknown, variables: Variables): unknown {
    let value: unknown;
    for (const [index, command] of pipeline.entries()) {
      this.#steps++;
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
    return callFunction(first.name, args);
  }

  #operand(operand: Operand, dot: unknown, variables: Variables): unknown {
    switch (operand.kind) {
      case 'literal':
        return operand.value;
      case 'word':
        return callFunction(operand.name, []);
      case 'group':
        return follow(this.#value(operand.pipeline, dot, variables), operand.path);
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
