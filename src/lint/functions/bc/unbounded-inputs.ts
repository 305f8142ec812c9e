/** What requests may carry without any bound (G-54). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { paginations } from './pagination.ts';
import { oneFinding } from './places.ts';
import { type RequestValue, requestValues } from './request-values.ts';
import { isEnumerated, schemasUnder, textAt, typesOf } from './schemas.ts';

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
  array: {
    noun: 'Arrays',
    lacks: 'maxItems',
    isBounded: schema => own(schema, 'maxItems') !== undefined || own(schema, 'items') === false,
  },
  object: {
    noun: 'Objects',
    lacks: 'additionalProperties: false',
    isBounded: schema =>
      isClosing(own(schema, 'additionalProperties')) || isClosing(own(schema, 'unevaluatedProperties')),
  },
};

/** One finding for the document and kind, at the first place. */
const unboundedInputs: RuleFunction<Options> = (_value, options, context) => {
  const kind = kinds[options.kind];
  const all = valuesOf(context, options.kind);
  const places: Path[] = all
    .filter(({ schema }) => !isEnumerated(schema) && !kind.isBounded(schema))
    .map(one => one.at());
  return oneFinding(places, `${kind.noun} in requests without ${kind.lacks}: ${places.length} of ${all.length}.`);
};
export default unboundedInputs;

/** Pagination has rules of its own (G-38), and its offsets have no natural maximum. */
function valuesOf(context: RuleContext, kind: Options['kind']): RequestValue[] {
  const all = requestValues(context);
  if (kind === 'number') {
    const pages = new Set<unknown>(pageSchemas(context));
    return all.filter(({ schema }) => {
      return !pages.has(schema) && typesOf(schema).some(type => type === 'number' || type === 'integer');
    });
  }
  if (kind !== 'object') return all.filter(one => typesOf(one.schema).includes(kind));
  // Closing a member of a composition would forbid what the other members allow.
  return all.filter(({ schema, isComposed }) => isObject(own(schema, 'properties')) && !isComposed);
}

function pageSchemas(context: RuleContext): unknown[] {
  const parameters = paginations(context).flatMap(one => [...one.roles.values()]);
  const walked = schemasUnder(
    context,
    parameters.map(({ written, at }) => ({ schema: written, at })),
  );
  return [...parameters.map(one => one.schema), ...walked.map(one => one.schema)];
}

/** `true` and `{}` say that anything may be added. */
function isClosing(value: unknown): boolean {
  return value !== undefined && value !== true && !(isObject(value) && Object.keys(value).length === 0);
}

function bounded(schema: unknown, inclusive: string, exclusive: string): boolean {
  return own(schema, inclusive) !== undefined || typeof own(schema, exclusive) === 'number';
}
