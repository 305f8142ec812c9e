/** the gateway of the portal exists; its id stands in the tags, and only the portal knows whether it is there. */

import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { judgedServices } from '../traffic/environments.ts';
import { inGateway, noGatewayFiles } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesService } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';

const idForm = /^[a-z][a-z0-9-]{3,13}[a-z0-9]$/;

export default defineItem({
  id: 'R-10',
  title: 'The gateway exists in the API Services Portal',
  section: 'B',
  proves: 'APS Production Readiness Checklist, Configure a Gateway Service: Create a Gateway',
  gate: 'block',
  why: 'Everything that is published belongs to a gateway; without it there is nothing to publish to.',
  remedy:
    'Create the gateway (gwa gateway create, or in the portal), tag every object with ns.<its id>, and run specgate ready with the credentials of its service account.',
  evidence: ['gateway', 'gateway-config'],
  check(context) {
    const elsewhere = notOnPortal(context);
    if (elsewhere) return elsewhere;
    const ids = gatewayIds(context);
    const wrong = ids.filter(({ id }) => !idForm.test(id));
    if (wrong.length > 0) return { status: 'fail', evidence: wrong.map(({ evidence }) => evidence) };
    return byGateway(
      context,
      ids.map(({ evidence }) => evidence),
    );
  },
  examples: [
    {
      says: 'The tag names a gateway, and nobody asked the portal for it.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'unknown',
    },
    {
      says: 'The tag names what can be no gateway.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replaceAll('gw-abcde', 'GW_1')),
      },
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

function byGateway(context: Context, ids: readonly Evidence[]): Answer {
  const { live } = context;
  const exists = live?.answers.exists;
  if (live && exists !== undefined) {
    const says = exists ? 'The gateway exists and may be read.' : 'There is no such gateway, or it may not be read.';
    return { status: exists ? 'pass' : 'fail', evidence: [{ kind: 'gateway', where: live.url, says }, ...ids] };
  }
  const refused = live?.refused.get('exists');
  const says = refused ?? 'Nobody asked the portal whether it exists.';
  return {
    status: 'unknown',
    evidence: [
      ...(ids.length > 0 ? ids : withoutId(context)),
      { kind: 'gateway', where: live?.url ?? 'the gateway', says },
    ],
    needs: 'gateway',
  };
}

/** No tag names a gateway, or a placeholder does. */
function withoutId(context: Context): Evidence[] {
  const services = judgedServices(context);
  if (services.length === 0) return noGatewayFiles(context);
  const says = (tags: readonly string[]): string =>
    tags.some(tag => tag.startsWith('ns.'))
      ? 'The gateway is known when the template is rendered.'
      : 'No tag names the gateway.';
  return services.slice(0, 3).map(service => inGateway(service, says(service.tags), 'tags'));
}

/** The ids in the tags of the services, each with the first place that has it. */
function gatewayIds(context: Context): { id: string; evidence: Evidence }[] {
  const found = new Map<string, Evidence>();
  for (const service of judgedServices(context)) {
    for (const tag of service.tags) {
      const id = /^ns\.([^.]+)/.exec(tag)?.[1];
      if (id === undefined || hasPlaceholder(tag) || found.has(id)) continue;
      const says = idForm.test(id)
        ? `The gateway is ${id}.`
        : `${id.slice(0, 40)} is no id of a gateway: it has 5 to 15 lower-case letters, digits and hyphens, beginning with a letter.`;
      found.set(id, inGateway(service, says, 'tags'));
    }
  }
  return [...found].map(([id, evidence]) => ({ id, evidence }));
}
