/** Bulk requests that do not answer 202 with a place to look for the outcome (G-50). */
import { own, type Path } from '../../../document/pointer.ts';
import type { Response } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { bulkOperations } from './bulk-operations.ts';
import { oneFindingEach } from './places.ts';
import { headerNames } from './response-headers.ts';
import { perSchema, propertiesOf } from './schemas.ts';
import { normaliseName } from './words.ts';

interface Options {
  words: string[];
  /** Normalised names of properties that lead to the outcome. */
  linkNames: string[];
}

const blockingBulk: RuleFunction<Options> = (_value, { words, linkNames }, context) => {
  const results: { message: string; path: Path }[] = [];
  const hasLink = perSchema((schema, at) => namesIn(context, schema, at).some(name => isLink(name, linkNames)));
  for (const operation of bulkOperations(context, words)) {
    // 207 tells the outcome of each part at once.
    if (operation.method !== 'post' || operation.responses.some(response => response.code === '207')) continue;
    // An export that is a resource of its own is created (201) and has its outcome there.
    const accepted = operation.responses.find(response => /^20[12]$/.test(response.code));
    if (!accepted) {
      results.push({ path: operation.at, message: 'This bulk request has no response 202 (accepted, done later).' });
    } else if (!hasLocation(context, accepted) && !accepted.contents.some(hasLink)) {
      results.push({ path: accepted.at, message: 'This response does not say where the outcome will be.' });
    }
  }
  return oneFindingEach(results);
};
export default blockingBulk;

function hasLocation(context: RuleContext, response: Response): boolean {
  if (own(response.value, 'links') !== undefined) return true;
  return headerNames(context, response).some(name => /^(content-)?location$/.test(name));
}

/** The normalised names of properties at the top of a body and one level below. */
function namesIn(context: RuleContext, schema: unknown, at: Path): string[] {
  const top = propertiesOf(context, schema, at);
  const inner = [...top.values()].flatMap(one => [...propertiesOf(context, one.schema, one.at).keys()]);
  return [...top.keys(), ...inner].map(normaliseName);
}

/** `statusUrl`, or the id of the job. */
function isLink(name: string, linkNames: string[]): boolean {
  return linkNames.includes(name) || /(url|uri|link|id)$/.test(name);
}
