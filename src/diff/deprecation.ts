/** What the changes about deprecation share: operations and parameters, and the notice that a policy asks for. */
import { getAt, isObject, own } from '../document/pointer.ts';
import type { Found, SchemaFinding } from './change.ts';
import type { Part } from './model/part.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import type { Difference } from './schema/index.ts';
import { earliestSunset, isDeprecated, isPastSunset, stabilityMove, stabilityOf, sunsetOf } from './sunset.ts';

type Parts = Pair<Pick<Part, 'value'>>;

/** The message where a part became deprecated; `name` says which part. */
export function deprecationFound({ base, revision }: Parts, name: string): string | undefined {
  if (!base || !revision || isDeprecated(base) || !isDeprecated(revision)) return undefined;
  const day = sunsetOf(revision);
  return `${name} became deprecated${day && day !== 'unreadable' ? ` and goes after ${day}` : ''}`;
}

function isFreshlyDeprecated({ base, revision }: Parts): boolean {
  return isDeprecated(revision) && !isDeprecated(base);
}

/**
 * What the policy makes of a removal, whatever the kind says: forbidden without a deprecation whose sunset is over, and
 * then no break, since clients had their notice.
 */
export function removalRuling(part: Pick<Part, 'value'>, policy: Policy): Pick<Found, 'policy' | 'breaking' | 'level'> {
  if (!policy.deprecateFirst) return {};
  return isPastSunset(part, policy.today) ? { breaking: false, level: 'info' } : { policy: true };
}

/** The same for a property, which may be deprecated beside its reference or behind it. */
export function propertyRemovalRuling(
  { base }: Pick<Difference, 'base'>,
  { base: part, trees, policy }: SchemaFinding,
): Pick<Found, 'policy' | 'breaking' | 'level'> {
  const path = part.at(base);
  const { document, path: at } = trees.base.place(path.slice(0, -1));
  const written = own(getAt(document.data, at), String(path.at(-1)));
  const behind = trees.base.deref(written);
  const value = { ...(isObject(behind) ? behind : {}), ...(isObject(written) ? written : {}) };
  return removalRuling({ value }, policy);
}

/** A deprecation without the sunset date that the policy asks for. */
export function sunsetMissing(parts: Parts, name: string, policy: Policy): Found | undefined {
  if (!policy.deprecateFirst || !isFreshlyDeprecated(parts) || sunsetOf(parts.revision!) !== undefined)
    return undefined;
  return {
    message: `${name} became deprecated without x-sunset; the policy asks for a date from ${earliestSunset(policy)} on`,
    policy: true,
  };
}

/** A sunset that is no date; the finding is one of the policy where the config has one. */
export function sunsetUnreadable({ base, revision }: Parts, name: string, policy: Policy): Found | undefined {
  if (!revision || sunsetOf(revision) !== 'unreadable' || (base && sunsetOf(base) === 'unreadable')) return undefined;
  return { message: `x-sunset of ${name} is no date; write it as 2027-01-31`, policy: policy.deprecateFirst };
}

/** A new or moved sunset that leaves less than the notice period. */
export function sunsetTooSoon({ base, revision }: Parts, name: string, policy: Policy): Found | undefined {
  if (policy.noticeDays === 0 || !revision || !isDeprecated(revision)) return undefined;
  const [before, after] = [base && sunsetOf(base), sunsetOf(revision)];
  if (after === undefined || after === 'unreadable' || after >= earliestSunset(policy)) return undefined;
  const isMoved = base !== undefined && isDeprecated(base);
  if (isMoved && (before === after || (before !== undefined && before !== 'unreadable' && after > before)))
    return undefined;
  return {
    message: `the sunset of ${name} (${after}) leaves less than the ${policy.noticeDays} days of notice; ${earliestSunset(policy)} is the first day that does`,
    policy: true,
  };
}

/** A deprecated part that no longer says until when. */
export function sunsetRemoved({ base, revision }: Parts, name: string): string | undefined {
  if (!base || !revision || !isDeprecated(base) || !isDeprecated(revision)) return undefined;
  return own(base.value, 'x-sunset') !== undefined && own(revision.value, 'x-sunset') === undefined
    ? `${name} is deprecated and no longer says until when it works`
    : undefined;
}

/** The sunset of a deprecated part that moved, or was set; later is a matter of information. */
export function sunsetMoved({ base, revision }: Parts, name: string): Found | undefined {
  if (!base || !revision || !isDeprecated(base) || !isDeprecated(revision)) return undefined;
  const [before, after] = [sunsetOf(base), sunsetOf(revision)];
  if (after === undefined || before === after || after === 'unreadable') return undefined;
  if (before === undefined) return { message: `${name} works until ${after}; so far no date was named`, level: 'info' };
  return {
    message: `the sunset of ${name} moved from ${before} to ${after}`,
    ...(after > before ? { level: 'info' } : {}),
  };
}

/** A part that is no longer deprecated. */
export function reactivationFound({ base, revision }: Parts, name: string): string | undefined {
  return isDeprecated(base) && revision && !isDeprecated(revision) ? `${name} is no longer deprecated` : undefined;
}

/** A stability that is none, where the base had none such. */
export function stabilityUnknown({ base, revision }: Parts, name: string): string | undefined {
  if (stabilityOf(revision) !== 'unknown' || stabilityOf(base) === 'unknown') return undefined;
  return `x-stability-level of ${name} is none of draft, alpha, beta and stable`;
}

/** A drop (`sign` -1) or rise (1) of the stability. */
export function stabilityFound({ base, revision }: Parts, name: string, sign: -1 | 1): string | undefined {
  if (!base || !revision || Math.sign(stabilityMove(base, revision)) !== sign) return undefined;
  return `the stability of ${name} ${sign < 0 ? 'dropped' : 'rose'} from ${stabilityOf(base) ?? 'stable'} to ${stabilityOf(revision) ?? 'stable'}`;
}

/** Whether a difference in an extension about the future of a part is told by a change of its own. */
export function isPromiseTold(key: string, base: Pick<Part, 'value'>, revision: Pick<Part, 'value'>): boolean {
  if (key === 'x-sunset') return isDeprecated(base) || isDeprecated(revision);
  if (key !== 'x-stability-level') return false;
  if (stabilityOf(revision) === 'unknown') return stabilityOf(base) !== 'unknown';
  return stabilityOf(base) !== 'unknown' && stabilityMove(base, revision) !== 0;
}
