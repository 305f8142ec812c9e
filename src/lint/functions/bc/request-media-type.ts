/** Request bodies without a media type (G-20). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';

const requestsWithoutMediaType: RuleFunction = (_value, _options, context) => {
  const places: Path[] = [];
  for (const operation of operations(context)) {
    const body = context.deref(own(operation.value, 'requestBody'));
    const content = own(body, 'content');
    if (isObject(content) && !Object.keys(content).length) places.push([...operation.at, 'requestBody', 'content']);
    // In 2.0: a body parameter, and neither the operation nor the root says what it consumes.
    const silent = body === undefined ? operation.request.find(one => one.mediaType === undefined) : undefined;
    if (silent) places.push(silent.at);
  }
  return oneFinding(
    places,
    places.length === 1
      ? 'The request body has no media type, so no Content-Type is right for it.'
      : `${amount(places.length, 'operation')} take a body without a media type, so no Content-Type is right for it.`,
  );
};
export default requestsWithoutMediaType;
