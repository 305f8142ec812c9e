/** an API whose traffic does not go through the gateway is listed as that, without services. */
import { textAt } from '../../aps/manifests.ts';
import { servicesOf } from '../../aps/validate/activation.ts';
import { defineItem } from '../item.ts';
import { inManifest } from '../traffic/evidence.ts';
import { routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';

export default defineItem({
  id: 'R-28',
  title: 'An API outside the gateway is listed without services',
  section: 'E',
  proves:
    'APS Production Readiness Checklist, Additional steps: teams who do not use the gateway for their traffic list their API with the flow protected-externally',
  gate: 'info',
  why: 'With that flow the portal promises that the API is protected elsewhere; a service beside it is a second, open way in.',
  remedy:
    'Take the services out of the environments with the flow protected-externally, or choose the flow that the gateway enforces.',
  evidence: ['manifest'],
  check(context) {
    const elsewhere = notOnPortal(context);
    if (elsewhere) return elsewhere;
    const external = context.manifests.environments.filter(
      ({ data }) => textAt(data, 'flow') === 'protected-externally',
    );
    if (external.length === 0)
      return { status: 'not-applicable', reason: 'No environment has the flow protected-externally.' };
    const wrong = external.filter(one => servicesOf(one).length > 0);
    const told = (wrong.length > 0 ? wrong : external).map(one =>
      inManifest(
        one,
        wrong.length > 0
          ? `The environment ${one.name} is protected externally and lists ${servicesOf(one)[0]}.`
          : `The environment ${one.name} is protected externally and lists no service.`,
        wrong.length > 0 ? 'services' : 'flow',
      ),
    );
    return { status: wrong.length > 0 ? 'fail' : 'pass', evidence: told };
  },
  examples: [
    {
      says: 'The environment lists no service.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: true, flow: protected-externally'),
      },
      expect: 'pass',
    },
    {
      says: 'It lists one.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        'product.yaml': routesProduct('name: prod, active: true, flow: protected-externally, services: [routes-prod]'),
      },
      expect: 'fail',
    },
    {
      says: 'The gateway carries the traffic.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: true, flow: public, services: [routes-prod]'),
      },
      expect: 'not-applicable',
    },
  ],
});
