/** What a difference does to the whole message: values by the schemas, and texts where values are written as texts. */
import { own } from '../document/pointer.ts';
import type { Sender } from './change.ts';
import { followed, type SchemaPart, typesOf } from './model/schema-part.ts';
import type { Pair } from './pair.ts';
import {
  type Difference,
  type Effect,
  isAnnotation,
  type SchemaComparison,
  type SchemaDifferences,
} from './schema/index.ts';
import { asWritten, type TextReading } from './text-values.ts';
import type { Area } from './walk.ts';

export interface Whole {
  /** What the difference does in the direction that breaks; nothing, where the whole shows that nothing breaks. */
  effectOf(difference: Difference): Effect;
  /** True for a difference in values that are written alike: 1 and "1" are one text. */
  isWrittenAlike(difference: Difference): boolean;
}

/** Differences that bear on which values stand in a place, not on which places there are. */
const ofValues = /^(type|enum|const|pattern|format|minimum|maximum|multiple-of|any-of|one-of|union|schema)-/;

/** The whole of two schemas that stand in an area. Parameters, headers and fields of forms are text on the wire. */
export function wholeOf(
  schemas: SchemaComparison,
  { base, revision }: Required<Pair<SchemaPart>>,
  all: SchemaDifferences,
  area: Area,
  sender: Sender,
): Whole {
  const isClient = sender === 'client';
  const direction = directionOf(sender);
  const [old, next] = isClient ? [base, revision] : [revision, base];
  const reading = readingOf(area);
  const written = reading ? asWritten(old, next, reading) : old;
  const isContained =
    written === old ? !(isClient ? all.mayNarrow() : all.mayWiden()) : schemas.isContained(written, next, direction);
  const effectOnValues = (difference: Difference) => (isClient ? difference.narrows() : difference.widens());

  const effectOnTexts = (difference: Difference): Effect => {
    const effect = effectOnValues(difference);
    if (effect.is === 'none') return effect;
    if (reading === 'form') return holdsField(difference.place[0]) ? { is: 'none' } : effect;
    const texts = schemas.contains(written, next, direction);
    if (texts.verdict === 'refuted') return { is: 'proved', witness: texts.witness };
    return texts.verdict === 'contained' ? { is: 'none' } : { is: 'unknown', reason: texts.reason };
  };

  /** Whether all texts of a field of the form are taken. */
  const holdsField = (name: string | undefined): boolean => {
    const [one, other] = name === undefined ? [] : [fieldOf(written, name), fieldOf(next, name)];
    return one !== undefined && other !== undefined && schemas.isContained(one, other, direction);
  };

  let isSame: boolean | undefined;
  const isSameText = (): boolean => {
    if (!reading || !isContained) return false;
    const back = asWritten(next, old, reading);
    return (written !== old || back !== next) && schemas.isContained(back, old, direction);
  };

  return {
    effectOf(difference) {
      if (isContained) return { is: 'none' };
      return written === old ? effectOnValues(difference) : effectOnTexts(difference);
    },
    isWrittenAlike(difference) {
      if (isAnnotation(difference) || !ofValues.test(difference.kind)) return false;
      isSame ??= isSameText();
      return isSame;
    },
  };
}

/** How the texts of an area are read; undefined where values are more than texts. */
function readingOf({ isText, isForm, parameter }: Area): TextReading | undefined {
  if (isForm) return 'form';
  if (!isText) return undefined;
  // Lists are written value by value, or with commas, which texts may hold: one value alone is a list too.
  const one = parameter?.base;
  const isListed =
    one?.style === 'simple' ? one.schema && !typesOf(one.schema)?.has('string') : one?.style === 'form' && one.explode;
  return isListed ? 'list' : 'plain';
}

function fieldOf(form: SchemaPart, name: string): SchemaPart | undefined {
  const schema = own(own(followed(form), 'properties'), name);
  return schema === undefined ? undefined : { ...form, schema };
}

/** Which messages a sender sends. */
export function directionOf(sender: Sender): 'request' | 'response' {
  return sender === 'client' ? 'request' : 'response';
}
