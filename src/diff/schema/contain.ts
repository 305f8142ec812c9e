/** Containment of one schema's values in another's, with a verified witness where it fails. */
import { tooMuch } from './budget.ts';
import { checksPerStep } from './evaluate.ts';
import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';

/** `contained`: shown. `refuted`: the witness is accepted by the first and refused by the second schema, as Ajv confirmed. */
export type Containment =
  | { readonly verdict: 'contained' }
  | { readonly verdict: 'refuted'; readonly witness: unknown }
  | { readonly verdict: 'unknown'; readonly reason: string };

const contained: Containment = { verdict: 'contained' };

/** Decides whether every value that `sub` accepts is one that `sup` accepts. */
export function decideContainment(solver: Solver, sub: SchemaNode, sup: SchemaNode): Containment {
  if (sub.id === sup.id) return contained;
  const answer = solver.ask([sub], [sup]);
  if (answer.is === 'none') return contained;
  if (answer.is === 'unsure') return { verdict: 'unknown', reason: answer.reason };
  if (solver.budget.isSpent) return { verdict: 'unknown', reason: tooMuch };
  return isWitness(solver, sub, sup, answer.value) ? { verdict: 'refuted', witness: answer.value } : unverified;
}

const unverified: Containment = {
  verdict: 'unknown',
  reason: 'a value was found that seems to break one side, but the validator did not confirm it',
};

/** Checks that one validation may take: a schema can be made to cost a validator hours. */
const maxCost = 3_000_000;

/** True where `sub` accepts the value and `sup` refuses it, in our reading and in Ajv's. */
export function isWitness(solver: Solver, sub: SchemaNode, sup: SchemaNode, value: unknown): boolean {
  const [accepted, refused] = [solver.evaluate(sub, value), solver.evaluate(sup, value)];
  const cost = accepted.cost + refused.cost;
  solver.charge(cost / checksPerStep);
  if (accepted.result !== true || refused.result !== false || cost > maxCost) return false;
  return solver.verifier.accepts(sub, value) === true && solver.verifier.accepts(sup, value) === false;
}
