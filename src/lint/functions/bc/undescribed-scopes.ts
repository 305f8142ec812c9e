/** OAuth2 scopes without a description (G-60). */
import type { RuleFunction, RuleResult } from '../../rule.ts';
import { oauth2Flows } from './oauth2.ts';
import { splitWords } from './words.ts';

/** A description that only repeats the scope's own words says nothing. */
const undescribedScopes: RuleFunction = (_value, _options, context) => {
  const results: RuleResult[] = [];
  for (const { scopes, at } of oauth2Flows(context)) {
    for (const [scope, text] of Object.entries(scopes)) {
      if (typeof text === 'string' && text.trim() && plain(text) !== plain(scope)) continue;
      results.push({ path: [...at, 'scopes', scope], message: `The scope "${scope}" has no description.` });
    }
  }
  return results;
};
export default undescribedScopes;

function plain(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .flatMap(splitWords)
    .join(' ');
}
