/** POST and PATCH operations that cannot be repeated safely after a lost response (G-33). */
import type { Path } from '../../../document/pointer.ts';
import { type Operation, operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { normaliseName, splitWords } from './words.ts';

/** One finding for the document; a search by POST changes nothing, so it can be repeated. */
const unrepeatablePosts: RuleFunction = (_value, _options, context) => {
  const places: Path[] = [];
  for (const operation of operations(context)) {
    if (operation.method !== 'post' && operation.method !== 'patch') continue;
    if (!reads(operation) && !isRepeatable(operation)) places.push(operation.at);
  }
  return oneFinding(
    places,
    places.length === 1
      ? 'A caller that loses the response cannot tell whether to repeat the request: there is no Idempotency-Key and no 409.'
      : `${amount(places.length, 'operation')} with POST or PATCH have no Idempotency-Key and no 409, so a lost response cannot be answered by a repeat.`,
  );
};
export default unrepeatablePosts;

/** A key of the request, a precondition, or the statement that a second one conflicts. */
function isRepeatable(operation: Operation): boolean {
  const hasKey = operation.parameters.some(
    one =>
      one.in === 'header' &&
      /^x?(idempotency(key|id)?|requestid|ifmatch|ifnonematch|ifunmodifiedsince)$/.test(normaliseName(one.name)),
  );
  return hasKey || operation.responses.some(one => ['409', '412', '4XX'].includes(one.code));
}

/** The first word of the operationId tells, or of the summary where there is none, or a word of the last segment. */
function reads({ template, value }: Operation): boolean {
  const name = [value.operationId, value.summary].find(text => typeof text === 'string');
  const first = typeof name === 'string' ? splitWords(name.slice(0, 200))[0] : undefined;
  const last = splitWords(template.split('/').at(-1) ?? '');
  return [first ?? '', ...last].some(word => readers.includes(word));
}

const readers = ['search', 'query', 'find', 'get', 'list', 'fetch', 'validate', 'token'];
