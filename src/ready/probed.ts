/** What a probe adds to the answers of items that rest on files: it can disprove them, and support them, but not replace them. */
import type { Context } from './context.ts';
import { firstFew } from './evidence.ts';
import type { Answer, Evidence } from './item.ts';

export interface Probed {
  /** What the deployed API does against what the item demands. */
  against: readonly Evidence[];
  support: readonly Evidence[];
}

/** The answer with what was seen: a deployed API that does otherwise fails, whatever its files say. */
export function withProbe(answer: Answer, { against, support }: Probed): Answer {
  if (answer.status === 'not-applicable') return answer;
  if (against.length === 0) return { ...answer, evidence: [...answer.evidence, ...support] };
  const before = answer.status === 'fail' ? answer.evidence : [];
  return { status: 'fail', evidence: [...before, ...against] };
}

/** Secured operations of the document, called without credentials. */
export function probedAuthentication({ probe }: Context): Probed {
  const seen = probe?.authentication;
  if (!seen?.isSeen) return unseen(seen, 'Whether credentials are demanded was not seen');
  const tell = (operation: (typeof seen.operations)[number], says: string): Evidence => ({
    kind: 'probe',
    where: operation.url,
    says: `${operation.operation} ${says}.`,
  });
  const of = (outcome: string) => seen.operations.filter(one => one.outcome === outcome);
  const answered = firstFew(of('answered'), one => tell(one, `answers with ${one.status} without credentials`), 5);
  const demanded = firstFew(of('demanded'), one => tell(one, `demands credentials (${one.status})`), 1);
  const unclear = firstFew(
    of('unclear'),
    one => tell(one, `answers with ${one.status} without credentials, which shows nothing`),
    1,
  );
  return { against: answered, support: [...demanded, ...unclear] };
}

/** Headers that tell callers how much they may still call; limits without headers are limits too. */
export function probedRateLimit({ probe }: Context): Probed {
  const seen = probe?.rateLimit;
  if (!seen?.isSeen) return unseen(seen, 'Rate-limit headers were not seen');
  const says =
    seen.headers.length > 0
      ? `Answers tell callers their limit (${seen.headers.slice(0, 3).join(', ')}).`
      : 'Answers have no rate-limit headers: callers cannot see how much is left.';
  return { against: [], support: [{ kind: 'probe', where: seen.where, says }] };
}

/** What errors show of the inside, who may read answers from a page, and the headers that protect callers. */
export function probedSafeguards({ probe }: Context): Probed {
  if (!probe) return { against: [], support: [] };
  const { errors, cors, headers } = probe;
  const against: Evidence[] = [];
  const support: Evidence[] = [];
  if (errors.isSeen) {
    for (const { where, status, says, isHeader } of errors.leaks.slice(0, 5))
      (isHeader ? support : against).push({
        kind: 'probe',
        where,
        says: `An answer with status ${status} shows ${says}.`,
      });
    if (errors.leaks.length === 0)
      support.push({
        kind: 'probe',
        where: errors.where,
        says: `Nothing of the inside shows in ${errors.answers} answers.`,
      });
  } else support.push(...unseen(errors, 'Errors were not seen').support);
  if (cors.isSeen && cors.allows === 'the asking origin' && cors.withCredentials) {
    const says = "A page of any origin may read answers with its visitor's credentials (CORS).";
    against.push({ kind: 'probe', where: cors.where, says });
  } else if (cors.isSeen && (cors.allows === 'everybody' || cors.allows === 'the asking origin')) {
    support.push({
      kind: 'probe',
      where: cors.where,
      says: 'A page of any origin may read answers, without credentials (CORS).',
    });
  }
  if (headers.isSeen) {
    const says =
      headers.missing.length > 0
        ? `Answers lack ${headers.missing.join(' and ')}.`
        : 'Answers have Strict-Transport-Security and nosniff.';
    support.push({ kind: 'probe', where: headers.where, says });
  }
  return { against, support };
}

/** Nothing where nobody asked. */
function unseen(look: { isSeen: false; where: string; why: string } | undefined, what: string): Probed {
  return { against: [], support: look ? [{ kind: 'probe', where: look.where, says: `${what}: ${look.why}.` }] : [] };
}
