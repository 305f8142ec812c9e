/** Collections whose name is singular: the segment before an identifier, or at the end of a path that gives a list (G-87). */
import pluralize from 'pluralize';
import type { Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { givesList } from './lists.ts';
import { amount, oneFinding } from './places.ts';
import { segmentsOf } from './server-urls.ts';
import { isVersionSegment } from './version-channels.ts';
import { splitWords, verbs } from './words.ts';

interface Options {
  /** Words that are plural or have none, beyond those that English grammar tells (`mice`, `equipment`). */
  plurals: string[];
  /** Segments that name no collection: singletons, verbs and prepositions before what they take. */
  ignore: string[];
}

const singularCollections: RuleFunction<Options> = (_value, options, context) => {
  const places = new Map<string, Path[]>();
  const all = operations(context);
  const collections = new Set(all.filter(one => givesList(context, one)).map(one => one.template));
  for (const template of new Set(all.map(one => one.template))) {
    const segments = segmentsOf(template);
    segments.forEach((segment, index) => {
      const isCollection = index === segments.length - 1 && collections.has(template);
      if (!(isCollection || isParameter(segments[index + 1])) || !isSingular(segment, options)) return;
      // `/board/{row}/{column}` are coordinates, `/revoke/user/{name}` is a sentence: neither is a collection.
      if (isParameter(segments[index + 2]) || isVerb(segments[index - 1])) return;
      const known = places.get(segment);
      if (known) known.push(['paths', template]);
      else places.set(segment, [['paths', template]]);
    });
  }
  return [...places].flatMap(([segment, at]) =>
    oneFinding(
      at,
      `"${segment}" stands for many and is singular (${amount(at.length, 'path')}); name the collection in the plural.`,
    ),
  );
};
export default singularCollections;

function isParameter(segment: string | undefined): boolean {
  return segment !== undefined && /^\{[^{}]+\}$/.test(segment);
}

function isVerb(segment: string | undefined): boolean {
  const [first, ...rest] = splitWords(segment ?? '');
  return first !== undefined && rest.length === 0 && (verbs.has(first) || first === 'revoke');
}

function isSingular(segment: string, { plurals, ignore }: Options): boolean {
  if (segment.includes('{') || segment.includes('.') || isVersionSegment(segment)) return false;
  const words = splitWords(segment).filter(word => word !== 'v' && !/^\d+$/.test(word));
  const last = words.at(-1);
  if (last === undefined || words.some(word => ignore.includes(word) || verbs.has(word)) || plurals.includes(last))
    return false;
  // `-aux` and `-eux` end French plurals (`travaux`, `lieux`).
  if (/[ae]ux$/.test(last) || (/s$/.test(last) && !/(ss|us|sis)$/.test(last))) return false;
  return pluralize.plural(last) !== last;
}
