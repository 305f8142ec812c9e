/** the first pillar asks of any gateway what R-13 asks of one of the portal. */
import { defineItem } from '../item.ts';
import { plugin, routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import r13 from './r-13.ts';

export default defineItem({
  id: 'R-31',
  title: 'The gateway enforces authentication',
  section: 'F',
  proves: 'Pillars of a production-ready API, gateway and smart routing: the gateway enforces authentication',
  gate: r13.gate,
  why: 'What the gateway lets through has to be stopped by every service behind it, each in its own way and each with its own mistakes.',
  remedy: r13.remedy,
  evidence: r13.evidence,
  sameAs: 'R-13',
  check: context => r13.check(context),
  examples: [
    {
      says: 'A plugin of the service demands a key.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'pass',
    },
    {
      says: 'Nothing asks who calls.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('rate-limiting', '{minute: 600}')),
      },
      expect: 'fail',
    },
    {
      says: 'The traffic goes past the gateway; what is stated for R-13 would hold here too.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: true, flow: protected-externally'),
      },
      expect: 'unknown',
    },
  ],
});
