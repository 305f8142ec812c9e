/** the first pillar asks of any gateway what R-16 asks of one of the portal. */
import { defineItem } from '../item.ts';
import { plugin, routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import r16 from './r-16.ts';

export default defineItem({
  id: 'R-32',
  title: 'The gateway enforces rate limits',
  section: 'F',
  proves: 'Pillars of a production-ready API, gateway and smart routing: the gateway rate limits requests',
  gate: r16.gate,
  why: 'A limit in the service is reached when the service is already busy; at the gateway the calls that are too many cost nothing.',
  remedy: r16.remedy,
  evidence: r16.evidence,
  sameAs: 'R-16',
  check: context => r16.check(context),
  examples: [
    {
      says: 'The service has a limit.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('rate-limiting', '{minute: 600}')),
      },
      expect: 'pass',
    },
    {
      says: 'Nothing limits the calls.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'fail',
    },
    {
      says: 'The traffic goes past the gateway; what is stated for R-16 would hold here too.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: true, flow: protected-externally'),
      },
      expect: 'unknown',
    },
  ],
});
