import type { Found, SchemaFinding } from './change.ts';
import type { Part } from './model/part.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import type { Difference } from './schema/index.ts';
type Parts = Pair<Pick<Part, 'value'>>;
/** The message where a part became deprecated; `name` says which part. */
export declare function deprecationFound({ base, revision }: Parts, name: string): string | undefined;
/**
 * What the policy makes of a removal, whatever the kind says: forbidden without a deprecation whose sunset is over, and
 * then no break, since clients had their notice.
 */
export declare function removalRuling(part: Pick<Part, 'value'>, policy: Policy): Pick<Found, 'policy' | 'breaking' | 'level'>;
/** The same for a property, which may be deprecated beside its reference or behind it. */
export declare function propertyRemovalRuling({ base }: Pick<Difference, 'base'>, { base: part, trees, policy }: SchemaFinding): Pick<Found, 'policy' | 'breaking' | 'level'>;
/** A deprecation without the sunset date that the policy asks for. */
export declare function sunsetMissing(parts: Parts, name: string, policy: Policy): Found | undefined;
/** A sunset that is no date; the finding is one of the policy where the config has one. */
export declare function sunsetUnreadable({ base, revision }: Parts, name: string, policy: Policy): Found | undefined;
/** A new or moved sunset that leaves less than the notice period. */
export declare function sunsetTooSoon({ base, revision }: Parts, name: string, policy: Policy): Found | undefined;
/** A deprecated part that no longer says until when. */
export declare function sunsetRemoved({ base, revision }: Parts, name: string): string | undefined;
/** The sunset of a deprecated part that moved; later is a matter of information. */
export declare function sunsetMoved({ base, revision }: Parts, name: string): Found | undefined;
/** A part that is no longer deprecated. */
export declare function reactivationFound({ base, revision }: Parts, name: string): string | undefined;
/** A stability that is none, where the base had none such. */
export declare function stabilityUnknown({ base, revision }: Parts, name: string): string | undefined;
/** A drop (`sign` -1) or rise (1) of the stability. */
export declare function stabilityFound({ base, revision }: Parts, name: string, sign: -1 | 1): string | undefined;
export {};
