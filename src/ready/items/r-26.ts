/** environments are kept apart at the gateway, by qualifiers or by gateways of their own. */

import { servicesOf } from '../../aps/validate/activation.ts';
import { toText } from '../../document/pointer.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import { shadeValue, unshade } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { environmentOfService } from '../traffic/environments.ts';
import { inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';

export default defineItem({
  id: 'R-26',
  title: 'The configuration is split by environment',
  section: 'E',
  proves:
    'APS Production Readiness Checklist, Additional steps: split your configuration with qualifiers or separate gateways',
  gate: 'info',
  why: 'A publish without a qualifier replaces everything of the gateway: the deployment of one environment then takes the others away.',
  remedy: 'Tag the objects of each environment with ns.<gateway>.<environment>, or use a gateway for each.',
  evidence: ['gateway-config'],
  check: context => notOnPortal(context) ?? withoutGatewayFiles(context) ?? judge(context),
  examples: [
    {
      says: 'The tags have a qualifier.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'pass',
    },
    {
      says: 'Two environments of one gateway have none.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': `${routesService('', text => text.replaceAll('ns.gw-abcde.prod', 'ns.gw-abcde'))}  - name: routes-dev
    tags: [ns.gw-abcde]
    url: https://routes-dev.internal.gov.bc.ca
    routes: [{name: routes-dev, tags: [ns.gw-abcde], hosts: [routes.dev.api.gov.bc.ca], paths: [/v1]}]
`,
      },
      expect: 'fail',
    },
    {
      says: 'One environment is all that is published from here.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replaceAll('ns.gw-abcde.prod', 'ns.gw-abcde')),
      },
      expect: 'not-applicable',
    },
  ],
});

interface Owner {
  service: ServiceEntity;
  gateway: string;
  qualifier: string | undefined;
}

function judge(context: Context): Answer {
  const { services, files } = context.gateway;
  const owners = services.flatMap(ownerOf);
  if (owners.length === 0) {
    const says =
      services.length === 0 ? 'Only routes are here, without services.' : 'No service is tagged with a gateway.';
    return {
      status: 'unknown',
      evidence: [{ kind: 'gateway-config', where: files[0] ?? 'gateway configuration', says }],
      needs: 'file',
    };
  }
  const evidence = (one: Owner, says: string): Evidence => inGateway(one.service, says, 'tags');
  const plain = owners.filter(({ qualifier }) => qualifier === undefined);
  if (plain.length === 0) {
    const [first] = owners;
    return {
      status: 'pass',
      evidence: [evidence(first!, `Objects are tagged with the qualifier ${first!.qualifier}.`)],
    };
  }
  const listed = context.manifests.environments.filter(one => servicesOf(one).length > 0);
  if (listed.length > 1) {
    const names = listed.map(({ name }) => name ?? '').join(', ');
    const says = `The product has services for ${names} in one gateway, and this tag has no qualifier.`;
    return { status: 'fail', evidence: plain.slice(0, 5).map(one => evidence(one, says)) };
  }
  const environments = new Map<string, Set<string>>();
  for (const { service, gateway } of plain) {
    const name = environmentOfService(service, context) ?? 'prod';
    environments.set(gateway, (environments.get(gateway) ?? new Set()).add(name));
  }
  const shared = [...environments].find(([, names]) => names.size > 1);
  if (shared) {
    const [gateway, names] = shared;
    const says = `The gateway ${gateway} holds ${[...names].sort().join(' and ')} without qualifiers.`;
    return {
      status: 'fail',
      evidence: plain
        .filter(one => one.gateway === gateway)
        .slice(0, 5)
        .map(one => evidence(one, says)),
    };
  }
  if (environments.size > 1)
    return {
      status: 'pass',
      evidence: plain
        .slice(0, 5)
        .map(one => evidence(one, `${one.service.name} has the gateway ${one.gateway} for itself.`)),
    };
  return { status: 'not-applicable', reason: 'One environment is all that is published from here.' };
}

/** `ns.<gateway>.<qualifier>`; dots inside placeholders separate nothing. */
function ownerOf(service: ServiceEntity): Owner[] {
  const owners = service.tags
    .filter(tag => tag.startsWith('ns.'))
    .map(tag => {
      const [gateway = '', ...qualifier] = shadeValue(tag.slice(3)).split('.');
      return {
        service,
        gateway: text(gateway),
        qualifier: qualifier.length > 0 ? text(qualifier.join('.')) : undefined,
      };
    });
  const owner = owners.find(({ qualifier }) => qualifier !== undefined) ?? owners[0];
  return owner ? [owner] : [];
}

function text(shaded: string): string {
  return toText(unshade(shaded));
}
