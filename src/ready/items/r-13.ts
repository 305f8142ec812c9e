/** nobody gets through a route without credentials, unless it is meant so. */

import { servicesOf } from '../../aps/validate/activation.ts';
import type { RouteEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { probedAuthentication, withProbe } from '../probed.ts';
import { attestationOf } from '../stated.ts';
import { atApiConnect, guarded } from '../traffic/api-connect-answers.ts';
import { answerForPublic, audienceOf } from '../traffic/audience.ts';
import { flowsOf, isProtectedExternally, judgedRoutes, judgedServices } from '../traffic/environments.ts';
import { atMost, inGateway, inManifest, once, withoutGatewayFiles } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import { routesOf } from '../traffic/operation-route.ts';
import { isOpenToAll, type Operation, operationsOf } from '../traffic/operations.ts';
import {
  isAuthentication,
  isForDocumentation,
  isNamedDocumentation,
  isOn,
  isPreflightOnly,
  mayBeElsewhere,
  type Protection,
  protectionOf,
} from '../traffic/protection.ts';
import { textsOf } from '../traffic/routing.ts';
import { perhapsGuarding, tellUndecided, unseenOn } from '../traffic/undecided.ts';

/** The plugin that each flow of a product rests on. */
const pluginOfFlow: Readonly<Record<string, string>> = {
  'kong-api-key-acl': 'key-auth',
  'kong-api-key-only': 'key-auth',
  'client-credentials': 'jwt-keycloak',
  'authorization-code': 'oidc',
};

export default defineItem({
  id: 'R-13',
  title: 'Gateway services are protected',
  section: 'C',
  proves: 'APS Production Readiness Checklist, Protect your API: ensure that your Gateway Services are protected',
  gate: 'block',
  why: 'A route without authentication is open to the whole internet, whatever the document says.',
  remedy:
    'Put an authentication plugin (key-auth with acl, jwt-keycloak, oidc) on the service or on every route, or say that the API is public: flow public in the product, security: [] in the document.',
  evidence: ['gateway-config', 'probe', 'manifest', 'openapi', 'attestation'],
  attestation: {
    states: 'The API is protected by other means than the gateway, or what is open is meant to be open.',
    maxMonths: 12,
  },
  check: context => withProbe(byFiles(context), probedAuthentication(context)),
  examples: [
    {
      says: 'A plugin of the service demands a key.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'pass',
    },
    {
      says: 'The plugin is switched off.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(`${plugin('key-auth')}\n  enabled: false`),
      },
      expect: 'fail',
    },
    {
      says: 'One of two routes is open.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text =>
          text.replace(
            'strip_path: false\n',
            `strip_path: false\n        plugins: [{name: key-auth, tags: [ns.gw-abcde.prod]}]\n      - {name: all, tags: [ns.gw-abcde.prod], hosts: [routes.api.gov.bc.ca], paths: [/]}\n`,
          ),
        ),
      },
      expect: 'fail',
    },
    {
      says: 'What is open is documentation alone.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text =>
          text.replace(
            'strip_path: false\n',
            `strip_path: false\n        plugins: [{name: key-auth, tags: [ns.gw-abcde.prod]}]\n      - {name: docs, tags: [ns.gw-abcde.prod], hosts: [routes.api.gov.bc.ca], paths: [/v1/docs, /v1/openapi.json]}\n`,
          ),
        ),
      },
      expect: 'pass',
    },
    {
      says: 'A route that is named for its documentation takes every path; a person states that this is meant.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text =>
          text.replace(
            'strip_path: false\n',
            `strip_path: false\n        plugins: [{name: key-auth, tags: [ns.gw-abcde.prod]}]\n      - {name: routes-swagger, tags: [ns.gw-abcde.prod], hosts: [routes.api.gov.bc.ca], paths: [/]}\n`,
          ),
        ),
        '.specgate/attestations.yaml': attestationOf(
          'R-13',
          'by: {name: Ada Example, role: Security architect}\ndate: 2026-10-01\nstatement: The upstream serves nothing else.',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'Who has no key passes as an anonymous consumer, and nobody says that this is meant.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('key-auth', '{anonymous: ce26955a-cf08-4907-9427-12d01c8bd94c}')),
      },
      expect: 'unknown',
    },
    {
      says: 'The product says that the API is public, and the document demands nothing.',
      files: {
        'openapi.yaml': routesDocument.replace('security: [{key: []}]\n', ''),
        'gateway.yaml': routesService(''),
        'product.yaml': routesProduct('name: prod, active: true, flow: public, services: [routes-prod]'),
      },
      expect: 'not-applicable',
    },
    {
      says: 'The flow of the product rests on another plugin.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('basic-auth')),
        'product.yaml': routesProduct('name: prod, active: true, flow: kong-api-key-acl, services: [routes-prod]'),
      },
      expect: 'fail',
    },
    {
      says: 'The traffic does not go through the gateway, and a person states how the API is protected.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: true, flow: protected-externally'),
        '.specgate/attestations.yaml': attestationOf(
          'R-13',
          'by: {name: Ada Example, role: Security architect}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/architecture/17',
        ),
      },
      expect: 'attested',
    },
  ],
});

function byFiles(context: Context): Answer {
  if (isProtectedExternally(context)) return externally(context);
  const without = atApiConnect(context, guarded) ?? withoutGatewayFiles(context);
  if (without) return without;
  return answerForPublic(audienceOf(context)) ?? judge(context);
}

function externally({ manifests }: Context): Answer {
  const says =
    'The flow is protected-externally: the gateway does not see the traffic, and a person states how it is protected.';
  const evidence = manifests.environments.slice(0, 3).map(environment => inManifest(environment, says, 'flow'));
  return { status: 'unknown', evidence, needs: 'attestation' };
}

function judge(context: Context): Answer {
  const { gateway } = context;
  const routes = judgedRoutes(context);
  if (routes.length === 0) {
    const evidence = judgedServices(context)
      .slice(0, 5)
      .map(service => inGateway(service, `The service ${service.name} has no route yet.`));
    return { status: 'unknown', evidence, needs: 'file' };
  }
  const guarded = routes.map(route => ({ route, protection: protectionOf(route, gateway) }));
  const open = guarded.filter(one => one.protection.kind === 'open' && !isMeantOpen(one.route, routes, context));
  const undecided = open.filter(({ route }) => mayBeElsewhere(route, gateway, isAuthentication));
  const named = open.filter(({ route }) => isNamedDocumentation(route));
  const told = (one: Guarded): boolean => undecided.includes(one) || named.includes(one);
  const otherwise = open.filter(one => !told(one) && perhapsGuarding(one.route, gateway).length > 0);
  const wrong = [
    ...open.filter(one => !told(one) && !otherwise.includes(one)).map(({ route }) => openRoute(route)),
    ...otherPlugin(context),
  ];
  if (wrong.length > 0) return { status: 'fail', evidence: atMost(wrong, 10, 'open routes') };
  if (undecided.length > 0) {
    const unseen = unseenOn(
      undecided.map(({ route }) => route),
      gateway,
      isAuthentication,
      'guards',
    );
    return { status: 'unknown', evidence: unseen, needs: 'file' };
  }
  const shown = guarded
    .filter(one => !named.includes(one) && !otherwise.includes(one))
    .map(({ route, protection }) => tell(route, protection));
  const twoTier = guarded.filter(
    ({ route, protection }) => protection.kind === 'two-tier' && !isMeantOpen(route, routes, context),
  );
  if (twoTier.length + named.length + otherwise.length === 0)
    return { status: 'pass', evidence: atMost(shown, 10, 'routes') };
  const toState = [
    ...twoTier.map(({ route, protection }) => tell(route, protection)),
    ...named.map(({ route }) => widerThanItsName(route)),
    ...otherwise.flatMap(({ route }) =>
      perhapsGuarding(route, gateway).map(one => tellUndecided(one, 'asks callers who they are')),
    ),
  ];
  return {
    status: 'unknown',
    evidence: [...atMost(once(toState), 10, 'routes'), ...shown.slice(0, 5)],
    needs: 'attestation',
  };
}

interface Guarded {
  route: RouteEntity;
  protection: Protection;
}

/** A name is no wall: such a route takes all that its paths take. */
function widerThanItsName(route: RouteEntity): Evidence {
  const { says, ...place } = openRoute(route);
  return { ...place, says: `${says.replace(/\.$/, '')}; its name says documentation, its paths take more.` };
}

function openRoute(route: RouteEntity): Evidence {
  const hasExpression = typeof route.data.expression === 'string';
  const paths =
    textsOf(route, 'paths').slice(0, 3).join(', ') || (hasExpression ? 'what its expression takes' : 'every path');
  const methods = textsOf(route, 'methods').join(', ') || 'every method';
  return inGateway(route, `The route ${route.name ?? ''} is open to everybody (${methods} on ${paths}).`, 'name');
}

function tell(route: RouteEntity, { kind, plugins }: Protection): Evidence {
  const [first] = plugins;
  const name = route.name ?? 'without a name';
  if (kind === 'open' || !first)
    return inGateway(
      route,
      `The route ${name} is open, as documentation, preflight requests or the document want it.`,
      'name',
    );
  if (kind === 'terminated') return inGateway(first, `The gateway itself answers on the route ${name}.`, 'name');
  if (kind === 'two-tier')
    return inGateway(
      first,
      `On the route ${name} callers without credentials pass as an anonymous consumer.`,
      'config',
      'anonymous',
    );
  return inGateway(first, `${first.data.name} guards the route ${name}.`, 'name');
}

/** Preflight requests, documentation, and operations that the document opens to everybody. */
function isMeantOpen(route: RouteEntity, routes: readonly RouteEntity[], context: Context): boolean {
  if (isPreflightOnly(route) || isForDocumentation(route)) return true;
  const taken = operationsTaken(route, routes, context);
  return taken.length > 0 && taken.every(isOpenOnPurpose);
}

function isOpenOnPurpose(operation: Operation): boolean {
  return operation.security !== undefined && isOpenToAll(operation);
}

function operationsTaken(route: RouteEntity, routes: readonly RouteEntity[], context: Context): Operation[] {
  return operationsOf(context).filter(operation => routesOf(operation, routes).has(route));
}

/** A service that a product lists under a flow carries the plugin of that flow, on itself or on a route. */
function otherPlugin(context: Context): Evidence[] {
  return flowsOf(context).flatMap(({ name, environment }) => {
    const wanted = Object.hasOwn(pluginOfFlow, name) ? pluginOfFlow[name] : undefined;
    if (wanted === undefined) return [];
    const listed = servicesOf(environment);
    return context.gateway.services
      .filter(service => service.name !== undefined && listed.includes(service.name))
      .filter(
        service =>
          ![...service.plugins, ...service.routes.flatMap(({ plugins }) => plugins)].some(
            one => one.data.name === wanted && isOn(one),
          ),
      )
      .map(service =>
        inGateway(service, `The flow ${name} rests on ${wanted}, which ${service.name} does not have.`, 'name'),
      );
  });
}
