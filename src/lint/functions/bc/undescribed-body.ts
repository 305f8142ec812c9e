/** Responses whose body, or whose lack of one, the document does not tell (G-24). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { type Operation, operations, type Response } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';

interface Options {
  /** `no-media-type`: a body, and no media type. `no-body`: a 200 with nothing. `forbidden`: a body where HTTP has none. */
  problem: 'no-media-type' | 'no-body' | 'forbidden';
}

const isProblem: Record<
  Options['problem'],
  (context: RuleContext, response: Response, operation: Operation) => boolean
> = {
  // Only in 2.0, where the media type stands apart from the body; in 3.x a body is written under its media type.
  'no-media-type': (context, response, { method }) =>
    method !== 'head' &&
    !bodiless.test(response.code) &&
    response.contents.some(one => one.mediaType === undefined) &&
    !hasExamples(context, response),
  'no-body': (context, response, { method }) =>
    method !== 'head' &&
    method !== 'options' &&
    /^2(00|XX)$/.test(response.code) &&
    response.contents.length === 0 &&
    !hasExamples(context, response),
  forbidden: (_context, response) => /^(1\d\d|1XX|204|205|304)$/.test(response.code) && response.contents.length > 0,
};

const texts: Record<Options['problem'], [one: string, many: string]> = {
  'no-media-type': ['The response has a body and no media type.', 'have a body and no media type.'],
  'no-body': [
    'The response 200 has neither a body nor a media type; where nothing is returned, it is 204.',
    'have neither a body nor a media type; where nothing is returned, it is 204.',
  ],
  forbidden: [
    'The response has a body, which HTTP does not allow for its status code.',
    'have a body, which HTTP does not allow for their status codes.',
  ],
};

const bodiless = /^(1\d\d|1XX|204|205|3\d\d|3XX)$/;

/** One finding for the document. */
const undescribedBodies: RuleFunction<Options> = (_value, { problem }, context) => {
  const places: Path[] = [];
  const seen = new Set<unknown>();
  for (const operation of operations(context)) {
    for (const response of operation.responses) {
      if (seen.has(response.value) || !isProblem[problem](context, response, operation)) continue;
      seen.add(response.value);
      places.push(response.at);
    }
  }
  const [one, many] = texts[problem];
  return oneFinding(
    places,
    places.length === 1 ? one : `${amount(places.length, 'response')}${problem === 'no-body' ? ' 200' : ''} ${many}`,
  );
};
export default undescribedBodies;

/** In 2.0 the examples of a response are named by their media types. */
function hasExamples(context: RuleContext, response: Response): boolean {
  const examples = context.deref(own(response.value, 'examples'));
  return isObject(examples) && Object.keys(examples).length > 0;
}
