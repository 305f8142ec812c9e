/** what the directory shows of the API is enough to decide whether to use it. */
import { type Manifest, textAt } from '../../aps/manifests.ts';
import { own } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { publishedDocuments } from '../published-document.ts';
import { attestationOf } from '../stated.ts';
import { inManifest, noManifests } from '../traffic/evidence.ts';
import { routesDataset, routesDocument } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';

const wanted: Readonly<Record<string, string>> = {
  tags: 'tags to search by',
  license_title: 'a licence',
  view_audience: 'an audience',
  security_class: 'a security class',
  record_publish_date: 'a date of publication',
};

export default defineItem({
  id: 'R-23',
  title: 'The listing tells what a consumer needs',
  section: 'D',
  proves: 'APS Production Readiness Checklist, Share your API: the listing links the specification and the guide',
  gate: 'warn',
  why: 'The notes are the only place for links in the directory; without them a consumer finds a name and nothing else.',
  remedy:
    'Link the OpenAPI document and a guide in notes, and give the dataset tags, license_title, view_audience, security_class and record_publish_date.',
  evidence: ['manifest', 'attestation'],
  attestation: { states: 'The listing in the directory tells what a consumer needs.', maxMonths: 12 },
  check(context) {
    const elsewhere = notOnPortal(context);
    if (elsewhere) return elsewhere;
    const { datasets } = context.manifests;
    if (datasets.length === 0)
      return { status: 'unknown', evidence: [noManifests(context, 'DraftDataset')], needs: 'file' };
    return judge(datasets, context);
  },
  examples: [
    {
      says: 'Links, tags, licence, audience, class and date are there.',
      files: { 'openapi.yaml': routesDocument, 'dataset.yaml': routesDataset },
      expect: 'pass',
    },
    {
      says: 'The notes link nothing.',
      files: {
        'openapi.yaml': routesDocument,
        'dataset.yaml': routesDataset.replace(/notes: .*/, 'notes: The routes of the province.'),
      },
      expect: 'fail',
    },
    {
      says: 'The dataset has no licence.',
      files: { 'openapi.yaml': routesDocument, 'dataset.yaml': routesDataset.replace(/license_title: .*\n/, '') },
      expect: 'fail',
    },
    {
      says: 'The listing was made in the portal, and a person looked at it.',
      files: {
        'openapi.yaml': routesDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-23',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-11-01\nlink: https://example.gov.bc.ca/listing',
        ),
      },
      expect: 'attested',
    },
  ],
});

function judge(datasets: readonly Manifest[], context: Context): Answer {
  const wrong: Evidence[] = datasets.flatMap(dataset => [
    ...Object.entries(wanted)
      .filter(([key]) => !isFilled(own(dataset.data, key)))
      .map(([key, says]) => inManifest(dataset, `The dataset ${dataset.name ?? ''} has no ${key}: ${says}.`)),
    ...links(dataset, context),
  ]);
  if (wrong.length > 0) return { status: 'fail', evidence: wrong };
  return {
    status: 'pass',
    evidence: datasets.map(dataset => inManifest(dataset, `The listing of ${dataset.name} is complete.`, 'notes')),
  };
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
}

/** A link to the specification (or a resource that is one) and another, to a guide. */
function links(dataset: Manifest, { manifests }: Context): Evidence[] {
  const notes = (textAt(dataset.data, 'notes') ?? '').slice(0, 20_000);
  const found = [...notes.matchAll(/(?:\[([^\]]{0,200})\]\()?(https?:\/\/[^\s)>\]"']{1,500})/g)].map(
    ([, text = '', url = '']) => ({ text, url }),
  );
  const isSpecification = ({ text, url }: { text: string; url: string }): boolean =>
    /open ?api|swagger|specification|api (docs|documentation|reference)|redoc/i.test(text) ||
    /openapi|swagger|api-?docs|redoc|\/docs\/?$/i.test(url);
  const hasResource = publishedDocuments(manifests).some(({ where }) => where.startsWith(`${dataset.file}:`));
  const specifications = found.filter(isSpecification);
  const missing: Evidence[] = [];
  if (specifications.length === 0 && !hasResource)
    missing.push(
      inManifest(dataset, 'The notes link no OpenAPI document, and no resource of the dataset is one.', 'notes'),
    );
  const others = found.length - specifications.length + Math.max(0, specifications.length - 1);
  if (others === 0)
    missing.push(inManifest(dataset, 'The notes link no guide for consumers beside the specification.', 'notes'));
  return missing;
}
