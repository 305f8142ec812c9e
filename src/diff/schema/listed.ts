/** Schemas that list their values: each value is tried. */
import { type Answer, found, none, unsure } from './answer.ts';
import { checksPerStep } from './evaluate.ts';
import { conjuncts } from './modes.ts';
import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';

/** The shortest list among the schemas, where one has a list. */
export function listedValues(nodes: readonly SchemaNode[]): readonly unknown[] | undefined {
  let values: readonly unknown[] | undefined;
  for (const node of nodes) {
    for (const part of conjuncts(node)) {
      if (part.values && (!values || part.values.length < values.length)) values = part.values;
    }
  }
  return values;
}

/** The first value that all of `yes` accept and all of `no` refuse. */
export function firstOf(
  values: readonly unknown[],
  yes: readonly SchemaNode[],
  no: readonly SchemaNode[],
  { spend, evaluate }: Pick<Solver, 'spend' | 'evaluate'>,
): Answer {
  let isUnsure = false;
  const test = (node: SchemaNode, value: unknown): boolean | undefined => {
    const { result, cost } = evaluate(node, value);
    spend(cost / checksPerStep);
    return result;
  };
  for (const value of values) {
    let outcome: boolean | undefined = true;
    for (const node of yes) if (outcome !== false) outcome = both(outcome, test(node, value));
    for (const node of no) if (outcome !== false) outcome = both(outcome, negate(test(node, value)));
    if (outcome) return found(value);
    if (outcome === undefined) isUnsure = true;
  }
  return isUnsure ? unsure('whether a listed value is accepted cannot be told') : none();
}

function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return b === false ? false : a && b;
}

function negate(outcome: boolean | undefined): boolean | undefined {
  return outcome === undefined ? undefined : !outcome;
}
