/** Bulk data that comes in XML alone (G-48). */
import { mediaTypeName } from '../../openapi.ts';
import type { RuleFunction, RuleResult } from '../../rule.ts';
import { bulkOperations } from './bulk-operations.ts';

interface Options {
  /** Words that make an operation look like a bulk one. */
  words: string[];
  /** Media types that are XML by name but standards of their trade. */
  exempt: string[];
}

const xmlBulk: RuleFunction<Options> = (_value, { words, exempt }, context) => {
  const results: RuleResult[] = [];
  for (const operation of bulkOperations(context, words)) {
    const types = operation.responses
      .filter(response => /^2/.test(response.code))
      .flatMap(response => response.contents.map(body => body.mediaType));
    if (types.length === 0 || !types.every(type => isXml(type, exempt))) continue;
    results.push({ path: operation.at, message: 'This bulk operation gives its data in XML alone.' });
  }
  return results;
};
export default xmlBulk;

function isXml(mediaType: string | undefined, exempt: string[]): boolean {
  if (mediaType === undefined) return false;
  const name = mediaTypeName(mediaType);
  return /^(application|text)\/xml$|\+xml$/.test(name) && !exempt.includes(name);
}
