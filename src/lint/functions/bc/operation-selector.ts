/** Request parameters that choose what is done, beside the method (G-27). */
import { own } from '../../../document/pointer.ts';
import { operations, type Parameter } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';
import { descriptionOf } from './schemas.ts';
import { normaliseName, splitWords, verbs } from './words.ts';

interface Options {
  /** Normalised names that choose an operation, unless their values say otherwise. */
  names: string[];
  /** Normalised names that are data as often (a method of payment): they count only where their values are verbs. */
  dataNames: string[];
  /** Names of headers that replace the method. */
  headers: string[];
}

/** One finding for each name, with all its places. */
const operationSelectors: RuleFunction<Options> = (_value, options, context) => {
  const causes: Causes = new Map();
  const seen = new Set<unknown>();
  for (const { method, parameters } of operations(context)) {
    for (const parameter of parameters) {
      if (seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      const { name, in: place, at } = parameter;
      if (place === 'header' && options.headers.includes(name.toLowerCase())) {
        addPlace(causes, `The header "${name}" replaces the method, so gateways and logs see another operation`, at);
      } else if (place === 'query' && isSelector(parameter, method, options, context)) {
        addPlace(causes, `The query parameter "${name}" chooses another operation`, at);
      }
    }
  }
  return findingPerCause(causes, 'place');
};
export default operationSelectors;

function isSelector(
  { name, value, schema }: Parameter,
  method: string,
  options: Options,
  context: RuleContext,
): boolean {
  const plain = normaliseName(name);
  const isNamed = options.names.includes(plain) || options.dataNames.includes(plain);
  if (!isNamed) return !isReading(method) && isChoiceOfVerbs(name, schema);
  const items = context.deref(own(schema, 'items'));
  const values = own(schema, 'enum') ?? own(items, 'enum');
  if (!Array.isArray(values)) {
    // A read without a list of values filters by what was done, as logs do.
    const isFilter = isReading(method) || /\bfilter|\bsearch/i.test(descriptionOf(value));
    return name === '_method' || (options.names.includes(plain) && !isFilter);
  }
  const words = values.map(one => (typeof one === 'string' ? splitWords(one) : []));
  // `GetCapabilities`, `GetMap` and the like are the requests of the OGC standards.
  if (words.some(one => one.join(' ') === 'get capabilities')) return false;
  return words.filter(one => verbs.has(one[0] ?? '') || otherVerbs.has(one[0] ?? '')).length * 2 > values.length;
}

function isReading(method: string): boolean {
  return method === 'get' || method === 'head' || method === 'query';
}

/** `PUT /routes?mode=create|delete`, by whatever name; what a hook or a role is about is data. */
function isChoiceOfVerbs(name: string, schema: unknown): boolean {
  const values = own(schema, 'enum');
  if (!Array.isArray(values) || values.length < 2 || splitWords(name).some(word => subjects.has(word))) return false;
  return values.every(one => typeof one === 'string' && splitWords(one).length === 1 && verbs.has(one.toLowerCase()));
}

const subjects = new Set(
  'access event events filter hook permission permissions right rights role scope trigger'.split(' '),
);

/** What is done to things, as values of a parameter; in paths these are names as often. */
const otherVerbs = new Set(
  (
    'accept archive assign clone close complete confirm copy decline deny disable enable extend issue lock merge move open ' +
    'pause publish reinstate reissue release renew reopen reserve reset restore resume retry revoke start stop suspend ' +
    'terminate transfer unlock verify void withdraw'
  ).split(' '),
);
