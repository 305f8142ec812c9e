/** the product bundles gateway services that exist, in the environment that is judged. */

import { textAt } from '../../aps/manifests.ts';
import { servicesOf } from '../../aps/validate/activation.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { environmentsNamed, judgedEnvironment } from '../traffic/environments.ts';
import { inManifest, noManifests, notRendered } from '../traffic/evidence.ts';
import { routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';
import { validationOf } from '../traffic/validation.ts';

export default defineItem({
  id: 'R-19',
  title: 'The services are bundled into a product',
  section: 'D',
  proves: 'APS Production Readiness Checklist, Share your API: bundle your Gateway Services into a Product',
  gate: 'block',
  why: 'Consumers ask for access to a product; a service that no product has can be called by nobody who is not told of it.',
  remedy:
    'Write a manifest of the kind Product whose environment (prod) lists the names of the gateway services, each as it stands in the gateway configuration.',
  evidence: ['manifest', 'gateway', 'gateway-config'],
  check(context) {
    const elsewhere = notOnPortal(context);
    if (elsewhere) return elsewhere;
    const { products } = context.manifests;
    if (products.length === 0) return byGateway(context);
    const wrong = [...refusals(context), ...withoutEnvironment(context), ...missing(context)];
    if (wrong.length > 0) return { status: 'fail', evidence: wrong.slice(0, 10) };
    const environments = environmentsNamed(judgedEnvironment(context), context);
    const isOpen = environments.length === 0 || environments.some(one => servicesOf(one).some(hasPlaceholder));
    const templates = notRendered(context, 'manifests');
    if (isOpen)
      return {
        status: 'unknown',
        evidence: templates.length > 0 ? templates : [noManifests(context, 'Product')],
        needs: 'file',
      };
    const listed = environments.filter(one => servicesOf(one).length > 0);
    const external = environments.filter(one => textAt(one.data, 'flow') === 'protected-externally');
    if (listed.length === 0 && external.length === 0)
      return {
        status: 'fail',
        evidence: environments.map(one => inManifest(one, `The environment ${one.name} lists no service.`, 'name')),
      };
    if (context.gateway.services.length === 0 && listed.length > 0 && !context.live?.answers.services) {
      const says = 'Whether the gateway has these services is not seen: no gateway file of this API is here.';
      return { status: 'unknown', evidence: listed.map(one => inManifest(one, says, 'services')), needs: 'gateway' };
    }
    const told = environments.map(one =>
      inManifest(
        one,
        `The environment ${one.name} bundles ${servicesOf(one).join(', ') || 'no service (protected-externally)'}.`,
        'services',
      ),
    );
    return { status: 'pass', evidence: told };
  },
  examples: [
    {
      says: 'The environment lists the service of the gateway configuration.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        'product.yaml': routesProduct('name: prod, active: true, flow: public, services: [routes-prod]'),
      },
      expect: 'pass',
    },
    {
      says: 'The name of the service is another one.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        'product.yaml': routesProduct('name: prod, active: true, flow: public, services: [route-prod]'),
      },
      expect: 'fail',
    },
    {
      says: 'The product has no environment for production.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        'product.yaml': routesProduct('name: dev, active: true, flow: public, services: [routes-prod]'),
      },
      expect: 'fail',
    },
    {
      says: 'No product is here; it may have been made in the portal.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'unknown',
    },
  ],
});

/** Products that were made in the portal stand in no file. */
function byGateway(context: Context): Answer {
  const { live } = context;
  const products = live?.answers.products;
  if (!live || !products)
    return {
      status: 'unknown',
      evidence: [
        noManifests(context, 'Product'),
        { kind: 'gateway', where: 'the gateway', says: 'Nobody asked the portal for its products.' },
      ],
      needs: 'gateway',
    };
  const wanted = judgedEnvironment(context);
  const fitting = products.filter(({ environments }) => environments.some(({ name }) => name === wanted));
  const says =
    fitting.length > 0
      ? `The portal has the product ${fitting[0]!.name} with the environment ${wanted}.`
      : `No product in the portal has the environment ${wanted}.`;
  return { status: fitting.length > 0 ? 'pass' : 'fail', evidence: [{ kind: 'gateway', where: live.url, says }] };
}

function refusals(context: Context): Evidence[] {
  const files = new Set(
    [...context.manifests.products, ...context.manifests.environments].map(({ file, line }) => `${file}:${line()}`),
  );
  const { products } = context.manifests;
  return validationOf(context)
    .manifests.findings.filter(({ verdict, stage }) => verdict === 'refused' && stage === 'manifest')
    .filter(
      ({ file, line }) =>
        files.size > 0 &&
        products.some(product => product.file === file && line >= product.line() && line <= lastLine(product)),
    )
    .map(({ file, line, message, remedy }) => ({
      kind: 'manifest',
      where: `${file}:${line}`,
      says: `${message}. ${remedy}`,
    }));
}

/** The last line of the last entry of a product. */
function lastLine(product: Context['manifests']['products'][number]): number {
  const visit = (value: unknown, path: (string | number)[]): number => {
    if (typeof value !== 'object' || value === null) return product.line(...path);
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return Math.max(product.line(...path), ...entries.map(([key, child]) => visit(child, [...path, key])));
  };
  return visit(product.data, []);
}

function withoutEnvironment(context: Context): Evidence[] {
  const wanted = judgedEnvironment(context);
  const { environments, products } = context.manifests;
  const names = environments.map(({ name }) => name ?? '');
  if (names.includes(wanted) || names.some(hasPlaceholder)) return [];
  const has = names.length === 0 ? 'none' : names.join(', ');
  return products.map(product =>
    inManifest(
      product,
      `The product ${product.name ?? ''} has no environment ${wanted} (it has ${has}).`,
      'environments',
    ),
  );
}

/** Services that neither the files nor the gateway have. */
function missing(context: Context): Evidence[] {
  const { gateway, live } = context;
  const known = new Set([
    ...gateway.services.map(({ name }) => name),
    ...(live?.answers.services ?? []).map(({ name }) => name),
  ]);
  if (known.size === 0 || [...known].some(name => name === undefined || hasPlaceholder(name))) return [];
  return environmentsNamed(judgedEnvironment(context), context).flatMap(environment =>
    servicesOf(environment)
      .map((name, index) => ({ name, index }))
      .filter(({ name }) => !known.has(name) && !hasPlaceholder(name))
      .map(({ name, index }) =>
        inManifest(environment, `No gateway file here has the service ${name}.`, 'services', index),
      ),
  );
}
