/** the document is to be found where consumers look for it. */
import type { Context } from '../context.ts';
import { firstFew } from '../evidence.ts';
import { defineItem, type Evidence } from '../item.ts';
import { publishedDocuments, tellPublished } from '../published-document.ts';
import { anyDocument } from '../stated.ts';

export default defineItem({
  id: 'R-74',
  title: 'The published document is registered',
  section: 'L',
  proves:
    'API Management Services, Current gateway status: the BC Government API registry and OpenAPI specs published under bcgov/api-specs',
  gate: 'warn',
  why: 'A document that nobody finds is written anew by everybody who needs it, and each time a little differently.',
  remedy:
    'Give the dataset a resource of the format openapi-json with the URL of the document, or link it in the notes.',
  evidence: ['catalogue', 'manifest'],
  check(context) {
    const found = publishedDocuments(context.manifests);
    if (found.length > 0) return { status: 'pass', evidence: firstFew(found, tellPublished, 2) };
    const { manifests } = context;
    const nothing: Evidence =
      manifests.datasets.length > 0
        ? {
            kind: 'manifest',
            where: whereOf(context),
            says: 'The dataset has no resource of the format openapi-json and no link to the document in its notes.',
          }
        : { kind: 'manifest', where: 'manifests', says: 'There is no DraftDataset here that could name the document.' };
    const catalogue: Evidence = {
      kind: 'catalogue',
      where: 'BC Data Catalogue',
      says: 'Whether the catalogue or bcgov/api-specs has it was not looked up: nothing is fetched from there. A resource of the dataset, or a link in its notes, shows it.',
    };
    return {
      status: 'unknown',
      evidence: [nothing, catalogue],
      needs: manifests.datasets.length > 0 ? 'file' : 'catalogue',
    };
  },
  examples: [
    {
      says: 'The dataset has it as a resource.',
      files: {
        'openapi.yaml': anyDocument,
        'dataset.yaml': dataset(
          'resources: [{name: OpenAPI, url: https://routes.api.gov.bc.ca/openapi.json, format: openapi-json}]',
        ),
      },
      expect: 'pass',
    },
    {
      says: 'The notes link to it.',
      files: {
        'openapi.yaml': anyDocument,
        'dataset.yaml': dataset('notes: See https://routes.api.gov.bc.ca/v3/api-docs for all operations.'),
      },
      expect: 'pass',
    },
    {
      says: 'The notes link elsewhere.',
      files: { 'openapi.yaml': anyDocument, 'dataset.yaml': dataset('notes: See https://example.gov.bc.ca/routes.') },
      expect: 'unknown',
    },
  ],
});

function dataset(line: string): string {
  return `kind: DraftDataset
name: routes
title: Routes
organization: ministry-of-transportation
organizationUnit: roads
${line}
`;
}

function whereOf({ manifests }: Context): string {
  const [first] = manifests.datasets;
  return first ? `${first.file}:${first.line()}` : 'manifests';
}
