/** who uses open data knows on which terms. */
import { getAt, own } from '../../document/pointer.ts';
import { isPage, isUnwritten } from '../addresses.ts';
import type { Context } from '../context.ts';
import { inDocument } from '../evidence.ts';
import { defineItem, type Evidence } from '../item.ts';
import { anyDocument } from '../stated.ts';
import { routesDataset } from '../traffic/examples.ts';

const openLicence =
  /open government licen[cs]e|\bogl\b|creative commons|\bcc[- ]?(by|0)|public domain|\bodbl\b|open data commons/i;

export default defineItem({
  id: 'R-78',
  title: 'Open data have terms of use',
  section: 'L',
  proves: 'Government of British Columbia API Guidelines: open data APIs publish terms of use',
  gate: 'warn',
  why: 'Without terms a careful consumer does not dare to use the data, and a careless one uses them for anything.',
  remedy: 'Add info.termsOfService with the URL of the terms to the document.',
  evidence: ['openapi', 'manifest'],
  check(context) {
    const open = opennessOf(context);
    const terms = getAt(context.document?.data, ['info', 'termsOfService']);
    if (isLink(terms))
      return {
        status: 'pass',
        evidence: [
          inDocument(context, ['info', 'termsOfService'], 'The document links to the terms.'),
          ...open.evidence,
        ],
      };
    if (open.isOpen === false) {
      const reason = 'The licence is not one of open data.';
      return { status: 'not-applicable', reason, evidence: open.evidence };
    }
    const lacks = inDocument(
      context,
      ['info'],
      terms === undefined ? 'The document has no termsOfService.' : 'termsOfService is no URL.',
    );
    return open.isOpen
      ? { status: 'fail', evidence: [lacks, ...open.evidence] }
      : { status: 'unknown', evidence: [lacks, ...open.evidence] };
  },
  examples: [
    {
      says: 'Open data, and terms.',
      files: {
        'openapi.yaml':
          'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, termsOfService: https://www2.gov.bc.ca/gov/content/home/disclaimer}\npaths: {}\n',
        'dataset.yaml': routesDataset,
      },
      expect: 'pass',
    },
    {
      says: 'Open data without terms.',
      files: { 'openapi.yaml': anyDocument, 'dataset.yaml': routesDataset },
      expect: 'fail',
    },
    {
      says: 'The licence is not an open one.',
      files: {
        'openapi.yaml': anyDocument,
        'dataset.yaml': routesDataset.replace(
          'license_title: Open Government Licence - British Columbia',
          'license_title: Access Only',
        ),
      },
      expect: 'not-applicable',
    },
    { says: 'Nobody says whether the data are open.', files: { 'openapi.yaml': anyDocument }, expect: 'unknown' },
  ],
});

/** A page, or the path of one beside the document (a URL reference, as OpenAPI 3.1 allows it); a word is no path. */
function isLink(terms: unknown): boolean {
  if (typeof terms !== 'string' || isUnwritten(terms)) return false;
  return isPage(terms) || (/^[^\s:]*[/.][^\s:]*$/.test(terms) && URL.canParse(terms, 'https://api.gov.bc.ca/'));
}

/** By the licence of the dataset, else of the document; undefined: neither names one. */
function opennessOf(context: Context): { isOpen: boolean | undefined; evidence: Evidence[] } {
  const licences = context.manifests.datasets.flatMap(dataset => {
    const title = own(dataset.data, 'license_title');
    if (typeof title !== 'string' || title.trim() === '') return [];
    const evidence: Evidence = {
      kind: 'manifest',
      where: `${dataset.file}:${dataset.line('license_title')}`,
      says: `The licence is ${title.slice(0, 80)}.`,
    };
    return [{ isOpen: openLicence.test(title), evidence }];
  });
  const name = getAt(context.document?.data, ['info', 'license', 'name']);
  if (typeof name === 'string' && licences.length === 0) {
    // The licence of a document may be that of its text: only an open one says something of the data.
    const evidence = inDocument(context, ['info', 'license'], `The licence is ${name.slice(0, 80)}.`);
    return { isOpen: openLicence.test(name) || undefined, evidence: [evidence] };
  }
  const first = licences.find(({ isOpen }) => isOpen) ?? licences[0];
  return first ? { isOpen: first.isOpen, evidence: [first.evidence] } : { isOpen: undefined, evidence: [] };
}
