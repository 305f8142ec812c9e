/** Spectral's `oasPathParam`: path templates and path parameters name the same things, once, and all are required. */
import { isObject, own, type Path, toText } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { operationKeys } from './all-operations.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('oasPathParam');

const template = /\{;?\??[a-zA-Z0-9_-]+\*?\}/g;

// Beyond these no server reads a path and nobody meant well; each finding names the path, so they bound the output (T-06).
const longestPath = 2000;
const mostNames = 50;

/** Where each path parameter is defined, by name. */
type Defined = Map<string, Path>;

export default function oasPathParam(
  value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  if (!isObject(value)) return undefined;
  const results: RuleResult[] = [];
  const shapes = new Map<string, string>();
  for (const [path, raw] of Object.entries(value)) {
    const item = context.deref(raw);
    if (typeof item !== 'object' || item === null) continue;
    if (path.length > longestPath) {
      const message = `A path of ${path.length} characters is longer than servers read; its parameters are not checked.`;
      results.push({ message, path: ['paths', path] });
      continue;
    }
    checkShape(path, shapes, results);
    const expected = namesIn(path, results);
    const shared = definedBy(item, ['paths', path], context, results);
    for (const [key, written] of Object.entries(item)) {
      const operation = context.deref(written);
      if (typeof operation !== 'object' || operation === null || !operationKeys.has(key)) continue;
      const at: Path = ['paths', path, key];
      const defined: Defined = new Map([...shared, ...definedBy(operation, at, context, results)]);
      compare(path, expected, defined, at, results);
    }
  }
  return results;
}

/** Two paths that differ in the names of their parameters alone are the same path. */
function checkShape(path: string, shapes: Map<string, string>, results: RuleResult[]): void {
  const shape = path.replace(template, '%');
  const first = shapes.get(shape);
  if (first === undefined) shapes.set(shape, path);
  else results.push({ message: `Paths "${first}" and "${path}" must not be equivalent.`, path: ['paths', path] });
}

/** The parameters that a path template names. */
function namesIn(path: string, results: RuleResult[]): Set<string> {
  const names = new Set<string>();
  for (const [part] of path.matchAll(template)) {
    if (names.size >= mostNames) break;
    const name = part.replace(/[{}?*;]/g, '');
    if (names.has(name)) {
      results.push({
        message: `Path "${path}" must not use parameter "{${name}}" multiple times.`,
        path: ['paths', path],
      });
    }
    names.add(name);
  }
  return names;
}

/** The path parameters that a path item or an operation lists. */
function definedBy(owner: unknown, at: Path, context: RuleContext, results: RuleResult[]): Defined {
  const defined: Defined = new Map();
  const list = context.deref(own(owner, 'parameters'));
  if (!Array.isArray(list)) return defined;
  for (const [index, raw] of list.entries()) {
    const parameter = context.deref(raw);
    const written = own(parameter, 'name');
    if (own(parameter, 'in') !== 'path' || written === undefined) continue;
    const name = toText(written);
    const path: Path = [...at, 'parameters', index];
    if (own(parameter, 'required') !== true) {
      results.push({ message: `Path parameter "${name}" must have "required" property that is set to "true".`, path });
    }
    if (defined.has(name)) {
      results.push({ message: `Path parameter "${name}" must not be defined multiple times.`, path });
    } else {
      defined.set(name, path);
    }
  }
  return defined;
}

function compare(path: string, expected: Set<string>, defined: Defined, at: Path, results: RuleResult[]): void {
  for (const [name, place] of defined) {
    if (!expected.has(name))
      results.push({ message: `Parameter "${name}" must be used in path "${path}".`, path: place });
  }
  for (const name of expected) {
    if (!defined.has(name)) {
      results.push({
        message: `Operation must define parameter "{${name}}" as expected by path "${path}".`,
        path: at,
      });
    }
  }
}
