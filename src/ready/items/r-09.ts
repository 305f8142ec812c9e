/** the API is documented in OpenAPI, validly, and what is served is what is committed. */
import { own } from '../../document/pointer.ts';
import { openapiVersion } from '../../document/version.ts';
import type { Context } from '../context.ts';
import { firstFew, inDocument } from '../evidence.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { publishedDocuments, tellPublished } from '../published-document.ts';

export default defineItem({
  id: 'R-09',
  title: 'The API is documented in a valid OpenAPI document',
  section: 'A',
  proves:
    'APS Production Readiness Checklist, First time activities: Recommended: Document your API in an OpenAPI specification',
  gate: 'warn',
  why: 'Consumers generate their clients and tests from it, and every other check here rests on it.',
  remedy:
    'Mend what specgate lint --ruleset minimal finds, commit the document, and let the API and its dataset offer the same one.',
  evidence: ['openapi', 'manifest', 'probe'],
  check(context) {
    const { document, api, violations } = context;
    if (!document) return failed({ kind: 'openapi', where: api.file, says: 'The document cannot be read as OpenAPI.' });
    const version = openapiVersion(document.data) ?? '';
    if (violations && violations.length > 0) {
      const evidence = firstFew(
        violations,
        ({ file, line, message }): Evidence => ({
          kind: 'openapi',
          where: `${file ?? api.file}:${line ?? 1}`,
          says: sentence(message),
        }),
      );
      return { status: 'fail', evidence };
    }
    const served = servedElsewise(context);
    if (served?.status === 'fail') return served;
    const place = inDocument(context, [version === '2.0' ? 'swagger' : 'openapi'], '');
    const beside = [...published(context), ...(served?.evidence ?? [])];
    if (!violations)
      return {
        status: 'unknown',
        evidence: [
          { ...place, says: `It is read as OpenAPI ${version}; whether it is valid was not looked at.` },
          ...beside,
        ],
      };
    const title = own(own(document.data, 'info'), 'title');
    const named = typeof title === 'string' && title.trim() !== '' ? '' : ', though it has no title';
    return {
      status: 'pass',
      evidence: [{ ...place, says: `The document is valid OpenAPI ${version}${named}.` }, ...beside],
    };
  },
  examples: [
    {
      says: 'The document is valid.',
      files: { 'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n' },
      expect: 'pass',
    },
    {
      says: 'The file is no OpenAPI document.',
      files: { 'openapi.yaml': 'title: Routes\n' },
      expect: 'fail',
    },
  ],
});

function failed(evidence: Evidence): Answer {
  return { status: 'fail', evidence: [evidence] };
}

function published({ manifests }: Context): Evidence[] {
  return firstFew(publishedDocuments(manifests), tellPublished, 1);
}

/** The served document, where a probe found one. */
function servedElsewise({ probe }: Context): { status: 'pass' | 'fail'; evidence: Evidence[] } | undefined {
  const served = probe?.document;
  if (!served?.isSeen) return undefined;
  if (served.isEqual)
    return {
      status: 'pass',
      evidence: [{ kind: 'probe', where: served.where, says: 'The served document equals this one.' }],
    };
  const places = served.differences.join(', ');
  const version = served.version === undefined ? '' : ` (its version is ${served.version})`;
  return {
    status: 'fail',
    evidence: [
      {
        kind: 'probe',
        where: served.where,
        says: `The served document${version} differs from the committed one at ${places}.`,
      },
    ],
  };
}

function sentence(text: string): string {
  const short = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return /[.?]$/.test(short) ? short : `${short}.`;
}
