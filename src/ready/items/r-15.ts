/** a key or a token alone is not enough; it must belong to a consumer who was given access to this API. */
import { textAt } from '../../aps/manifests.ts';
import { servicesOf } from '../../aps/validate/activation.ts';
import { own, toText } from '../../document/pointer.ts';
import type { PluginEntity, RouteEntity } from '../../kong/read.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { attestationOf } from '../stated.ts';
import { atApiConnect, subscribed } from '../traffic/api-connect-answers.ts';
import { audienceOf } from '../traffic/audience.ts';
import { flowsOf, judgedRoutes, judgedServices, lists, notThroughGateway } from '../traffic/environments.ts';
import { atMost, inGateway, inManifest, noGatewayFiles, once, withoutGatewayFiles } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import { authenticationOn, isAuthentication, mayBeElsewhere, pluginsOn } from '../traffic/protection.ts';

export default defineItem({
  id: 'R-15',
  title: 'Access is given to each consumer',
  section: 'C',
  proves: 'APS Production Readiness Checklist, Protect your API: manage the access of consumers',
  gate: 'block',
  why: 'Keys and tokens are issued for many APIs of a platform: without a check of whose they are, each of them opens this one too.',
  remedy:
    'Add acl with the appId of the environment under allow beside key-auth, or set consumer_match: true (or scope) in jwt-keycloak.',
  evidence: ['gateway-config', 'manifest', 'attestation'],
  attestation: { states: 'Who may call is decided for each consumer, and access can be taken away.', maxMonths: 12 },
  check(context) {
    const without = notThroughGateway(context) ?? atApiConnect(context, subscribed) ?? withoutGatewayFiles(context);
    if (without) return without;
    const audience = audienceOf(context);
    if (audience.isPublic)
      return { status: 'not-applicable', reason: 'The API is public.', evidence: audience.evidence };
    return judge(context);
  },
  examples: [
    {
      says: 'The group of the environment alone is let in.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(`${plugin('key-auth')}\n${plugin('acl', '{allow: [A1B2C3D4]}')}`),
        'product.yaml': routesProduct(
          'name: prod, appId: A1B2C3D4, active: true, approval: true, flow: kong-api-key-acl, services: [routes-prod]',
        ),
      },
      expect: 'pass',
    },
    {
      says: 'The group is that of another environment.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(`${plugin('key-auth')}\n${plugin('acl', '{allow: [FFFFFFFF]}')}`),
        'product.yaml': routesProduct(
          'name: prod, appId: A1B2C3D4, active: true, flow: kong-api-key-acl, services: [routes-prod]',
        ),
      },
      expect: 'fail',
    },
    {
      says: 'Any key of the platform opens the API.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'fail',
    },
    {
      says: 'The token must belong to a known consumer.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('jwt-keycloak', '{consumer_match: true, consumer_match_claim: azp}')),
      },
      expect: 'pass',
    },
    {
      says: 'Keys without groups are the flow that was chosen, and a person states how access is given.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('key-auth')),
        'product.yaml': routesProduct(
          'name: prod, active: true, approval: true, flow: kong-api-key-only, services: [routes-prod]',
        ),
        '.specgate/attestations.yaml': attestationOf(
          'R-15',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nstatement: Each request for a key is approved.',
        ),
      },
      expect: 'attested',
    },
  ],
});

type Verdict = 'managed' | 'unmanaged' | 'chosen' | 'open';

interface Told {
  verdict: Verdict;
  evidence: Evidence;
}

function judge(context: Context): Answer {
  const routes = judgedRoutes(context);
  const told = routes.flatMap(route => tell(route, context));
  const of = (verdict: Verdict): Evidence[] =>
    told.filter(one => one.verdict === verdict).map(({ evidence }) => evidence);
  if (told.length === 0) return asksNobody(context);
  if (of('unmanaged').length > 0) return { status: 'fail', evidence: atMost(once(of('unmanaged')), 10, 'of the kind') };
  if (of('chosen').length > 0)
    return {
      status: 'unknown',
      evidence: [...atMost(once(of('chosen')), 5, 'of the kind'), ...approvals(context)],
      needs: 'attestation',
    };
  if (of('open').length > 0) return { status: 'unknown', evidence: once(of('open')), needs: 'file' };
  return { status: 'pass', evidence: [...atMost(once(of('managed')), 10, 'of the kind'), ...approvals(context)] };
}

/** Who is not asked cannot be told apart; whether somebody should be is what R-13 asks, and the upstream may do it. */
function asksNobody(context: Context): Answer {
  const unseen = context.gateway.routes.find(route => mayBeElsewhere(route, context.gateway, isAuthentication));
  if (unseen) {
    const says = `What guards the service of the route ${unseen.name ?? ''} is not seen here.`;
    return { status: 'unknown', evidence: [inGateway(unseen, says, 'name')], needs: 'file' };
  }
  const [first] = [...judgedServices(context), ...context.gateway.routes];
  const has = judgedServices(context).some(({ routes }) => routes.length > 0) || context.gateway.routes.length > 0;
  const says = has
    ? 'The gateway asks nobody who they are, so it tells nobody apart (see R-13).'
    : 'No service has a route yet, so nobody can call it.';
  return {
    status: 'unknown',
    evidence: first ? [inGateway(first, says, 'name')] : noGatewayFiles(context),
    needs: 'attestation',
  };
}

/** Routes that ask nobody are told by R-13. */
function tell(route: RouteEntity, context: Context): Told[] {
  const plugins = pluginsOn(route, context.gateway);
  const [guard] = authenticationOn(route, context.gateway);
  if (!guard) return [];
  const acl = plugins.find(({ data }) => data.name === 'acl');
  if (acl) return [byGroups(acl, route, context)];
  const told = byPlugin(guard, route, context);
  const isSeen = !mayBeElsewhere(route, context.gateway, one => one.data.name === 'acl');
  if (told.verdict !== 'unmanaged' || isSeen) return [told];
  return [
    {
      verdict: 'open',
      evidence: inGateway(guard, 'Whether acl stands beside it on the service is not seen here.', 'name'),
    },
  ];
}

/** `allow` names the appId of the environment, which the portal makes the group of its consumers. */
function byGroups(acl: PluginEntity, route: RouteEntity, context: Context): Told {
  const allow = own(acl.config, 'allow') ?? own(acl.config, 'whitelist');
  const groups = Array.isArray(allow) ? allow.map(toText) : [];
  if (groups.some(hasPlaceholder) || (typeof allow === 'string' && hasPlaceholder(allow)))
    return {
      verdict: 'open',
      evidence: inGateway(acl, 'Which groups are let in is known when the template is rendered.', 'config', 'allow'),
    };
  if (groups.length === 0)
    return {
      verdict: 'unmanaged',
      evidence: inGateway(
        acl,
        'acl keeps groups out and lets everybody else in: name those who may call under allow.',
        'config',
      ),
    };
  const ids = flowsOf(context)
    .filter(
      ({ name, environment }) =>
        name === 'kong-api-key-acl' && servicesOf(environment).includes(route.service?.name ?? ''),
    )
    .flatMap(({ environment }) => textAt(environment.data, 'appId') ?? [])
    .filter(id => !hasPlaceholder(id));
  if (ids.length > 0 && !ids.some(id => groups.includes(id))) {
    const says = `acl lets ${groups.slice(0, 3).join(', ')} in, and not the group of the environment, ${ids[0]}: nobody whom the portal gives access gets in.`;
    return { verdict: 'unmanaged', evidence: inGateway(acl, says, 'config', 'allow') };
  }
  return {
    verdict: 'managed',
    evidence: inGateway(acl, `acl lets only ${groups.slice(0, 3).join(', ')} in.`, 'config', 'allow'),
  };
}

const restricting = [
  'scope',
  'roles',
  'realm_roles',
  'client_roles',
  'allowed_aud',
  'audience_required',
  'scopes_required',
  'roles_required',
  'groups_required',
  'consumer_claim',
];

function byPlugin(guard: PluginEntity, route: RouteEntity, context: Context): Told {
  const { name } = guard.data;
  const match = own(guard.config, 'consumer_match');
  const ignores = own(guard.config, 'consumer_match_ignore_not_found');
  const takesUnknown = match === true && ignores === true;
  const key = restricts(guard);
  if (takesUnknown && key === undefined)
    return {
      verdict: 'chosen',
      evidence: inGateway(
        guard,
        `${name} lets tokens of unknown consumers in too: who gets a token is decided at the identity provider.`,
        'config',
        'consumer_match_ignore_not_found',
      ),
    };
  const isTemplate = [match, ignores].some(one => typeof one === 'string' && hasPlaceholder(one));
  if (match === true && !takesUnknown && !isTemplate)
    return {
      verdict: 'managed',
      evidence: inGateway(guard, `${name} takes tokens of known consumers alone.`, 'config', 'consumer_match'),
    };
  if (isTemplate)
    return {
      verdict: 'open',
      evidence: inGateway(
        guard,
        'Whether tokens must belong to consumers is known when the template is rendered.',
        'config',
        'consumer_match',
      ),
    };
  if (key !== undefined)
    return { verdict: 'managed', evidence: inGateway(guard, `${name} demands ${key} of a token.`, 'config', key) };
  // Kong's own jwt and hmac-auth know their consumers by what they are signed with; oidc leaves it to the provider.
  if (['oidc', 'openid-connect', 'saml', 'ldap-auth', 'ldap-auth-advanced'].includes(name))
    return {
      verdict: 'chosen',
      evidence: inGateway(
        guard,
        `${name} lets everybody in whom the identity provider knows; whom it lets in is decided there.`,
        'name',
      ),
    };
  const isChosen = flowsOf(context).some(
    flow =>
      flow.name === 'kong-api-key-only' &&
      route.service !== undefined &&
      lists(flow.environment, route.service) !== 'no',
  );
  if (isChosen && name === 'key-auth')
    return {
      verdict: 'chosen',
      evidence: inGateway(guard, 'The flow kong-api-key-only takes every key of the platform.', 'name'),
    };
  const what =
    name === 'jwt-keycloak' ? 'every token of its issuers' : 'the credentials of every consumer of the gateway';
  return {
    verdict: 'unmanaged',
    evidence: inGateway(
      guard,
      `${name} without acl${name === 'jwt-keycloak' ? ', consumer_match or scope' : ''} takes ${what}.`,
      'name',
    ),
  };
}

/** A setting by which only some tokens of an issuer are taken. */
function restricts({ config }: PluginEntity): string | undefined {
  return restricting.find(one => isFilled(own(config, one)));
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value !== '';
}

function approvals(context: Context): Evidence[] {
  return flowsOf(context)
    .slice(0, 3)
    .map(({ environment }) =>
      inManifest(
        environment,
        own(environment.data, 'approval') === true
          ? 'Requests for access wait for an approval.'
          : 'Requests for access need no approval: who asks gets in.',
        'approval',
      ),
    );
}
