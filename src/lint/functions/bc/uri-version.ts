/** A version in the URI of an API (G-94): reported once for the document. */
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { uriVersions } from './version-channels.ts';

const versionsInUris: RuleFunction = (_value, _options, context) => {
  const found = uriVersions(context);
  const segments = [...new Set(found.map(one => one.segment))].sort().join(', ');
  return oneFinding(
    found.map(one => one.at),
    `The version stands in the URI (${segments}, in ${amount(found.length, 'place')}); every new version then breaks every link.`,
  );
};
export default versionsInUris;
