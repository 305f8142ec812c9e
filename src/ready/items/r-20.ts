/** the gateway belongs to an organization and a unit of it, the same as the dataset. */
import { type Manifest, textAt } from '../../aps/manifests.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { inManifest, noManifests } from '../traffic/evidence.ts';
import { routesDataset, routesDocument } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';

export default defineItem({
  id: 'R-20',
  title: 'The gateway is assigned to an organization and a business unit',
  section: 'D',
  proves:
    'APS Production Readiness Checklist, Share your API: associate your Gateway with an Organization and Business Unit',
  gate: 'block',
  why: 'The portal lets no environment become active before an administrator of the organization has taken the gateway in, and demands that the dataset is of the same unit.',
  remedy:
    'Ask the administrator of the organization (in the portal, or with gwa) to assign and enable the gateway, and give the dataset the same organization and organizationUnit.',
  evidence: ['gateway', 'manifest'],
  check(context) {
    const elsewhere = notOnPortal(context);
    if (elsewhere) return elsewhere;
    const { datasets } = context.manifests;
    const lacking = datasets.flatMap(dataset =>
      ['organization', 'organizationUnit']
        .filter(key => (textAt(dataset.data, key) ?? '') === '')
        .map(key => inManifest(dataset, `The dataset ${dataset.name ?? ''} names no ${key}.`)),
    );
    if (lacking.length > 0) return { status: 'fail', evidence: lacking };
    return byGateway(context) ?? unasked(context);
  },
  examples: [
    {
      says: 'The dataset names organization and unit; whose the gateway is, only the portal knows.',
      files: { 'openapi.yaml': routesDocument, 'dataset.yaml': routesDataset },
      expect: 'unknown',
    },
    {
      says: 'The dataset names no unit.',
      files: { 'openapi.yaml': routesDocument, 'dataset.yaml': routesDataset.replace('organizationUnit: roads\n', '') },
      expect: 'fail',
    },
    {
      says: 'The API is published on Kong.',
      files: {
        'openapi.yaml': routesDocument,
        'kong.yaml':
          '_format_version: "3.0"\nservices: [{name: routes, url: https://a.internal, routes: [{name: r, paths: [/]}]}]\n',
      },
      expect: 'not-applicable',
    },
  ],
});

function owner(dataset: Manifest): Evidence {
  const says = `The dataset is of ${textAt(dataset.data, 'organization')} (${textAt(dataset.data, 'organizationUnit')}).`;
  return inManifest(dataset, says, 'organization');
}

function byGateway({ live, manifests }: Context): Answer | undefined {
  const organization = live?.answers.organization;
  if (!live || organization === undefined) return undefined;
  if (organization === null) {
    const says = 'The gateway belongs to no organization.';
    return { status: 'fail', evidence: [{ kind: 'gateway', where: live.url, says }] };
  }
  const { name, unit, enabled } = organization;
  const says = `The gateway belongs to ${name} (${unit}) ${enabled ? 'and is enabled' : 'and is not enabled yet'}.`;
  const told: Evidence = { kind: 'gateway', where: live.url, says };
  if (!enabled) return { status: 'fail', evidence: [told] };
  const others = manifests.datasets.filter(({ data }) => {
    const [theirs, theirUnit] = [textAt(data, 'organization') ?? '', textAt(data, 'organizationUnit') ?? ''];
    return (theirs !== name && !hasPlaceholder(theirs)) || (theirUnit !== unit && !hasPlaceholder(theirUnit));
  });
  if (others.length > 0) return { status: 'fail', evidence: [told, ...others.map(owner)] };
  return { status: 'pass', evidence: [told, ...manifests.datasets.map(owner)] };
}

function unasked(context: Context): Answer {
  const { live, manifests } = context;
  const refused = live?.refused.get('organization');
  return {
    status: 'unknown',
    evidence: [
      ...(manifests.datasets.length > 0 ? manifests.datasets.map(owner) : [noManifests(context, 'DraftDataset')]),
      {
        kind: 'gateway',
        where: live?.url ?? 'the gateway',
        says: refused ?? 'Nobody asked the portal whose the gateway is.',
      },
    ],
    needs: 'gateway',
  };
}
