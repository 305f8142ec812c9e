/** Errors that show how the service is built (G-43). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { type Content, operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { errorBodies, errorResponses } from './error-responses.ts';
import { oneFindingEach } from './places.ts';
import { propertiesOf, SchemaPlace, schemasUnder } from './schemas.ts';
import { normaliseName } from './words.ts';

interface Options {
  /** Normalised names of properties, whole names, so that a trace id for support passes. */
  names: string[];
  /** Names that are the domain's own data deeper down: they count at the top of an error and one level below. */
  topNames: string[];
}

/** Text that only a stack trace or a database has; each pattern reads a text in linear time. */
const leaks: [RegExp, string][] = [
  [/\bat [\w.$<>]+\(\w+\.java:\d+\)/, 'a Java stack trace'],
  [/\bat [\w.$<>]{1,100} \((\/|file:|node:|[A-Z]:\\)[^()\s]{1,300}:\d+:\d+\)/, 'a stack trace of JavaScript'],
  [/\bat [\w.`]{1,200}\([^()]{0,200}\) in \S{1,300}:line \d+/, 'a stack trace of .NET'],
  [/\b(java|javax|org\.(springframework|hibernate))\.[\w.]{1,100}Exception\b/, 'an exception of Java'],
  [/\bSQLSTATE\b/, 'an error of a database'],
  [/Traceback \(most recent/, 'a Python stack trace'],
  [/\bORA-\d{5}/, 'an error of the Oracle database'],
  [/\bSystem\.\w+Exception\b/, 'an exception of .NET'],
];
const longestText = 20_000;

const internalDetails: RuleFunction<Options> = (_value, { names, topNames }, context) => {
  const results: { message: string; path: Path }[] = [];
  const bodies = errorBodies(context);
  const all = schemasUnder(
    context,
    bodies.map(body => ({ schema: body.schema, at: body.schemaAt })),
  );
  const tops = bodies.flatMap(body => topProperties(context, body));
  const told = [...all.filter(one => isNamed(one, names)), ...tops.filter(one => isNamed(one, topNames))];
  for (const place of told) {
    results.push({ path: place.at, message: `Errors carry "${place.property}", a detail of the service's inside.` });
  }
  const inSchemas = all.flatMap(place =>
    ['example', 'examples', 'default'].flatMap(key => {
      const value = own(place.schema, key);
      return value === undefined ? [] : [{ value, at: [...place.at, key] }];
    }),
  );
  for (const { value, at } of [...errorExamples(context), ...inSchemas]) {
    const leak = textOf(context, value)
      .map(text => leaks.find(([pattern]) => pattern.test(text)))
      .find(Boolean);
    if (leak) results.push({ path: at, message: `The example of an error shows ${leak[1]}.` });
  }
  return oneFindingEach(results);
};
export default internalDetails;

function isNamed({ property }: SchemaPlace, names: string[]): boolean {
  return property !== undefined && names.includes(normaliseName(property));
}

function topProperties(context: RuleContext, body: Content): SchemaPlace[] {
  const top = [...propertiesOf(context, body.schema, body.schemaAt).values()];
  const inner = top.flatMap(place => {
    const items = own(place.schema, 'items');
    const from = items === undefined ? place : new SchemaPlace(place.node, place, ['items']);
    return [...propertiesOf(context, items ?? place.schema, from).values()];
  });
  return [...top, ...inner];
}

function errorExamples(context: RuleContext): { value: unknown; at: Path }[] {
  const found: { value: unknown; at: Path }[] = [];
  for (const response of operations(context).flatMap(errorResponses)) {
    for (const owner of [{ value: response.value, at: response.at }, ...response.contents]) {
      for (const key of ['example', 'examples']) {
        const value = own(owner.value, key);
        if (value !== undefined) found.push({ value, at: [...owner.at, key] });
      }
    }
  }
  return found;
}

/** The strings of an example, to a bound that no honest example reaches. */
function textOf(context: RuleContext, value: unknown): string[] {
  const texts: string[] = [];
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && index < 1000; index++) {
    const next = context.deref(queue[index]);
    if (typeof next === 'string') texts.push(next.slice(0, longestText));
    else if (Array.isArray(next) || isObject(next)) queue.push(...Object.values(next).slice(0, 1000));
  }
  return texts;
}
