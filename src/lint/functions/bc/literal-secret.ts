/** Secrets that somebody pasted into the document (G-23). */
import { isObject, type Path } from '../../../document/pointer.ts';
import type { RuleFunction, RuleResult } from '../../rule.ts';

/** Texts that only a real credential has (the keys in the documentation of AWS end in EXAMPLE); the repeats are bounded, so that each pattern reads a text in linear time. */
const kinds: [RegExp, string][] = [
  [/(?:^|[^\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}/, 'a JSON Web Token'],
  [/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY/, 'a private key'],
  [/\bAKIA(?![0-9A-Z]{9}EXAMPLE)[0-9A-Z]{16}\b/, 'an access key of AWS'],
  [/\bgh[pousr]_[A-Za-z0-9]{36}\b/, 'a token of GitHub'],
];

const beginnings = /eyJ|-----BEGIN|AKIA|gh[pousr]_/;

/** The token that jwt.io shows to everybody ("John Doe") opens nothing. */
const specimen = 'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9l';
const longestText = 20_000;

/** Every text of the document, each object once, since references share objects. */
const literalSecrets: RuleFunction = (value, _options, context) => {
  const { tree } = context;
  // One look at the texts as they are written spares the walk: none of the beginnings needs an escape.
  if (
    tree &&
    ![...(tree.documents?.values() ?? [tree.root])].some(({ text }) => text === undefined || beginnings.test(text))
  )
    return [];
  const results: RuleResult[] = [];
  const seen = new Set<unknown>();
  const queue: { value: unknown; at: Path }[] = [{ value, at: context.path }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (typeof next.value === 'string') {
      const kind = secretIn(next.value);
      if (kind)
        results.push({
          path: next.at,
          message: `The text looks like ${kind}; a real one can be used by whoever reads it.`,
        });
    } else if ((isObject(next.value) || Array.isArray(next.value)) && !seen.has(next.value)) {
      seen.add(next.value);
      for (const [key, child] of Object.entries(next.value).reverse()) {
        if (typeof child === 'string' ? child.length > 19 : typeof child === 'object' && child !== null) {
          queue.push({ value: child, at: [...next.at, Array.isArray(next.value) ? Number(key) : key] });
        }
      }
    }
  }
  return results;
};
export default literalSecrets;

function secretIn(text: string): string | undefined {
  if (!beginnings.test(text)) return undefined;
  const start = text.slice(0, longestText);
  const kind = kinds.find(([pattern]) => pattern.test(start))?.[1];
  return kind === 'a JSON Web Token' && start.includes(specimen) ? undefined : kind;
}
