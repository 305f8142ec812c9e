/** What a difference deep inside a schema does to the values of the whole. */
import type { Answer } from './answer.ts';
import { tooMuch } from './budget.ts';
import { isWitness } from './contain.ts';
import type { Effect } from './difference.ts';
import type { SchemaNode } from './node.ts';
import type { Opposites } from './opposites.ts';
import type { Solver } from './solver.ts';

/** Asks for a value that all of `yes` accept and all of `no` refuse. */
export interface Question {
  readonly yes: readonly SchemaNode[];
  readonly no: readonly SchemaNode[];
}

/** One step outward: from a value to what holds it. `sub` and `sup` are the schemas around, of the accepting and the refusing side. */
export type Step = (inner: SchemaNode, sub: SchemaNode, sup: SchemaNode) => Question;

/** The way from the compared schemas to a place inside: the last step leads there. */
export interface Frame {
  readonly outer: Frame | undefined;
  readonly depth: number;
  /** The pair around, and its schemas. */
  readonly pair: Opposites;
  readonly base: SchemaNode;
  readonly revision: SchemaNode;
  readonly step: Step;
  /** It leads to another schema of the same value, such as a branch of a union. */
  readonly isInPlace: boolean;
}

export interface Whole {
  readonly solver: Solver;
  readonly base: SchemaNode;
  readonly revision: SchemaNode;
}

const none: Effect = { is: 'none' };

/** The effect of a local question on the whole, worked out once when asked. `forward`: values of the base refused by the revision. */
export function effectOf(
  whole: Whole,
  frame: Frame | undefined,
  question: Question | undefined,
  forward: boolean,
): () => Effect {
  let effect: Effect | undefined;
  return () => {
    effect ??= question ? workOut(whole, frame, question, forward) : none;
    return effect;
  };
}

/** False where nothing answers the question, whatever surrounds it. */
export function isPossible(solver: Solver, question: Question | undefined): boolean {
  return question !== undefined && solver.ask(question.yes, question.no).is !== 'none';
}

/** Where the whole shows nothing, nothing inside does: no value of the base that the revision refuses, or the reverse. */
export function canBear({ solver, base, revision }: Whole, forward: boolean): boolean {
  return (forward ? solver.ask([base], [revision]) : solver.ask([revision], [base])).is !== 'none';
}

/** The answer to the question within all that surrounds it, not yet confirmed by the validator. */
export function liftedAnswer(
  whole: Whole,
  frame: Frame | undefined,
  question: Question,
  forward: boolean,
): Answer['is'] {
  const lifted = liftQuestion(whole, frame, question, forward);
  return whole.solver.ask(lifted.yes, lifted.no).is;
}

/** True where some value of the base as a whole may hold the property there, as far as can be told. */
export function canHold(whole: Whole, frame: Frame | undefined, schema: SchemaNode, name: string): boolean {
  const { space, ask } = whole.solver;
  let yes = [schema, space.make({ required: [name] })];
  for (let at = frame; at; at = at.outer) {
    if (ask(yes, []).is === 'none') return false;
    // What the revision makes of it plays no part.
    yes = [...at.step(space.make({ allOf: yes }), at.base, at.revision).yes];
  }
  return ask(yes, []).is !== 'none';
}

function workOut(whole: Whole, frame: Frame | undefined, question: Question, forward: boolean): Effect {
  const { solver } = whole;
  if (!canBear(whole, forward)) return none;
  const local = solver.ask(question.yes, question.no);
  if (local.is === 'none') return none;
  if (local.is === 'unsure') return { is: 'unknown', reason: local.reason };
  const [sub, sup] = forward ? [whole.base, whole.revision] : [whole.revision, whole.base];
  const lifted = liftQuestion(whole, frame, question, forward);
  // First without asking for the refusal of the whole, which mostly follows and only makes the search longer.
  for (const no of [lifted.no, [...lifted.no, sup]]) {
    const answer = solver.ask(lifted.yes, no);
    if (answer.is === 'none') return none;
    if (answer.is === 'unsure') return { is: 'unknown', reason: answer.reason };
    if (solver.budget.isSpent) return { is: 'unknown', reason: tooMuch };
    if (isWitness(solver, sub, sup, answer.value)) return { is: 'proved', witness: answer.value };
  }
  if (solver.budget.isSpent) return { is: 'unknown', reason: tooMuch };
  return {
    is: 'unknown',
    reason: 'a value was found that seems to break one side, but the validator did not confirm it',
  };
}

function liftQuestion(whole: Whole, frame: Frame | undefined, question: Question, forward: boolean): Question {
  let lifted = question;
  const { space } = whole.solver;
  for (let at = frame; at; at = at.outer) {
    const inner = space.make({ allOf: [...lifted.yes, ...lifted.no.map(node => space.make({ not: node }))] });
    lifted = forward ? at.step(inner, at.base, at.revision) : at.step(inner, at.revision, at.base);
  }
  return lifted;
}
