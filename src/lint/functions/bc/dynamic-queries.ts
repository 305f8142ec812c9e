/** Parameters and body properties that take a query in a language (G-61). */
import { own, type Path } from '../../../document/pointer.ts';
import { type Operation, operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { hasOpenLicence } from './open-data.ts';
import { oneFindingEach } from './places.ts';
import { descriptionOf, isEnumerated, propertiesOf, textAt, typesOf } from './schemas.ts';
import { normaliseName, splitWords } from './words.ts';

interface Options {
  /** Normalised names that are queries whatever their description says. */
  names: string[];
  /** Normalised names that are queries unless their description tells of something simpler. */
  filterNames: string[];
  /** Normalised names that are plain search unless their description names a query language. */
  textNames: string[];
  /** `queries`, or `text`: the plain ones of the last two lists. */
  report: 'queries' | 'text';
}

/** Words that a description uses when a language is meant. */
const languages =
  /\b(sql|e?cql|lucene|odata|rsql|fiql|jsonpath|graphql|query (language|syntax)|elastic ?search|solr|expressions?|operators?)\b/i;
const searchWords = [
  'search',
  'searches',
  'query',
  'queries',
  'find',
  'lookup',
  'eval',
  'evaluate',
  'aggregate',
  'graphql',
  'sql',
];

/** Expressions that are no queries. */
const other = /\b(cron|regular expression|regex|regexp)\b/i;

const dynamicQueries: RuleFunction<Options> = (_value, options, context) => {
  if (isOpenData(context.root)) return undefined;
  const results: { message: string; path: Path }[] = [];
  const seen = new Set<unknown>();
  for (const { name, value, schema, at } of inputs(context)) {
    if (seen.has(value) || !isFreeText(schema)) continue;
    seen.add(value);
    const kind = kindOf(name, `${descriptionOf(value)} ${descriptionOf(schema)}`, options);
    if (kind !== options.report) continue;
    const what = kind === 'queries' ? 'takes a query that the consumer writes' : 'is a free search text';
    results.push({ path: at, message: `"${name}" ${what}.` });
  }
  return oneFindingEach(results);
};
export default dynamicQueries;

/** Query parameters, and the properties at the top of what is sent to search: elsewhere they are data to be kept, but for SQL. */
function inputs(context: RuleContext): { name: string; value: unknown; schema: unknown; at: Path }[] {
  return operations(context).flatMap(operation => [
    ...operation.parameters.filter(one => one.in === 'query'),
    ...bodyInputs(context, operation).filter(
      ({ name }) => unmistakable.has(normaliseName(name)) || isSearch(operation),
    ),
  ]);
}

/** Nobody keeps these as data. */
const unmistakable = new Set(['sql', 'whereclause', 'cqlfilter']);

function isSearch(operation: Operation): boolean {
  const words = splitWords(`${operation.template} ${textAt(operation.value, 'operationId')}`);
  return operation.method === 'query' || words.some(word => searchWords.includes(word));
}

function bodyInputs(context: RuleContext, operation: Operation): ReturnType<typeof inputs> {
  const bodies = operation.request.flatMap(body => [...propertiesOf(context, body.schema, body.schemaAt).values()]);
  return [
    ...operation.parameters.filter(one => one.in === 'formData'),
    ...bodies.map(({ property = '', schema, at }) => ({ name: property, value: schema, schema, at })),
  ];
}

function isFreeText(schema: unknown): boolean {
  if (isEnumerated(schema) || own(schema, 'pattern') !== undefined || own(schema, 'format') !== undefined) return false;
  const types = typesOf(schema);
  return types.includes('string') || types.length === 0;
}

function kindOf(name: string, description: string, options: Options): Options['report'] | undefined {
  const plain = normaliseName(name);
  if (other.test(description)) return undefined;
  if (options.names.includes(plain)) return 'queries';
  const isFilter = options.filterNames.includes(plain);
  if (!isFilter && !options.textNames.includes(plain)) return undefined;
  const isOpen = isFilter && (name.startsWith('$') || description.trim() === '');
  return isOpen || languages.test(description) ? 'queries' : 'text';
}

/** The document says so: its security class is PUBLIC or LOW-PUBLIC, or its licence is that of open data. */
function isOpenData(root: unknown): boolean {
  const info = own(root, 'info');
  if (/public$/i.test(textAt(info, 'x-security-class'))) return true;
  return hasOpenLicence(info);
}
