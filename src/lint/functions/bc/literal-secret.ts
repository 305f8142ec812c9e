/** Secrets that somebody pasted into the document (G-23). */
import { isObject, type Path } from '../../../document/pointer.ts';
import type { RuleFunction, RuleResult } from '../../rule.ts';

/** Texts that only a real credential has (the keys in the documentation of AWS end in EXAMPLE); the repeats are bounded, so that each pattern reads a text in linear time. */
const kinds: [RegExp, string][] = [
  [/(?:^|[^\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}/, 'a JSON Web Token'],
  [/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY/, 'a private key'],
  [/\bAKIA(?![0-9A-Z]{9}EXAMPLE)[0-9A-Z]{16}\b/, 'an access key of AWS'],
  [/\bgh[pousr]_[A-Za-z0-9]{36}\b/, 'a token of GitHub'],
  [/\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/, 'a token of GitHub'],
  [/\bxox[abprs]-\d{10,13}-[\w-]{20,200}/, 'a token of Slack'],
  [/\bAIza[\w-]{35}(?![\w-])/, 'an API key of Google'],
];

const beginnings = /eyJ|-----BEGIN|AKIA|gh[pousr]_|github_pat_|xox[abprs]-|AIza/;

/** The token that jwt.io shows to everybody ("John Doe") opens nothing. */
const specimen = 'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9l';
const longestText = 20_000;

/** Every text of the document, each object once, since references share objects. */
const literalSecrets: RuleFunction = (value, _options, context) => {
  const { tree } = context;
  // One look at the texts as they are written spares the walk: none of the beginnings needs an escape.
  if (tree && ![...tree.documents.values()].some(({ text }) => beginnings.test(text))) return [];
  const results: RuleResult[] = [];
  const seen = new Set<unknown>();
  const queue: Spot[] = [{ value, key: '', from: undefined }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const spot = next;
    if (typeof spot.value === 'string') {
      const kind = secretIn(spot.value);
      if (!kind) continue;
      const path = [...context.path, ...pathOf(spot)];
      results.push({ path, message: `The text looks like ${kind}; a real one can be used by whoever reads it.` });
    } else if ((isObject(spot.value) || Array.isArray(spot.value)) && !seen.has(spot.value)) {
      seen.add(spot.value);
      for (const [key, child] of Object.entries(spot.value).reverse()) {
        if (typeof child === 'string' ? child.length > 19 : typeof child === 'object' && child !== null) {
          queue.push({ value: child, key: Array.isArray(spot.value) ? Number(key) : key, from: spot });
        }
      }
    }
  }
  return results;
};
export default literalSecrets;

/** A value with the way to it; the path is only made for a finding. */
interface Spot {
  value: unknown;
  key: string | number;
  from: Spot | undefined;
}

function pathOf(spot: Spot): Path {
  return spot.from ? [...pathOf(spot.from), spot.key] : [];
}

function secretIn(text: string): string | undefined {
  if (!beginnings.test(text)) return undefined;
  const start = text.slice(0, longestText);
  const kind = kinds.find(([pattern]) => pattern.test(start))?.[1];
  return kind === 'a JSON Web Token' && start.includes(specimen) ? undefined : kind;
}
