/** Asks npm openapi-diff about pairs of documents. */
import openapiDiff from 'openapi-diff';
import { canMerge, merged, type PeerPair } from './pairs.ts';

/** The codes of its breaking differences, by pair; undefined where it refuses a document. */
export type Answers = ReadonlyMap<PeerPair, readonly string[] | undefined>;

/** What it cannot read of 3.1, and a type that JSON Schema lets an example leave out. */
const unreadable =
  /"(?:webhooks|prefixItems|const|if|contains|minContains|maxContains|unevaluated\w+|dependent\w+|propertyNames|patternProperties|content(?:Encoding|MediaType|Schema)|\$defs|jsonSchemaDialect)":|"type":\[|"exclusiveM\w+":\d|"type":"null"|"items":\[|"nullable":true,"enum"/;

export async function askOpenapiDiff(pairs: readonly PeerPair[]): Promise<Answers> {
  const readable = pairs.filter(({ base, revision }) => !unreadable.test(JSON.stringify([base, revision])));
  const answers = new Map<PeerPair, readonly string[] | undefined>();
  const together = readable.filter(canMerge);
  for (let at = 0; at < together.length; at += 40) await askTogether(together.slice(at, at + 40), answers);
  for (const pair of readable.filter(one => !canMerge(one))) {
    const found = await ask(pair.base, pair.revision);
    answers.set(
      pair,
      found?.map(({ code }) => code),
    );
  }
  return answers;
}

/** One document that it refuses hides the others: then in halves. */
async function askTogether(
  pairs: readonly PeerPair[],
  answers: Map<PeerPair, readonly string[] | undefined>,
): Promise<void> {
  const { base, revision } = merged(pairs);
  const found = await ask(base, revision);
  if (found) {
    for (const [index, pair] of pairs.entries())
      answers.set(
        pair,
        found.filter(one => one.place.includes(`/case-${index}/`)).map(({ code }) => code),
      );
  } else if (pairs.length > 1) {
    const half = Math.ceil(pairs.length / 2);
    await askTogether(pairs.slice(0, half), answers);
    await askTogether(pairs.slice(half), answers);
  } else answers.set(pairs[0]!, undefined);
}

async function ask(base: object, revision: object): Promise<{ code: string; place: string }[] | undefined> {
  const [sourceSpec, destinationSpec] = [base, revision].map((document, index) => ({
    // It reads 3.0; what 3.1 has in common with that is read alike.
    content: JSON.stringify({ ...document, ...('openapi' in document && { openapi: '3.0.3' }) }),
    location: index === 0 ? 'base.json' : 'revision.json',
    format: 'swagger' in document ? ('swagger2' as const) : ('openapi3' as const),
  }));
  try {
    const result = await openapiDiff.diffSpecs({ sourceSpec: sourceSpec!, destinationSpec: destinationSpec! });
    if (!result.breakingDifferencesFound) return [];
    return result.breakingDifferences.map(({ code, sourceSpecEntityDetails, destinationSpecEntityDetails }) => ({
      code,
      place: `${[...sourceSpecEntityDetails, ...destinationSpecEntityDetails].map(({ location }) => location).join()}/`,
    }));
  } catch {
    return undefined;
  }
}
