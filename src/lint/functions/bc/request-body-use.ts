/** Bodies where the method has none, and methods that need one and have none (G-28, G-30, G-31). */
import { own, type Path } from '../../../document/pointer.ts';
import { type Operation, operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';

interface Options {
  methods: string[];
  body: 'forbidden' | 'required';
}

/** One finding for the document. */
const misusedRequestBodies: RuleFunction<Options> = (_value, { methods, body }, context) => {
  const places: Path[] = [];
  for (const operation of operations(context)) {
    if (!methods.includes(operation.method)) continue;
    const at = bodyAt(operation);
    if (body === 'forbidden' && at) places.push(at);
    if (body === 'required' && !at) places.push(operation.at);
  }
  const names = methods.map(one => one.toUpperCase()).join(' or ');
  const what = body === 'forbidden' ? 'with a request body, which HTTP gives no meaning' : 'without a request body';
  return oneFinding(places, `${amount(places.length, `${names} operation`)} ${what}.`);
};
export default misusedRequestBodies;

/** Where the body stands: `requestBody`, or the first `body` or `formData` parameter of 2.0. */
function bodyAt(operation: Operation): Path | undefined {
  if (own(operation.value, 'requestBody') !== undefined) return [...operation.at, 'requestBody'];
  return operation.request[0]?.at ?? operation.parameters.find(one => one.in === 'formData')?.at;
}
