/** Keywords that assert nothing about values and yet bear on clients: which kind of change each difference in them is. */
import { isObject, own, toText } from '../document/pointer.ts';
import type { SchemaFinding } from './change.ts';
import { schemaAround } from './closed.ts';
import {
  deprecationFound,
  isPromiseTold,
  reactivationFound,
  stabilityFound,
  sunsetMissing,
  sunsetMoved,
  sunsetRemoved,
  sunsetTooSoon,
  sunsetUnreadable,
} from './deprecation.ts';
import { anyOther, componentAt, isRetargeted } from './mappings.ts';
import { type Difference, type Discriminator, isBytes } from './schema/index.ts';
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
  const encoding = encodingChange(difference, finding);
  if (encoding) return encoding;
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
      return discriminators(difference, finding);
    case 'xml':
      if (finding.area.isXml && !sameJson(xmlOf(from, difference), xmlOf(to, difference)))
        return [{ kind: 'xml-changed' }];
      return sameJson(extensionsOf(from), extensionsOf(to)) ? [] : [{ kind: 'text-changed' }];
    default:
      return [{ kind: 'text-changed' }];
  }
}

/**
 * Text that holds bytes encoded (3.0: the format `byte`) against the bytes themselves (`binary`): another encoding, not one
 * less or more, which the difference in `format` does not tell once more. Undefined where a difference is none of these.
 */
function encodingChange(
  { keyword, base, revision }: Difference,
  finding: Omit<SchemaFinding, 'difference'>,
): readonly AnnotationChange[] | undefined {
  if (keyword !== 'contentEncoding' && keyword !== 'format') return undefined;
  const sides = [
    schemaAround(finding.base.at(base), finding.trees.base, keyword),
    schemaAround(finding.revision.at(revision), finding.trees.revision, keyword),
  ].map(schema => {
    if (own(schema, 'format') === 'binary' || (isObject(schema) && isBytes(schema))) return 'bytes';
    const isEncoded =
      own(schema, 'contentEncoding') !== undefined || /^(byte|base64)$/.test(toText(own(schema, 'format')));
    return isEncoded ? 'encoded' : undefined;
  });
  if (!sides.includes('bytes') || !sides.includes('encoded')) return undefined;
  return keyword === 'format' ? [] : [{ kind: 'content-encoding-changed' }];
}

/** How a value is written in XML, without what says the default: the name of the property, and no to all questions. */
function xmlOf(value: unknown, { place }: Pick<Difference, 'place'>): Record<string, unknown> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter(([key, one]) => one !== false && !(key === 'name' && one === place.at(-1)) && !/^x-/.test(key)),
  );
}

function extensionsOf(value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([key]) => key.startsWith('x-')));
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
    return found.length > 0 ? found : [{ kind: 'text-changed' }];
  }
  if (difference.keyword === 'deprecated') {
    add('property-deprecated', deprecationFound(pair, name));
    add('property-reactivated', reactivationFound(pair, name));
    add('property-sunset-missing', sunsetMissing(pair, name, policy));
    // Where the sunset changed too, the difference in it says the rest.
    if (own(pair.base.value, 'x-sunset') !== own(pair.revision.value, 'x-sunset')) return found;
  } else {
    add('property-sunset-removed', sunsetRemoved(pair, name));
    add('property-sunset-changed', sunsetMoved(pair, name));
    if (!isPromiseTold(difference.keyword, pair.base, pair.revision)) found.push({ kind: 'text-changed' });
  }
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

/** A discriminator says by a value which schema is meant. */
function discriminators(difference: Difference, finding: Omit<SchemaFinding, 'difference'>): AnnotationChange[] {
  const { trees } = finding;
  const [from, to] = [difference.from, difference.to] as (Discriminator | undefined)[];
  if (from === undefined) return [{ kind: 'discriminator-added' }];
  if (to === undefined) return [{ kind: 'discriminator-removed' }];
  const changes: AnnotationChange[] = [];
  if (!sameJson(from.extensions, to.extensions)) changes.push({ kind: 'text-changed' });
  if (from.propertyName !== to.propertyName) changes.push({ kind: 'discriminator-property-changed' });
  const [before, after] = [mappingOf(from), mappingOf(to)];
  const gained = Object.keys(after).filter(value => !Object.hasOwn(before, value));
  const lost = Object.keys(before).filter(value => !Object.hasOwn(after, value));
  // A branch that is gone with its schema is told by itself; the same schema under another name is another value.
  const isRenamed = (name: string): boolean => {
    const old = componentAt(before[name], trees.base);
    const renamed = gained.filter(one => !Object.hasOwn(to.mapping, one));
    return (
      renamed.some(one => sameJson(componentAt(after[one], trees.revision), old)) || renamed.length + lost.length === 2
    );
  };
  for (const value of gained) changes.push({ kind: 'discriminator-mapping-added', value });
  for (const value of lost)
    if (Object.hasOwn(from.mapping, value) || isRenamed(value))
      changes.push({ kind: 'discriminator-mapping-removed', value });
  for (const value of Object.keys(before))
    if (
      Object.hasOwn(after, value) &&
      before[value] !== after[value] &&
      isRetargeted(difference, finding, { base: before[value], revision: after[value] })
    )
      changes.push({ kind: 'discriminator-mapping-changed', value });
  return changes;
}

/** What every other value means is a value more. */
function mappingOf({ mapping, names, defaultMapping }: Discriminator): Readonly<Record<string, unknown>> {
  return { ...names, ...mapping, ...(defaultMapping !== undefined && { [anyOther]: defaultMapping }) };
}
