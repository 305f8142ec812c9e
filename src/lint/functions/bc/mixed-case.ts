/** Names that are written in another case than most of their kind in the document (G-05, G-15). */
import type { Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { fields } from './fields.ts';
import { type LetterCase, letterCase } from './letter-case.ts';
import { oneFinding } from './places.ts';
import { segmentsOf } from './server-urls.ts';
import { isVersionSegment } from './version-channels.ts';

interface Options {
  of: 'property' | 'query' | 'path' | 'segment';
  /** `family`: underscore against camel against hyphen. `hump`: among camel names, a lower against an upper first letter. */
  compare: 'family' | 'hump';
  /** Names that a standard gives, such as `access_token`. */
  ignore?: string[];
}

interface Named {
  name: string;
  readonly at: Path;
}

const nouns = {
  property: 'property names',
  query: 'query parameters',
  path: 'path parameters',
  segment: 'path segments',
};

/** One vote per name; the minority is one finding with the place where each name comes first. */
const mixedCases: RuleFunction<Options> = (_value, { of, compare, ignore = [] }, context) => {
  const groups = new Map<string, Named[]>();
  const seen = new Set(ignore);
  let total = 0;
  for (const named of namesOf(context, of)) {
    const { name } = named;
    if (seen.has(name)) continue;
    seen.add(name);
    const group = groupOf(letterCase(name), compare);
    if (group === undefined) continue;
    total++;
    const known = groups.get(group);
    if (known) known.push(named);
    else groups.set(group, [named]);
  }
  // Of two equal groups the same one leads in whatever order the names stand.
  const [main] = [...groups]
    .filter(([group]) => group !== 'mixed')
    .sort((a, b) => b[1].length - a[1].length || (a[0].toLowerCase() < b[0].toLowerCase() ? -1 : 1));
  const others = [...groups.values()].flat().filter(one => !main?.[1].includes(one));
  const shown = others.slice(0, 4).map(one => `"${one.name}"`);
  if (others.length > 4) shown.push(`${others.length - 4} more`);
  const list = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join();
  const share = `${others.length} of ${total} ${nouns[of]}`;
  return oneFinding(
    others.map(one => one.at),
    main
      ? `${share} ${others.length === 1 ? 'is' : 'are'} not ${main[0]} as the others are: ${list}.`
      : `${share} mix letter cases within the name: ${list}.`,
  );
};
export default mixedCases;

function groupOf(found: LetterCase | undefined, compare: Options['compare']): string | undefined {
  if (compare === 'hump') return found === 'camelCase' || found === 'PascalCase' ? found : undefined;
  return found === 'PascalCase' ? 'camelCase' : found;
}

function* namesOf(context: RuleContext, of: Options['of']): Generator<Named> {
  if (of === 'segment') {
    for (const { template } of operations(context)) {
      for (const name of segmentsOf(template)) if (!isVersionSegment(name)) yield { name, at: ['paths', template] };
    }
    return;
  }
  for (const field of fields(context)) if (field.in === of) yield field;
}
