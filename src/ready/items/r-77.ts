/** it is stated which languages the API speaks. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { inDocument } from '../evidence.ts';
import { defineItem, type Evidence } from '../item.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';

export default defineItem({
  id: 'R-77',
  title: 'It is stated which languages are supported',
  section: 'L',
  proves:
    'BC Government API Guidelines, Support Official Languages: responses in English and French where the data support it',
  gate: 'info',
  why: 'A consumer with French readers must know before the build whether texts come in French.',
  remedy:
    'State which languages the backend has; where it has both, read Accept-Language and answer with Content-Language.',
  evidence: ['openapi', 'attestation'],
  attestation: {
    states: 'Which languages the API answers in, and why not in the other where it is one alone.',
    maxMonths: 12,
  },
  check: context => toBeStated(inHeaders(context)),
  examples: [
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-77',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nstatement: English alone; the source has no French texts.',
        ),
      },
      expect: 'attested',
    },
    { says: 'Nobody has stated it.', files: { 'openapi.yaml': anyDocument }, expect: 'unknown' },
  ],
});

/** A parameter for the language, of any operation. */
function inHeaders(context: Context): Evidence[] {
  const { document, resolve } = context;
  const paths = own(document?.data, 'paths');
  for (const [path, written] of isObject(paths) ? Object.entries(paths) : []) {
    const item = resolve(written);
    for (const [key, value] of isObject(item) ? Object.entries(item) : []) {
      const list = key === 'parameters' ? value : own(value, 'parameters');
      const speaks =
        Array.isArray(list) &&
        list.some(one => /^(accept-language|lang|language|locale)$/i.test(toText(own(resolve(one), 'name'))));
      if (speaks) return [inDocument(context, ['paths', path, key], 'Callers can ask for a language.')];
    }
  }
  return [];
}
