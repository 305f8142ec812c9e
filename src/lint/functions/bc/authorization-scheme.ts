/** Secured operations whose credentials do not come in a header (G-21). */
import { own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { isSecured, schemesOf } from './secured-operations.ts';

/** A key in the query has a rule of its own (G-22), and counts as known here. */
const operationsWithoutAuthorization: RuleFunction = (_value, _options, context) => {
  const places: Path[] = [];
  for (const operation of operations(context)) {
    const schemes = isSecured(operation) ? schemesOf(operation, context) : undefined;
    if (schemes?.length && !schemes.some(isKnown)) places.push(operation.at);
  }
  return oneFinding(
    places,
    places.length === 1
      ? 'No scheme of the operation sends a credential in a header.'
      : `${amount(places.length, 'operation')} have no scheme that sends a credential in a header.`,
  );
};
export default operationsWithoutAuthorization;

function isKnown(scheme: Record<string, unknown>): boolean {
  const type = own(scheme, 'type');
  if (type === 'apiKey') return own(scheme, 'in') !== 'cookie';
  return type !== 'mutualTLS';
}
