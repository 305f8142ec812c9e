/** the dataset under which the directory lists the API is written, with its metadata. */
import { textAt } from '../../aps/manifests.ts';
import { own } from '../../document/pointer.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { inManifest, noManifests, notRendered } from '../traffic/evidence.ts';
import { routesDataset, routesDocument, routesProduct } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';
import { validationOf } from '../traffic/validation.ts';

/** What a reader of the directory needs, and an environment needs to become active. */
const wanted = ['title', 'notes', 'organization', 'organizationUnit'];

export default defineItem({
  id: 'R-18',
  title: 'The dataset is written with its metadata',
  section: 'D',
  proves: 'APS Production Readiness Checklist, Share your API: author a Dataset with the metadata of the API',
  gate: 'block',
  why: 'The directory lists APIs by their dataset: without title, description and organization nobody finds the API or knows whose it is.',
  remedy:
    'Write a manifest of the kind DraftDataset with name, title, notes, organization and organizationUnit, or name the record of the BC Data Catalogue in the product.',
  evidence: ['manifest', 'gateway', 'catalogue'],
  check(context) {
    const elsewhere = notOnPortal(context);
    if (elsewhere) return elsewhere;
    const { datasets } = context.manifests;
    if (datasets.length === 0) return withoutDataset(context);
    const refused = validationOf(context).manifests.findings.filter(
      one =>
        one.verdict === 'refused' &&
        one.stage === 'manifest' &&
        datasets.some(({ file, line }) => file === one.file && isIn(one.line, line(), context)),
    );
    const wrong: Evidence[] = [
      ...refused.map(
        ({ file, line, message, remedy }): Evidence => ({
          kind: 'manifest',
          where: `${file}:${line}`,
          says: `${message}. ${remedy}`,
        }),
      ),
      ...datasets.flatMap(dataset =>
        wanted
          .filter(key => !isFilled(own(dataset.data, key)))
          .map(key => inManifest(dataset, `The dataset ${dataset.name ?? ''} has no ${key}.`)),
      ),
    ];
    if (wrong.length > 0) return { status: 'fail', evidence: wrong.slice(0, 10) };
    const open = datasets.filter(({ data }) =>
      [textAt(data, 'organization'), textAt(data, 'organizationUnit')].some(
        text => text !== undefined && hasPlaceholder(text),
      ),
    );
    if (open.length > 0) return { status: 'unknown', evidence: notRendered(context, 'manifests'), needs: 'file' };
    return {
      status: 'pass',
      evidence: datasets.map(dataset => inManifest(dataset, `The dataset ${dataset.name} has its metadata.`, 'name')),
    };
  },
  examples: [
    {
      says: 'The dataset is complete.',
      files: { 'openapi.yaml': routesDocument, 'dataset.yaml': routesDataset },
      expect: 'pass',
    },
    {
      says: 'It lacks the unit of the organization.',
      files: { 'openapi.yaml': routesDocument, 'dataset.yaml': routesDataset.replace('organizationUnit: roads\n', '') },
      expect: 'fail',
    },
    {
      says: 'A value is none that the portal knows.',
      files: {
        'openapi.yaml': routesDocument,
        'dataset.yaml': routesDataset.replace('security_class: PUBLIC', 'security_class: public'),
      },
      expect: 'fail',
    },
    {
      says: 'The product names a record that is not here; it may be in the catalogue.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: false, flow: public'),
      },
      expect: 'unknown',
    },
  ],
});

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** The findings of a dataset are those between its first line and that of the next manifest. */
function isIn(line: number, first: number, { manifests }: Context): boolean {
  const next = manifests.all.map(one => one.line()).filter(one => one > first);
  return line >= first && (next.length === 0 || line < Math.min(...next));
}

/** Of a record of the catalogue the files have the name alone; the portal's directory may show it. */
function withoutDataset(context: Context): Answer {
  const { live, manifests } = context;
  const named = manifests.products.filter(({ data }) => isFilled(own(data, 'dataset')));
  if (named.length === 0) return { status: 'unknown', evidence: [noManifests(context, 'DraftDataset')], needs: 'file' };
  const listed = [...(live?.answers.live ?? []), ...(live?.answers.preview ?? [])];
  const told = named.map(product => {
    const name = textAt(product.data, 'dataset')!;
    const shown = listed.find(({ dataset }) => dataset === name);
    return shown && live
      ? {
          isThere: true,
          evidence: {
            kind: 'gateway' as const,
            where: live.url,
            says: `The directory shows the dataset ${name} (${shown.title.slice(0, 80)}).`,
          },
        }
      : {
          isThere: false,
          evidence: inManifest(
            product,
            `The product names the dataset ${name}, which may be a record of the BC Data Catalogue; nothing is fetched from there: commit it as a DraftDataset, or let the portal be asked.`,
            'dataset',
          ),
        };
  });
  const evidence = told.map(one => one.evidence);
  return told.every(({ isThere }) => isThere)
    ? { status: 'pass', evidence }
    : { status: 'unknown', evidence, needs: 'catalogue' };
}
