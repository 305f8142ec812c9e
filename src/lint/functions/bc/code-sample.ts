/** Documents that give a developer nothing to try: no code sample, no example, no link to further material (G-77). */
import { isObject, own } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { fields } from './fields.ts';

const noSamples: RuleFunction = (_value, _options, context) => {
  if (operations(context).length === 0 || hasLink(context) || hasSample(context)) return [];
  const message = 'No code sample, no example and no externalDocs: a developer finds nothing to start from.';
  return [{ message, path: ['info'] }];
};
export default noSamples;

function hasLink(context: RuleContext): boolean {
  const description = own(own(context.root, 'info'), 'description');
  return (
    isObject(own(context.root, 'externalDocs')) ||
    operations(context).some(one => isObject(own(one.value, 'externalDocs'))) ||
    (typeof description === 'string' &&
      /https?:\/\/\S*(github|sample|example|guide|postman|docs?\b|wiki)|```|curl /i.test(description))
  );
}

function hasSample(context: RuleContext): boolean {
  const holds = (value: unknown) =>
    ['example', 'examples', 'x-example', 'x-examples', 'x-codeSamples', 'x-code-samples'].some(
      key => own(value, key) !== undefined,
    );
  const components = own(context.root, 'components');
  if (isObject(own(components, 'examples'))) return true;
  return (
    fields(context).some(field => holds(field.value) || holds(field.schema)) ||
    operations(context).some(
      one =>
        holds(one.value) ||
        [...one.request, ...one.responses.flatMap(response => response.contents)].some(
          body => holds(body.value) || holds(body.schema),
        ) ||
        one.responses.some(response => holds(response.value)),
    )
  );
}
