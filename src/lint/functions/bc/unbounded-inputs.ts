/** What requests may carry without any bound (G-54). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { paginations } from './pagination.ts';
import { oneFinding } from './places.ts';
import { requestSchemas } from './request-schemas.ts';
import { isEnumerated, type SchemaPlace, textAt, typesOf } from './schemas.ts';

interface Options {
  kind: 'string' | 'number' | 'array' | 'object';
}

/** Formats that say how a text is used but not what may stand in it, and no format. */
const openFormats = ['', 'password', 'string', 'text', 'html', 'markdown'];

const kinds: Record<Options['kind'], { noun: string; lacks: string; isBounded(schema: unknown): boolean }> = {
  string: {
    noun: 'Strings',
    lacks: 'maxLength, pattern, enum or format',
    isBounded: schema =>
      ['maxLength', 'pattern', 'contentMediaType', 'contentEncoding'].some(key => own(schema, key) !== undefined) ||
      !openFormats.includes(textAt(schema, 'format')),
  },
  number: {
    noun: 'Numbers',
    lacks: 'minimum and maximum',
    isBounded: schema =>
      bounded(schema, 'minimum', 'exclusiveMinimum') && bounded(schema, 'maximum', 'exclusiveMaximum'),
  },
  array: { noun: 'Arrays', lacks: 'maxItems', isBounded: schema => own(schema, 'maxItems') !== undefined },
  object: {
    noun: 'Objects',
    lacks: 'additionalProperties: false',
    isBounded: schema =>
      own(schema, 'additionalProperties') !== undefined || own(schema, 'unevaluatedProperties') !== undefined,
  },
};

/** One finding for the document and kind, at the first place. */
const unboundedInputs: RuleFunction<Options> = (_value, options, context) => {
  const kind = kinds[options.kind];
  const all = schemasOf(context, options.kind);
  const places: Path[] = all
    .filter(({ schema }) => !isEnumerated(schema) && !kind.isBounded(schema))
    .map(one => one.at);
  return oneFinding(places, `${kind.noun} in requests without ${kind.lacks}: ${places.length} of ${all.length}.`);
};
export default unboundedInputs;

/** Pagination has rules of its own (G-38), and its offsets have no natural maximum. */
function schemasOf(context: RuleContext, kind: Options['kind']): SchemaPlace[] {
  const all = requestSchemas(context);
  if (kind === 'number') {
    const pages = new Set<unknown>(paginations(context).flatMap(one => [...one.roles.values()].map(two => two.schema)));
    return all.filter(({ schema }) => {
      return !pages.has(schema) && typesOf(schema).some(type => type === 'number' || type === 'integer');
    });
  }
  if (kind !== 'object') return all.filter(one => typesOf(one.schema).includes(kind));
  // Closing a member of allOf would forbid what the other members allow.
  const members = new Set<unknown>();
  for (const { schema } of all) {
    const allOf = own(schema, 'allOf');
    if (Array.isArray(allOf)) for (const member of allOf) members.add(context.deref(member));
  }
  return all.filter(({ schema }) => {
    return isObject(own(schema, 'properties')) && own(schema, 'allOf') === undefined && !members.has(schema);
  });
}

function bounded(schema: unknown, inclusive: string, exclusive: string): boolean {
  return own(schema, inclusive) !== undefined || typeof own(schema, exclusive) === 'number';
}
