/** callers from outside of government come with tokens, not with keys alone. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { firstFew, inDocument } from '../evidence.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { audienceOf } from '../traffic/audience.ts';
import { judgedServices } from '../traffic/environments.ts';
import { plugin, routesDataset, routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import { kindsOf, protectionOf } from '../traffic/protection.ts';

export default defineItem({
  id: 'R-53',
  title: 'External callers authenticate by OAuth 2 or JWT',
  section: 'J',
  proves: 'Pillars of a production-ready API, Security by Design: enforce OAuth2/JWT for external callers',
  gate: 'warn',
  why: 'A key never ends and is the same for every call; a token ends within the hour and says for what it was given.',
  remedy:
    'Use jwt-keycloak or oidc at the gateway (flow client-credentials or authorization-code) and an oauth2 or openIdConnect scheme in the document.',
  evidence: ['gateway-config', 'openapi', 'manifest'],
  check(context) {
    const reach = reachOf(context);
    if (reach?.isBeyond === false) {
      const reason = 'Nobody outside of government calls it.';
      return { status: 'not-applicable', reason, evidence: [reach.evidence] };
    }
    const audience = audienceOf(context);
    if (audience.isPublic) {
      const reason = 'The API is public: nobody need say who calls.';
      return { status: 'not-applicable', reason, evidence: audience.evidence };
    }
    return judge(context, reach?.evidence);
  },
  examples: [
    {
      says: 'The gateway demands a token.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(
          plugin('jwt-keycloak', "{allowed_iss: ['https://loginproxy.gov.bc.ca/auth/realms/apigw']}"),
        ),
      },
      expect: 'pass',
    },
    {
      says: 'The public is the audience, and a key is all that is asked for.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('key-auth')),
        'product.yaml': `${routesProduct('name: prod, active: true, flow: kong-api-key-only, services: [routes-prod]')}---\n${routesDataset}`,
      },
      expect: 'fail',
    },
    {
      says: 'Only government calls.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('key-auth')),
        'product.yaml': `${routesProduct('name: prod, active: true, flow: kong-api-key-only, services: [routes-prod]')}---\n${routesDataset.replace('view_audience: Public', 'view_audience: Government')}`,
      },
      expect: 'not-applicable',
    },
    {
      says: 'A key is asked for, and nobody says who the audience is.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'unknown',
    },
  ],
});

/** Whether the dataset says that somebody outside of government may find it; undefined: it says nothing. */
function reachOf({ manifests }: Context): { isBeyond: boolean; evidence: Evidence } | undefined {
  const stated = manifests.datasets.flatMap(dataset => {
    const audience = own(dataset.data, 'view_audience');
    if (typeof audience !== 'string' || audience === '') return [];
    const where = `${dataset.file}:${dataset.line('view_audience')}`;
    const says = `The audience is ${audience.slice(0, 40)}.`;
    // Named users may be anybody.
    const isBeyond = audience !== 'Government';
    return [{ isBeyond, evidence: { kind: 'manifest' as const, where, says } }];
  });
  return stated.find(({ isBeyond }) => isBeyond) ?? stated[0];
}

function judge(context: Context, reach: Evidence | undefined): Answer {
  const { tokens, keys } = credentialsAsked(context);
  const beside = reach ? [reach] : [];
  if (keys.length === 0 && tokens.length > 0)
    return { status: 'pass', evidence: [...firstFew(tokens, one => one), ...beside] };
  if (keys.length === 0)
    return {
      status: 'unknown',
      evidence: [
        {
          kind: 'gateway-config',
          where: context.api.file,
          says: 'Neither the gateway configuration nor the document shows how callers authenticate.',
        },
        ...beside,
      ],
    };
  const evidence = [...firstFew(keys, one => one), ...beside];
  if (reach && tokens.length === 0) return { status: 'fail', evidence };
  const open =
    tokens.length > 0
      ? 'Some operations ask for tokens, others for keys alone.'
      : 'Who the audience is, no dataset says (view_audience).';
  return {
    status: 'unknown',
    evidence: [...evidence, { kind: 'manifest', where: context.manifests.files[0] ?? 'manifests', says: open }],
  };
}

/** At the gateway, where there is configuration of it, else by the document. */
function credentialsAsked(context: Context): { tokens: Evidence[]; keys: Evidence[] } {
  const routes = judgedServices(context).flatMap(service => service.routes);
  const tokens = new Map<string, Evidence>();
  const keys = new Map<string, Evidence>();
  for (const route of routes) {
    const { kind, plugins } = protectionOf(route, context.gateway);
    if (kind !== 'closed' && kind !== 'two-tier') continue;
    const strong = plugins.find(one => kindsOf(one).some(scheme => scheme === 'token' || scheme === 'mutualTLS'));
    const shown = strong ?? plugins[0];
    if (!shown) continue;
    const where = `${shown.file}:${shown.line('name')}`;
    const says = `The gateway asks for ${strong ? 'a token' : 'no more than a key or password'} (${shown.data.name}).`;
    (strong ? tokens : keys).set(where, { kind: 'gateway-config', where, says });
  }
  return routes.length > 0 ? { tokens: [...tokens.values()], keys: [...keys.values()] } : inSchemes(context);
}

function inSchemes(context: Context): { tokens: Evidence[]; keys: Evidence[] } {
  const { document, resolve } = context;
  const is2 = own(document?.data, 'swagger') !== undefined;
  const path = is2 ? ['securityDefinitions'] : ['components', 'securitySchemes'];
  const schemes = path.reduce<unknown>((at, key) => own(at, key), document?.data);
  const tokens: Evidence[] = [];
  const keys: Evidence[] = [];
  for (const [name, written] of isObject(schemes) ? Object.entries(schemes) : []) {
    const scheme = resolve(written);
    const type = toText(own(scheme, 'type'));
    const isToken =
      ['oauth2', 'openIdConnect', 'mutualTLS'].includes(type) ||
      (type === 'http' && toText(own(scheme, 'scheme')).toLowerCase() === 'bearer');
    const says = `The scheme ${name.slice(0, 60)} is ${isToken ? 'of tokens' : 'a key or password'} (${type}).`;
    (isToken ? tokens : keys).push(inDocument(context, [...path, name], says));
  }
  return { tokens, keys };
}
