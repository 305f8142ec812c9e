/** One difference between two schemas, as a fact with its effect on the accepted values. */
import type { Path } from '../../document/pointer.ts';
import type { Opposites } from './opposites.ts';

/** What a difference does to the set of values in one direction. */
export type Effect =
  /** No value: shown. */
  | { readonly is: 'none' }
  /** The witness, a value of the whole compared schema, is accepted by one side and refused by the other, as Ajv confirmed. */
  | { readonly is: 'proved'; readonly witness: unknown }
  | { readonly is: 'unknown'; readonly reason: string };

/** A keyword that bounds a number, a length or a count, as the ids of changes spell it. */
export type Bound =
  | 'minimum'
  | 'maximum'
  | 'min-length'
  | 'max-length'
  | 'min-items'
  | 'max-items'
  | 'min-properties'
  | 'max-properties';
type Presence = 'added' | 'removed';

export type DifferenceKind =
  | `${Bound}-${'raised' | 'lowered' | Presence}`
  | `multiple-of-${Presence | 'changed'}`
  | `pattern-${Presence | 'changed'}`
  | `format-${Presence | 'changed'}`
  | `unique-items-${Presence}`
  /** `value` is the type: null alone is `became-nullable` or `became-not-nullable`. */
  | `type-${Presence}`
  /** Both sides have no type in common. */
  | 'type-changed'
  | 'became-nullable'
  | 'became-not-nullable'
  /** `value` is the enum value. */
  | `enum-value-${Presence}`
  /** The list as a whole came or went. */
  | `enum-${Presence}`
  /** A list of one value on both sides. */
  | 'const-changed'
  /** `name` is the property; `required` says whether it had to be there. */
  | `property-${Presence}`
  | 'required-property-added'
  | 'property-became-required'
  | 'property-became-optional'
  /** The property lives in the other direction now (readOnly in requests, writeOnly in responses), or no longer. */
  | 'property-left-out'
  | 'property-taken-in'
  | 'additional-properties-closed'
  | 'additional-properties-opened'
  | 'additional-properties-changed'
  | `pattern-property-${Presence}`
  | `property-names-${Presence | 'changed'}`
  | `dependent-required-${Presence | 'changed'}`
  | `dependent-schemas-${Presence | 'changed'}`
  | `unevaluated-properties-${Presence | 'changed'}`
  | `unevaluated-items-${Presence | 'changed'}`
  | `items-${Presence | 'changed'}`
  | `prefix-item-${Presence}`
  | `contains-${Presence | 'changed'}`
  | `any-of-${Presence}`
  | `one-of-${Presence}`
  | `any-of-branch-${Presence}`
  | `one-of-branch-${Presence}`
  /** Branches overlap otherwise than before, or unions changed in a way that no single branch explains. */
  | 'union-changed'
  /** A discriminator came or went, which picks the branch where else one alone must fit. */
  | 'picked-changed'
  | `not-${Presence | 'changed'}`
  | `condition-${Presence | 'changed'}`
  /** A reference leads nowhere, or to another place that leads nowhere. */
  | 'reference-unresolved'
  /** The sets of values differ, and nothing above says why. */
  | 'schema-changed'
  /** A keyword that asserts nothing; `keyword` says which. */
  | `annotation-${Presence | 'changed'}`;

export interface Difference {
  readonly kind: DifferenceKind;
  /** The keyword as written: `minLength`, `description`, `x-extensible-enum`. */
  readonly keyword: string;
  /** Keys from the compared schema, through references, to what differs; to the schema that lacks it on the other side. */
  readonly base: Path;
  readonly revision: Path;
  /** Where in a value: property names, array indexes, `*` for any. */
  readonly place: readonly string[];
  /** The property that it is about. */
  readonly name?: string;
  /** The property was named in a branch of a union that is gone: other branches never had it. */
  readonly isOfBranch?: boolean;
  /** Whether that property was, and is, required. */
  readonly required?: { readonly base: boolean; readonly revision: boolean };
  /** The enum value or type that it is about. */
  readonly value?: unknown;
  /** As the keyword has it, taken over all schemas that apply; undefined where absent. */
  readonly from: unknown;
  readonly to: unknown;
  /** The pair of schemas that it lies in. */
  readonly within: Opposites;
  /** False where it takes no value away, wherever the schemas around it may be used. */
  readonly mayNarrow: boolean;
  /** False where it adds no value. */
  readonly mayWiden: boolean;
  /** False for a removed property that no value of the base can hold: nobody sends or reads it. */
  canOccur(): boolean;
  /** Values of the base that the revision refuses because of this. Worked out when asked, then kept. */
  narrows(): Effect;
  /** Values of the revision that the base refuses because of this. */
  widens(): Effect;
}

/** True for a difference in a keyword that asserts nothing. */
export function isAnnotation({ kind }: Pick<Difference, 'kind'>): boolean {
  return kind.startsWith('annotation-');
}
