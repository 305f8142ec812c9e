/** the listing was looked at before consumers see it. */
import { textAt } from '../../aps/manifests.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { attestationOf, toBeStated } from '../stated.ts';
import { routesDataset, routesDocument } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';

export default defineItem({
  id: 'R-21',
  title: 'The product was previewed in the directory',
  section: 'D',
  proves: 'APS Production Readiness Checklist, Share your API: preview your Product in the API Directory',
  gate: 'warn',
  why: 'Title, links and access steps are read by people; only the preview shows what they will see.',
  remedy: 'Publish the product with active: false, look at its preview in the portal, and state who looked and when.',
  evidence: ['gateway', 'attestation'],
  attestation: { states: 'The listing was looked at in the preview, and is right.', maxMonths: 12 },
  check(context) {
    const elsewhere = notOnPortal(context);
    if (elsewhere) return elsewhere;
    return byGateway(context) ?? toBeStated();
  },
  examples: [
    {
      says: 'Somebody looked at it.',
      files: {
        'openapi.yaml': routesDocument,
        'dataset.yaml': routesDataset,
        '.specgate/attestations.yaml': attestationOf(
          'R-21',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-11-01\nstatement: Title, links and access steps are right.',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'Nobody says so, and the portal was not asked.',
      files: { 'openapi.yaml': routesDocument, 'dataset.yaml': routesDataset },
      expect: 'unknown',
    },
  ],
});

/** The preview that the portal would show, against the dataset and the products of this commit. */
function byGateway({ live, manifests }: Context): Answer | undefined {
  const preview = live?.answers.preview;
  const [dataset] = manifests.datasets;
  if (!live || !preview || !dataset) return undefined;
  const shown = preview.find(one => one.dataset === dataset.name);
  const tell = (says: string): Evidence => ({ kind: 'gateway', where: live.url, says });
  if (!shown) return toBeStated([tell(`The preview does not show the dataset ${dataset.name ?? ''} yet.`)]);
  const title = textAt(dataset.data, 'title');
  const missing = manifests.products.filter(({ name }) => name !== undefined && !shown.products.includes(name));
  if (shown.title !== title || missing.length > 0) {
    const says =
      shown.title === title
        ? `The preview lacks the product ${missing[0]!.name}.`
        : `The preview shows the title "${shown.title.slice(0, 80)}".`;
    return { status: 'fail', evidence: [tell(says)] };
  }
  return {
    status: 'pass',
    evidence: [tell(`The preview shows ${shown.title.slice(0, 80)} with ${shown.products.length} products.`)],
  };
}
