/** GET operations that give a whole list at once (G-36). */
import { own, type Path } from '../../../document/pointer.ts';
import { type Content, mayBeJson, mediaTypeName, type Operation, type Response } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { canGrow, listNames, listOf } from './lists.ts';
import { paginations } from './pagination.ts';
import { oneFinding } from './places.ts';
import { headerNames } from './response-headers.ts';
import { perSchema, typesOf } from './schemas.ts';
import { normaliseName, splitWords } from './words.ts';

interface Options {
  /** Names of properties that an envelope has beside its list. */
  envelopeNames: string[];
  /** Names of properties or response headers that lead to the next part. */
  nextNames: string[];
  /** Words of a path whose lists are small by nature: codes, types. */
  smallWords: string[];
  /** Words of a path or operation id that give everything on purpose. */
  bulkWords: string[];
}

/** One finding for the document with every such operation; a list with `maxItems` counts as small. */
const unpaginatedLists: RuleFunction<Options> = (_value, options, context) => {
  const places: Path[] = [];
  let lists = 0;
  const listOfBody = perSchema((schema, at) => listIn(context, schema, at, options));
  for (const { operation, roles } of paginations(context)) {
    if (isExempt(operation, options)) continue;
    const given = success(operation);
    const list = given && listOfBody(given.body);
    if (!list) continue;
    lists++;
    const goesOn = list.hasNext || hasNextHeader(context, given.response, options);
    const segmented = roles.size > 0 || takesRange(operation) || goesOn;
    if (!segmented) places.push(operation.at);
  }
  return oneFinding(
    places,
    `${places.length} of ${lists} operations that give a list give all of it in one response. ` +
      'A list that can grow needs a pair of parameters such as offset and limit; one that cannot needs maxItems.',
  );
};
export default unpaginatedLists;

function isExempt(operation: Operation, options: Options): boolean {
  const segments = operation.template.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  if (last === '' || /^\{[^}]*\}$/.test(last) || asksForKeys(operation)) return true;
  const words = splitWords(last);
  if (words.some(word => options.smallWords.includes(word))) return true;
  const id = own(operation.value, 'operationId');
  const all = [...words, ...(typeof id === 'string' ? splitWords(id) : [])];
  return all.some(word => options.bulkWords.includes(word));
}

/** Who must name the records gets no more than were named. */
function asksForKeys(operation: Operation): boolean {
  return operation.parameters.some(
    one => one.in === 'query' && own(one.value, 'required') === true && typesOf(one.schema).includes('array'),
  );
}

function takesRange(operation: Operation): boolean {
  return operation.parameters.some(one => one.in === 'header' && one.name.toLowerCase() === 'range');
}

/** The successful response of an operation that gives nothing but JSON, with its body. */
function success(operation: Operation): { response: Response; body: Content } | undefined {
  const response =
    operation.responses.find(one => one.code === '200') ?? operation.responses.find(one => /^2/.test(one.code));
  const body = response?.contents.find(one => mayBeJson(one.mediaType));
  if (!response || !body || response.contents.some(one => isOther(one.mediaType))) return undefined;
  return { response, body };
}

/** The list that a body is or holds, with whether it says how to go on; undefined where there is none that can grow. */
function listIn(context: RuleContext, schema: unknown, at: Path, options: Options): { hasNext: boolean } | undefined {
  const list = listOf(context, schema, at);
  if (!list || !canGrow(context, list.schema)) return undefined;
  const known = [...options.envelopeNames, ...options.nextNames];
  if (list.name && !listNames.includes(list.name) && !list.beside.every(name => known.includes(name))) {
    return undefined;
  }
  return { hasNext: list.beside.some(name => options.nextNames.includes(name)) };
}

/** CSV and the like beside JSON: the operation is meant for taking everything. */
function isOther(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /^text\/csv$|geo\+json$|event-stream$/.test(mediaTypeName(mediaType));
}

function hasNextHeader(context: RuleContext, response: Response, options: Options): boolean {
  return headerNames(context, response).some(name => {
    const plain = normaliseName(name).replace(/^x/, '');
    return plain === 'link' || plain === 'contentrange' || options.nextNames.includes(plain);
  });
}
