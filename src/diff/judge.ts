/** From a difference between schemas to its verdict. */
import type { Bump, Level, Proof } from '../report/diff-report.ts';
import type { Judgement, SchemaChange, SchemaFinding } from './change.ts';
import type { Difference, Effect } from './schema/index.ts';

export interface Verdict {
  readonly level: Level;
  readonly breaking: boolean;
  readonly bump: Bump;
  readonly proof: Proof;
  readonly witness?: unknown;
  /** Why nothing could be shown. */
  readonly reason?: string;
  /** A policy of the config forbids it. */
  readonly policy?: boolean;
}

/** `effect`: what a request loses that the old schema took, or a response gains that the old one ruled out. */
export function judgeDifference(
  kind: SchemaChange,
  difference: Difference,
  effect: Effect,
  finding: SchemaFinding,
): Verdict {
  // An annotation asserts nothing: there is nothing to prove.
  const isAnnotation = difference.kind.startsWith('annotation-');
  const verdict = isAnnotation ? verdictByRule(kind) : verdictByEffect(kind, effect, finding);
  return applyJudgement(verdict, kind.judge?.(difference, effect, finding), kind);
}

function verdictByRule({ level, breaking, bump }: SchemaChange): Verdict {
  return { level, breaking, bump: breaking ? 'major' : bump, proof: 'rule' };
}

/** The same value with the members that a difference is about first, where a reader finds them. */
function bringForward(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return name === '*' ? value.map(item => bringForward(item, rest)) : value;
  if (!Object.hasOwn(value, name)) return value;
  // Not by a literal: a name may be one that objects treat specially.
  const all = new Map(Object.entries(value));
  const first = [name, bringForward(all.get(name), rest)] as const;
  all.delete(name);
  return Object.fromEntries([first, ...all]);
}

function verdictByEffect(
  kind: SchemaChange,
  effect: Effect,
  { policy, difference: { place } }: SchemaFinding,
): Verdict {
  switch (effect.is) {
    case 'proved':
      return {
        level: kind.breaking ? kind.level : 'error',
        breaking: true,
        bump: 'major',
        proof: 'witness',
        witness: bringForward(effect.witness, place),
      };
    case 'unknown': {
      const breaking = policy.unproven === 'breaking';
      return { level: 'warning', breaking, bump: breaking ? 'major' : 'minor', proof: 'none', reason: effect.reason };
    }
    default:
      return { level: 'info', breaking: false, bump: kind.bump, proof: 'containment' };
  }
}

function applyJudgement(verdict: Verdict, judgement: Judgement | undefined, kind: SchemaChange): Verdict {
  if (!judgement) return verdict;
  const breaking = judgement.breaking ?? verdict.breaking;
  const { witness, reason, ...rest } = verdict;
  return {
    ...rest,
    breaking,
    level: judgement.level ?? (breaking ? kind.level : 'info'),
    bump: judgement.bump ?? (breaking ? 'major' : kind.bump),
    proof: judgement.proof ?? (breaking === verdict.breaking ? verdict.proof : 'rule'),
    ...(judgement.policy && { policy: true }),
    // What is shown belongs to the verdict that it shows.
    ...(breaking && witness !== undefined ? { witness } : {}),
    ...(breaking && reason !== undefined ? { reason } : {}),
  };
}
