/** OAuth2 scopes without a description (G-60). */
import type { Path } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';
import { oauth2Flows } from './oauth2.ts';
import { amount, oneFinding } from './places.ts';
import { splitWords } from './words.ts';

/** One finding for the document. A description that only repeats the scope's own words says nothing. */
const undescribedScopes: RuleFunction = (_value, _options, context) => {
  const silent: Path[] = [];
  for (const { scopes, at } of oauth2Flows(context)) {
    for (const [scope, text] of Object.entries(scopes)) {
      if (typeof text === 'string' && text.trim() && plain(text) !== plain(scope)) continue;
      silent.push([...at, 'scopes', scope]);
    }
  }
  return oneFinding(silent, `${amount(silent.length, 'scope')} without a description.`);
};
export default undescribedScopes;

function plain(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .flatMap(splitWords)
    .join(' ');
}
