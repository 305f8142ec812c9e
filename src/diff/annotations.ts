/** Keywords that assert nothing about values and yet bear on clients: which kind of change each difference in them is. */
import { isObject, own } from '../document/pointer.ts';
import type { SchemaFinding } from './change.ts';
import { schemaAround } from './closed.ts';
import {
  deprecationFound,
  reactivationFound,
  stabilityFound,
  sunsetMissing,
  sunsetRemoved,
  sunsetTooSoon,
  sunsetUnreadable,
} from './deprecation.ts';
import type { Difference } from './schema/index.ts';
import { sameJson } from './texts.ts';

export interface AnnotationChange {
  /** As the files in `changes/` name it. */
  readonly kind: string;
  readonly value?: unknown;
  /** In place of the kind's own message. */
  readonly message?: string;
}

const texts = new Set(['description', 'title', 'example', 'examples', 'externalDocs']);
const plain: Readonly<Record<string, string>> = {
  default: 'default',
  contentEncoding: 'content-encoding',
  contentMediaType: 'content-media-type',
  contentSchema: 'content-schema',
};

/** The kinds of change behind a difference in an annotation. `name` says for people whose it is. */
export function annotationChanges(
  difference: Difference,
  finding: Omit<SchemaFinding, 'difference'>,
  name: string,
): readonly AnnotationChange[] {
  const { keyword, kind, from, to } = difference;
  const action = kind.slice('annotation-'.length);
  const known = Object.hasOwn(plain, keyword) ? plain[keyword] : undefined;
  if (known !== undefined) return [{ kind: `${known}-${action}` }];
  if (texts.has(keyword)) return [{ kind: 'text-changed' }];
  switch (keyword) {
    case 'deprecated':
    case 'x-sunset':
    case 'x-stability-level':
      return promises(difference, finding, name);
    case 'readOnly':
    case 'writeOnly':
      return [{ kind: 'mode-changed' }];
    case 'format':
      return [{ kind: 'format-annotation-changed' }];
    case 'x-extensible-enum':
      return openValues(from, to);
    case 'discriminator':
      return discriminators(from, to);
    case 'nullable':
    case 'x-nullable':
      // What they do to the values is told by itself.
      return [];
    case 'xml':
      return finding.area.isXml ? [{ kind: 'xml-changed' }] : [];
    default:
      return [{ kind: 'text-changed' }];
  }
}

/** Deprecation, sunset and stability of the schema that the difference is about. */
function promises(
  difference: Difference,
  { base, revision, trees, policy }: Omit<SchemaFinding, 'difference'>,
  name: string,
): AnnotationChange[] {
  const raw = (value: unknown) => ({ value: isObject(value) ? value : {} });
  const pair = {
    base: raw(schemaAround(base.at(difference.base), trees.base, difference.keyword)),
    revision: raw(schemaAround(revision.at(difference.revision), trees.revision, difference.keyword)),
  };
  const found: AnnotationChange[] = [];
  const add = (kind: string, result: { message: string } | string | undefined): void => {
    if (result !== undefined) found.push({ kind, message: typeof result === 'string' ? result : result.message });
  };
  if (difference.keyword === 'x-stability-level') {
    add('property-stability-lowered', stabilityFound(pair, name, -1));
    add('property-stability-raised', stabilityFound(pair, name, 1));
    return found;
  }
  if (difference.keyword === 'deprecated') {
    add('property-deprecated', deprecationFound(pair, name));
    add('property-reactivated', reactivationFound(pair, name));
    add('property-sunset-missing', sunsetMissing(pair, name, policy));
    // Where the sunset changed too, the difference in it says the rest.
    if (own(pair.base.value, 'x-sunset') !== own(pair.revision.value, 'x-sunset')) return found;
  } else add('property-sunset-removed', sunsetRemoved(pair, name));
  add('property-sunset-unreadable', sunsetUnreadable(pair, name, policy));
  add('property-sunset-too-soon', sunsetTooSoon(pair, name, policy));
  return found;
}

function openValues(from: unknown, to: unknown): AnnotationChange[] {
  const [before, after] = [from, to].map(list => (Array.isArray(list) ? list : []));
  const missing = (one: unknown[], other: unknown[]) =>
    one.filter(value => !other.some(known => sameJson(known, value)));
  return [
    ...missing(after!, before!).map(value => ({ kind: 'extensible-enum-value-added', value })),
    ...missing(before!, after!).map(value => ({ kind: 'extensible-enum-value-removed', value })),
  ];
}

/** A discriminator says by a value which schema is meant. In 2.0 it is the property's name alone. */
function discriminators(from: unknown, to: unknown): AnnotationChange[] {
  if (from === undefined) return [{ kind: 'discriminator-added' }];
  if (to === undefined) return [{ kind: 'discriminator-removed' }];
  const property = (value: unknown): unknown => (typeof value === 'string' ? value : own(value, 'propertyName'));
  const changes: AnnotationChange[] = [];
  if (property(from) !== property(to)) changes.push({ kind: 'discriminator-property-changed' });
  const mapping = (value: unknown): Record<string, unknown> => {
    const map = own(value, 'mapping');
    return isObject(map) ? map : {};
  };
  const [before, after] = [mapping(from), mapping(to)];
  for (const value of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!Object.hasOwn(before, value)) changes.push({ kind: 'discriminator-mapping-added', value });
    else if (!Object.hasOwn(after, value)) changes.push({ kind: 'discriminator-mapping-removed', value });
    else if (before[value] !== after[value]) changes.push({ kind: 'discriminator-mapping-changed', value });
  }
  return changes;
}
