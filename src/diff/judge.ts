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

function verdictByEffect(kind: SchemaChange, effect: Effect, { policy }: SchemaFinding): Verdict {
  switch (effect.is) {
    case 'proved':
      return {
        level: kind.breaking ? kind.level : 'error',
        breaking: true,
        bump: 'major',
        proof: 'witness',
        witness: effect.witness,
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
