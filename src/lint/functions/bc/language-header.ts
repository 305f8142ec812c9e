/** APIs that answer in more than one language, and the HTTP headers that make it work for any client (G-71, G-72). */
import { own, type Path } from '../../../document/pointer.ts';
import { type Operation, operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { fields } from './fields.ts';
import { amount, oneFinding } from './places.ts';
import { headerNames } from './response-headers.ts';
import { splitWords } from './words.ts';

interface Options {
  /** `accept`: language choices without the request header. `content`: the request header without the response header. */
  header: 'accept' | 'content';
}

const languageHeaders: RuleFunction<Options> = (_value, options, context) => {
  const all = operations(context);
  if (options.header === 'content') {
    const silent = all.filter(one => declaresAccept(one) && answers(one) && !declaresContentLanguage(one, context));
    return oneFinding(
      silent.map(one => one.at),
      `${amount(silent.length, 'operation')} with Accept-Language and no Content-Language in the response; say which language was sent.`,
    );
  }
  if (all.some(declaresAccept)) return [];
  const chosen = all.flatMap(one => one.parameters.filter(isLanguageChoice).map(parameter => parameter.at));
  const names = new Set<string>();
  const bilingual: Path[] = [];
  const properties = fields(context).filter(field => field.in === 'property');
  for (const field of properties) names.add(field.name);
  for (const field of properties) if (englishOf(field.name).some(name => names.has(name))) bilingual.push(field.at);
  return oneFinding(
    [...chosen, ...bilingual],
    `${amount(chosen.length + bilingual.length, 'place')} with a choice of language, and no operation declares the Accept-Language header.`,
  );
};
export default languageHeaders;

function declaresAccept(operation: Operation): boolean {
  return operation.parameters.some(one => one.in === 'header' && one.name.toLowerCase() === 'accept-language');
}

/** What has no body has no language. */
function answers(operation: Operation): boolean {
  return !operation.responses.every(one => one.code === '204' || one.code === '304');
}

function declaresContentLanguage(operation: Operation, context: RuleContext): boolean {
  return operation.responses.some(response => headerNames(context, response).includes('content-language'));
}

/** `lang=fr` in the query asks for a language; `language` and `languageCode` may be data, so their values decide. */
function isLanguageChoice(parameter: { name: string; in: string; schema: unknown }): boolean {
  if (parameter.in !== 'query') return false;
  const name = parameter.name.toLowerCase();
  if (name === 'lang' || name === 'locale') return true;
  const values = own(parameter.schema, 'enum');
  if (!Array.isArray(values) || !values.some(one => typeof one === 'string' && /^fr/i.test(one))) return false;
  return splitWords(parameter.name).some(word => word === 'lang' || word === 'language' || word === 'locale');
}

/** The English twins that a French field name would have: `name_fr` → `name`, `name_en`; `titleFr` → `title`, `titleEn`. */
function englishOf(name: string): string[] {
  const ending = /([-_]?)(fr|FR|Fr|french|French)$/.exec(name);
  const words = splitWords(name);
  if (!ending || words.length < 2 || !/^(fr|french)$/.test(words.at(-1)!)) return [];
  const stem = name.slice(0, ending.index);
  return ['en', 'EN', 'En', 'english', 'English'].map(word => stem + ending[1] + word).concat(stem);
}
