/** Keywords that check nothing themselves: they are read for schemas inside them and for values of a wrong kind. */
import { isObject } from '../../../document/pointer.ts';
import type { Dialect } from '../dialect.ts';
import { isNext, type Keyword } from '../keyword.ts';
import { aBoolean, aSchema, aString, namedSchemas } from '../shapes.ts';

const sinceDraft7 = (dialect: Dialect): boolean => dialect.name !== 'draft4';
const inner = (value: Record<string, unknown>): unknown[] => Object.values(value);
const definitions: Keyword<Record<string, unknown>> = { shape: namedSchemas, children: inner };

export const annotations: Record<string, Keyword> = {
  title: { shape: aString },
  description: { shape: aString },
  readOnly: { isKnown: sinceDraft7, shape: aBoolean },
  writeOnly: { isKnown: sinceDraft7, shape: aBoolean },
  deprecated: { isKnown: isNext, shape: aBoolean },
  examples: { isKnown: sinceDraft7, shape: value => (Array.isArray(value) ? undefined : 'must be a list') },
  contentMediaType: { isKnown: sinceDraft7, shape: aString },
  contentEncoding: { isKnown: sinceDraft7, shape: aString },
  contentSchema: { isKnown: isNext, shape: aSchema, children: value => (isObject(value) ? [value] : []) },
  definitions,
  $defs: { ...definitions, isKnown: isNext },
  id: { isKnown: sinceDraft7, shape: () => 'is not a keyword of this dialect, which has "$id"' },
};
