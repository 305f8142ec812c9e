/** Callbacks and webhooks without a word on why consumers cannot pull (G-46). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { descriptionOf } from './schemas.ts';

/** A description (of the document, or of the operation that has the callback) that speaks of it is the documented reason. */
const unexplainedPush: RuleFunction = (_value, _options, context) => {
  if (speaksOfPush(own(context.root, 'info'))) return undefined;
  const places: Path[] = operations(context)
    .filter(one => hasEntries(context.deref(own(one.value, 'callbacks'))) && !speaksOfPush(one.value))
    .map(one => [...one.at, 'callbacks']);
  if (hasEntries(own(context.root, 'webhooks'))) places.push(['webhooks']);
  return oneFinding(
    places,
    `${amount(places.length, 'place')} where the API pushes to consumers, without a reason given.`,
  );
};
export default unexplainedPush;

function hasEntries(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}

function speaksOfPush(value: unknown): boolean {
  return /\b(push(es|ed)?|call-?backs?|web-?hooks?|notif(y|ies|ied|ications?)|subscri(be|bes|bers?|ptions?))\b/i.test(
    descriptionOf(value).slice(0, 100_000),
  );
}
