/** a new version of the backend takes traffic by a change of configuration alone. */
import { own, toText } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { majorsOf } from '../traffic/majors.ts';
import { isOn } from '../traffic/protection.ts';

export default defineItem({
  id: 'R-33',
  title: 'The gateway can route between versions of the backend',
  section: 'F',
  proves:
    'Pillars of a production-ready API, API Gateway & Smart Routing: dynamic routing for blue/green and canary releases',
  gate: 'info',
  why: 'Where the old and the new backend stand side by side, a release is a shift of weights and a rollback the shift back.',
  remedy: 'Give the service an upstream with weighted targets, or each major version a service and routes of its own.',
  evidence: ['gateway-config'],
  check: context => withoutGatewayFiles(context) ?? judge(context),
  examples: [
    {
      says: 'Two targets share the calls by weight.',
      files: {
        'openapi.yaml': routesDocument,
        'kong.yaml': `_format_version: "3.0"
upstreams: [{name: routes, targets: [{target: "blue:8080", weight: 90}, {target: "green:8080", weight: 10}]}]
services: [{name: routes, host: routes, routes: [{name: routes, hosts: [routes.api.gov.bc.ca], paths: [/v1]}]}]
`,
      },
      expect: 'pass',
    },
    {
      says: 'Each major version has a service of its own.',
      files: {
        'openapi.yaml': routesDocument,
        'kong.yaml': `_format_version: "3.0"
services:
  - {name: routes-v1, host: one.internal, routes: [{name: v1, hosts: [routes.api.gov.bc.ca], paths: [/v1]}]}
  - {name: routes-v2, host: two.internal, routes: [{name: v2, hosts: [routes.api.gov.bc.ca], paths: [/v2]}]}
`,
      },
      expect: 'pass',
    },
    {
      says: 'One service leads to one backend.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'fail',
    },
  ],
});

function judge(context: Context): Answer {
  const { gateway } = context;
  const shared = gateway.upstreams
    .filter(({ targets }) => targets.length > 1)
    .map((one): Evidence => {
      const weights = one.targets.map(({ data }) => toText(own(data, 'weight') ?? 100)).join(', ');
      return inGateway(
        one,
        `The upstream ${one.name ?? ''} has ${one.targets.length} targets with the weights ${weights}.`,
        'targets',
      );
    });
  const served = gateway.services.filter(isOn);
  const majors = new Map(served.flatMap(service => [...majorsOf(service)]));
  const services = new Set(served.filter(service => majorsOf(service).size > 0));
  const versions = majors.size > 1 && services.size > 1 ? [...majors.values()] : [];
  const found = [...shared, ...versions];
  if (found.length > 0) return { status: 'pass', evidence: found.slice(0, 10) };
  const evidence = served
    .slice(0, 5)
    .map(service => inGateway(service, `The service ${service.name ?? ''} leads to one backend.`, 'name'));
  if (evidence.length === 0) {
    const says = 'Only routes are here, without the services behind them.';
    return {
      status: 'unknown',
      evidence: [{ kind: 'gateway-config', where: gateway.files[0] ?? 'gateway configuration', says }],
      needs: 'file',
    };
  }
  return { status: 'fail', evidence };
}
