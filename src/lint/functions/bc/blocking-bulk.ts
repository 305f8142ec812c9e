/** Bulk requests that do not answer 202 with a place to look for the outcome (G-50). */
import { isObject, own } from '../../../document/pointer.ts';
import type { Response } from '../../openapi.ts';
import type { RuleContext, RuleFunction, RuleResult } from '../../rule.ts';
import { bulkOperations } from './bulk-operations.ts';
import { propertiesOf } from './schemas.ts';
import { normaliseName } from './words.ts';

interface Options {
  words: string[];
  /** Normalised names of properties that lead to the outcome. */
  linkNames: string[];
}

const blockingBulk: RuleFunction<Options> = (_value, { words, linkNames }, context) => {
  const results: RuleResult[] = [];
  for (const operation of bulkOperations(context, words)) {
    if (operation.method !== 'post') continue;
    // An export that is a resource of its own is created (201) and has its outcome there.
    const accepted = operation.responses.find(response => /^20[12]$/.test(response.code));
    if (!accepted) {
      results.push({ path: operation.at, message: 'This bulk request has no response 202 (accepted, done later).' });
    } else if (!leadsOn(context, accepted, linkNames)) {
      results.push({ path: accepted.at, message: 'This response does not say where the outcome will be.' });
    }
  }
  return results;
};
export default blockingBulk;

/** A Location header, or a property such as `statusUrl` or the id of the job, at the top or one level below. */
function leadsOn(context: RuleContext, response: Response, linkNames: string[]): boolean {
  const headers = context.deref(own(response.value, 'headers'));
  if (isObject(headers) && Object.keys(headers).some(name => /^(content-)?location$/i.test(name))) return true;
  if (own(response.value, 'links') !== undefined) return true;
  return response.contents.some(body => {
    const top = propertiesOf(context, body.schema, body.schemaAt);
    const inner = [...top.values()].flatMap(one => [...propertiesOf(context, one.schema, one.at).keys()]);
    return [...top.keys(), ...inner].some(name => isLink(normaliseName(name), linkNames));
  });
}

function isLink(name: string, linkNames: string[]): boolean {
  return linkNames.includes(name) || /(url|uri|link|id)$/.test(name);
}
