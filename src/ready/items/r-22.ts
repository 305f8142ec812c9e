/** the product is switched on, so that consumers find it. */
import { own, toText } from '../../document/pointer.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { environmentsNamed, isActive, judgedEnvironment } from '../traffic/environments.ts';
import { inManifest, noManifests, notRendered } from '../traffic/evidence.ts';
import { routesDocument, routesProduct } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';
import { validationOf } from '../traffic/validation.ts';

export default defineItem({
  id: 'R-22',
  title: 'The product is enabled for discovery',
  section: 'D',
  proves: 'APS Production Readiness Checklist, Share your API: enable your Product for discovery in the API Directory',
  gate: 'block',
  gateFor: context =>
    isActive(context) || context.manifests.products.length === 0
      ? undefined
      : {
          gate: 'warn',
          reason: `no product has ${judgedEnvironment(context)} active, so nothing is being published there yet`,
        },
  why: 'A product without an active environment stands in no directory: it is published for nobody.',
  remedy: 'After the preview set active: true in the environment of the product, and publish it again.',
  evidence: ['gateway', 'manifest'],
  check(context) {
    const elsewhere = notOnPortal(context);
    if (elsewhere) return elsewhere;
    const environments = environmentsNamed(judgedEnvironment(context), context);
    const listed = inDirectory(context);
    if (environments.length === 0) return withoutEnvironment(context, listed);
    const refused = activation(context);
    if (refused.length > 0) return { status: 'fail', evidence: refused };
    const active = environments.filter(({ data }) => own(data, 'active') === true);
    if (active.length > 0)
      return {
        status: 'pass',
        evidence: [
          ...active.map(one => inManifest(one, `The environment ${one.name} is active.`, 'active')),
          ...listed,
        ],
      };
    const open = environments.filter(
      ({ data }) => typeof own(data, 'active') === 'string' && hasPlaceholder(toText(own(data, 'active'))),
    );
    if (open.length > 0) return { status: 'unknown', evidence: notRendered(context, 'manifests'), needs: 'file' };
    return {
      status: 'fail',
      evidence: environments.map(one => inManifest(one, `The environment ${one.name} is not active.`, 'active')),
    };
  },
  examples: [
    {
      says: 'The environment is active.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: true, flow: public'),
      },
      expect: 'pass',
    },
    {
      says: 'It is not active yet.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: false, flow: public'),
      },
      expect: 'fail',
    },
    {
      says: 'It is active, and its product names no dataset: the portal refuses that.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: true, flow: public').replace('dataset: routes\n', ''),
      },
      expect: 'fail',
    },
    {
      says: 'No product is here.',
      files: { 'openapi.yaml': routesDocument },
      expect: 'unknown',
    },
  ],
});

/** What the directory's server would refuse of an active environment. */
function activation(context: Context): Evidence[] {
  return validationOf(context)
    .manifests.findings.filter(({ stage, verdict }) => stage === 'activation' && verdict === 'refused')
    .map(({ file, line, message, remedy }) => ({
      kind: 'manifest',
      where: `${file}:${line}`,
      says: `${message}${/[.]$/.test(message) ? '' : '.'} ${remedy}`,
    }));
}

function inDirectory({ live, manifests }: Context): Evidence[] {
  const directory = live?.answers.live;
  if (!live || !directory) return [];
  const names = new Set(manifests.datasets.map(({ name }) => name));
  const found = directory.find(({ dataset }) => names.has(dataset));
  const says = found ? `The directory lists ${found.title.slice(0, 80)}.` : 'The directory does not list it yet.';
  return [{ kind: 'gateway', where: live.url, says }];
}

function withoutEnvironment(context: Context, listed: readonly Evidence[]): Answer {
  const wanted = judgedEnvironment(context);
  const { live, manifests } = context;
  const stored = live?.answers.products?.some(({ environments }) =>
    environments.some(one => one.name === wanted && one.active),
  );
  if (live && stored !== undefined) {
    const says = stored
      ? `The portal has a product with ${wanted} active.`
      : `The portal has no product with ${wanted} active.`;
    return { status: stored ? 'pass' : 'fail', evidence: [{ kind: 'gateway', where: live.url, says }, ...listed] };
  }
  const { environments } = manifests;
  const templates = notRendered(context, 'manifests');
  const isOpen =
    environments.length === 0 || environments.some(({ name }) => name !== undefined && hasPlaceholder(name));
  if (isOpen) {
    const evidence =
      environments.length > 0 && templates.length > 0
        ? templates
        : [noManifests(context, `Product with the environment ${wanted}`)];
    return { status: 'unknown', evidence, needs: environments.length > 0 ? 'file' : 'gateway' };
  }
  return {
    status: 'fail',
    evidence: environments
      .slice(0, 5)
      .map(one =>
        inManifest(one, `This is the environment ${one.name ?? 'without a name'}, and none is ${wanted}.`, 'name'),
      ),
  };
}
