/** every route has a limit of calls, and it is not above what the service level promises. */
import { toText } from '../../document/pointer.ts';
import type { GatewayFiles, RouteEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { probedRateLimit, withProbe } from '../probed.ts';
import { attestationOf } from '../stated.ts';
import { atApiConnect, limited } from '../traffic/api-connect-answers.ts';
import { isProtectedExternally, judgedRoutes, judgedServices } from '../traffic/environments.ts';
import { atMost, inGateway, inManifest, notRendered, once, withoutGatewayFiles } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import {
  isLimit,
  type Limit,
  limitsForSome,
  limitsOn,
  morePromised,
  perSecond,
  rounding,
  throughputOf,
} from '../traffic/limits.ts';
import { isPreflightOnly, mayBeElsewhere, protectionOf } from '../traffic/protection.ts';
import { perhapsLimiting, tellUndecided, unseenOn } from '../traffic/undecided.ts';

export default defineItem({
  id: 'R-16',
  title: 'Rate limiting prevents abuse',
  section: 'C',
  proves: 'APS Production Readiness Checklist, Protect your API: Rate limiting',
  gate: 'block',
  why: 'One caller in a loop takes the service from all others; the gateway is the only place that can stop it before it costs.',
  remedy:
    'Add rate-limiting to the service (or to every route) with a number for second, minute or hour, not above what info.x-slo.throughput promises.',
  evidence: ['gateway-config', 'probe', 'openapi', 'attestation'],
  attestation: {
    states: 'Calls are limited before they reach the service, by other means than the gateway.',
    maxMonths: 12,
  },
  check(context) {
    if (isProtectedExternally(context)) {
      const says =
        'The flow is protected-externally: the gateway does not see the traffic, and a person states how it is limited.';
      const evidence = context.manifests.environments.slice(0, 3).map(one => inManifest(one, says, 'flow'));
      return { status: 'unknown', evidence, needs: 'attestation' };
    }
    return withProbe(
      atApiConnect(context, limited) ?? withoutGatewayFiles(context) ?? judge(context),
      probedRateLimit(context),
    );
  },
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
      says: 'The gateway allows more than is promised.',
      files: {
        'openapi.yaml': routesDocument.replace(
          'version: 1.0.0}',
          'version: 1.0.0, x-slo: {throughput: 5 requests/second}}',
        ),
        'gateway.yaml': routesService(plugin('rate-limiting', '{minute: 600}')),
      },
      expect: 'fail',
    },
    {
      says: 'The number is known when the template is rendered.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('rate-limiting', '{minute: $RATE_LIMIT}')),
      },
      expect: 'unknown',
    },
    {
      says: 'The traffic does not go through the gateway, and a person states how it is limited.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: true, flow: protected-externally'),
        '.specgate/attestations.yaml': attestationOf(
          'R-16',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The load balancer limits calls.',
        ),
      },
      expect: 'attested',
    },
  ],
});

function judge(context: Context): Answer {
  const { gateway } = context;
  const routes = judgedRoutes(context);
  const lone = judgedServices(context).filter(({ routes: own }) => own.length === 0);
  const limited = routes
    .filter(route => !isPreflightOnly(route) && protectionOf(route, gateway).kind !== 'terminated')
    .map(route => ({ route, limits: limitsOn(route, gateway) }));
  const lacking = limited.filter(({ limits }) => !limits.some(limit => limit.windows.length > 0 || limit.isUndecided));
  const unseen = lacking.filter(({ route }) => mayBeElsewhere(route, gateway, isLimit));
  const perhaps = lacking.flatMap(one => (unseen.includes(one) ? [] : perhapsLimited(one, gateway)));
  const without = lacking.filter(one => !unseen.includes(one) && perhapsLimited(one, gateway).length === 0);
  const above = limited.flatMap(({ limits }) => abovePromise(limits, context));
  const wrong = [...unlimitedParts(without, limited), ...once(above)];
  if (wrong.length > 0) return { status: 'fail', evidence: atMost(wrong, 10, 'of the kind') };
  if (unseen.length > 0) {
    const evidence = unseenOn(
      unseen.map(({ route }) => route),
      gateway,
      isLimit,
      'limits',
    );
    return { status: 'unknown', evidence, needs: 'file' };
  }
  if (perhaps.length > 0)
    return { status: 'unknown', evidence: atMost(once(perhaps), 5, 'of the kind'), needs: 'attestation' };
  if (limited.length === 0 && lone.length === 0)
    return { status: 'not-applicable', reason: 'The gateway answers every call itself: no call reaches a service.' };
  if (limited.length === 0)
    return {
      status: 'unknown',
      evidence: lone.slice(0, 5).map(service => inGateway(service, `The service ${service.name} has no route yet.`)),
      needs: 'file',
    };
  const undecided = limited.flatMap(({ limits }) =>
    limits.filter(limit => limit.isUndecided && (limit.windows.length === 0 || throughputOf(context) !== undefined)),
  );
  if (undecided.length > 0) {
    const says = 'The limit is known when the template is rendered.';
    const open = once(undecided.map(({ where }): Evidence => ({ kind: 'gateway-config', where, says })));
    return {
      status: 'unknown',
      evidence: [...atMost(open, 5, 'of the kind'), ...notRendered(context, 'gateway')],
      needs: 'file',
    };
  }
  const told = once(limited.flatMap(({ limits }) => limits.filter(({ windows }) => windows.length > 0).map(tell)));
  return { status: 'pass', evidence: [...atMost(told, 10, 'of the kind'), ...promised(routes, context)] };
}

interface Limited {
  route: RouteEntity;
  limits: readonly Limit[];
}

/** What may limit the calls of a route all the same: a plugin of which no name tells, or limits of those alone who get in. */
function perhapsLimited({ route, limits }: Limited, gateway: GatewayFiles): Evidence[] {
  if (limits.length > 0) return [];
  const plugins = perhapsLimiting(route, gateway).map(one => tellUndecided(one, 'limits the calls'));
  if (plugins.length > 0 || protectionOf(route, gateway).kind !== 'closed') return plugins;
  const says = 'It limits a consumer or a group of them; whether everybody who gets in has a limit, no file shows.';
  return limitsForSome(route, gateway)
    .filter(({ windows }) => windows.length > 0)
    .map(({ where }) => ({ kind: 'gateway-config', where, says }));
}

/** A service none of whose routes has a limit is told once. */
function unlimitedParts(without: readonly Limited[], all: readonly Limited[]): Evidence[] {
  const bare = new Set(
    without
      .map(({ route }) => route.service)
      .filter(service => service && all.every(({ route, limits }) => route.service !== service || limits.length === 0)),
  );
  const services = [...bare].map(service =>
    inGateway(service!, `Nothing limits the calls of the service ${service!.name ?? ''}.`, 'name'),
  );
  return [
    ...services,
    ...without.filter(({ route }) => !bare.has(route.service)).map(({ route, limits }) => unlimited(route, limits)),
  ];
}

function unlimited(route: RouteEntity, limits: readonly Limit[]): Evidence {
  const [first] = limits;
  if (!first) return inGateway(route, `Nothing limits the calls of the route ${route.name ?? ''}.`, 'name');
  const says = `${first.plugin.data.name} has no number for second, minute, hour, day, month or year.`;
  return { kind: 'gateway-config', where: first.where, says };
}

function tell({ plugin: { data }, windows, by, where }: Limit): Evidence {
  const says = `${data.name} allows ${windows.map(window => window.says).join(', ')} by ${by}.`;
  return { kind: 'gateway-config', where, says };
}

/** What counts the calls of one caller is compared with the promise, which is made to one caller; else what counts all. */
function abovePromise(limits: readonly Limit[], context: Context): Evidence[] {
  const promise = throughputOf(context);
  const rate = perSecond(limits);
  const [first] = limits;
  if (!promise || rate === undefined || !first || rate <= promise.perSecond * rounding) return [];
  const says = `The gateway allows ${shown(rate)} calls a second, more than the ${promise.text} that the document promises (${promise.where}).`;
  return [{ kind: 'gateway-config', where: first.where, says }];
}

function promised(routes: readonly RouteEntity[], context: Context): Evidence[] {
  const promise = throughputOf(context);
  if (!promise) return [];
  const more = morePromised(routes, context.gateway, promise.perSecond);
  const says = `The document promises ${promise.text}; the gateway allows no more${more.length > 0 ? ', but for some' : ''}.`;
  return [{ kind: 'openapi', where: promise.where, says }, ...more.slice(0, 3)];
}

function shown(rate: number): string {
  return toText(Math.round(rate * 100) / 100);
}
