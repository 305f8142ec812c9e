/** R-12: what the document offers is what the gateway routes: hosts, base paths and methods agree. */
import type { RouteEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { atApiConnect, reached } from '../traffic/api-connect-answers.ts';
import { environmentIn, judgedEnvironment, judgedRoutes, notThroughGateway } from '../traffic/environments.ts';
import { atMost, inGateway, notRendered, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { routeOf } from '../traffic/operation-route.ts';
import {
  isPlaceholderHost,
  type Operation,
  operationsOf,
  type Server,
  serversOf,
  withoutOperations,
} from '../traffic/operations.ts';
import { hostMatches, textsOf } from '../traffic/routing.ts';

export default defineItem({
  id: 'R-12',
  title: 'Every operation of the document is reached through a route',
  section: 'B',
  proves: 'APS Production Readiness Checklist, Configure a Gateway Service: services and routes are those of the API',
  gate: 'block',
  why: 'A consumer who follows the document to the letter gets 404 where a host, a base path or a method is missing at the gateway.',
  remedy:
    'Let the servers of the document name the hosts and base paths of the routes, and let the routes take every method of the document.',
  evidence: ['openapi', 'gateway-config'],
  check(context) {
    const without =
      notThroughGateway(context) ?? atApiConnect(context, reached) ?? withoutGatewayFiles(context, 'fail');
    return without ?? withoutOperations(context) ?? judge(operationsOf(context), context);
  },
  examples: [
    {
      says: 'Host, base path and method lead to a route.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'pass',
    },
    {
      says: 'The route takes another base path.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('[/v1]', '[/v2]')),
      },
      expect: 'fail',
    },
    {
      says: 'The route does not take the method.',
      files: {
        'openapi.yaml': routesDocument.replace('    get:', '    post:'),
        'gateway.yaml': routesService('', text => text.replace('paths: [/v1]', 'paths: [/v1]\n        methods: [GET]')),
      },
      expect: 'fail',
    },
    {
      says: 'The document names a server that the gateway does not serve.',
      files: {
        'openapi.yaml': routesDocument.replace('routes.api.gov.bc.ca', 'routes.apps.silver.devops.gov.bc.ca'),
        'gateway.yaml': routesService(''),
      },
      expect: 'fail',
    },
    {
      says: 'Expressions are matched as Kong does it.',
      files: {
        'openapi.yaml': routesDocument.replace('  /routes:', '  /routes/{routeId}:'),
        'gateway.yaml': routesService('', text => text.replace('[/v1]', () => "['~/v1/routes/(?<id>[^/]+)$']")),
      },
      expect: 'pass',
    },
    {
      says: 'The gateway was made from the document, and takes the same paths.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': `_format_version: '3.0'
services:
  - name: routes
    url: https://routes.api.gov.bc.ca/v1
    routes: [{name: routes, paths: ['~/routes$'], methods: [GET], strip_path: false}]
`,
      },
      expect: 'pass',
    },
    {
      says: 'The host is known when the template is rendered.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('[routes.api.gov.bc.ca]', '[$GW_HOST]')),
      },
      expect: 'unknown',
    },
  ],
});

type Kind = 'served' | 'perhaps' | 'unserved' | 'nobody' | 'other';

function judge(operations: readonly Operation[], context: Context): Answer {
  const routes = judgedRoutes(context);
  const hosts = routes.flatMap(route => textsOf(route, 'hosts'));
  const kinds = new Map<Server, Kind>();
  const kindOf = (server: Server): Kind => {
    const kind = kinds.get(server) ?? kindOfServer(server, hosts, context);
    kinds.set(server, kind);
    return kind;
  };
  const missing: Evidence[] = [];
  const open: Evidence[] = [];
  const unserved = new Map<string, Evidence>();
  let reached = 0;
  for (const operation of operations) {
    for (const server of serversFor(operation, kindOf)) {
      const kind = kindOf(server);
      if (kind === 'unserved') {
        const says = `No route has the host ${server.host}; the routes have ${hosts.slice(0, 3).join(', ') || 'none'}.`;
        unserved.set(server.where, { kind: 'openapi', where: server.where, says });
        continue;
      }
      const host = kind === 'nobody' ? undefined : server.host;
      const path = server.basePath + operation.path;
      const taken = routeOf(operation, server, host, routes);
      const name = `${operation.method} ${host ?? ''}${path}`;
      if (!taken) missing.push({ kind: 'openapi', where: operation.where, says: `No route takes ${name}.` });
      else if (taken.match === 'perhaps' && isForSome(taken.route)) {
        const says = `The route ${taken.route.name ?? ''} takes ${name} for some values of its parameters alone.`;
        missing.push({ kind: 'openapi', where: operation.where, says });
      } else if (taken.match === 'perhaps')
        open.push(inGateway(taken.route, `Whether this route takes ${name} ${whyOpen(taken.route)}.`, 'name'));
      else reached++;
    }
  }
  const wrong = [...unserved.values(), ...atMost(missing, 10, 'operations without a route')];
  if (wrong.length > 0 && !serversAreSaid(context))
    return { status: 'unknown', evidence: [noServers(context)], needs: 'file' };
  if (wrong.length > 0) return { status: 'fail', evidence: wrong };
  if (open.length > 0)
    return {
      status: 'unknown',
      evidence: [...atMost(open, 5, 'of the kind'), ...notRendered(context, 'gateway')],
      needs: 'file',
    };
  const where = routes[0]!;
  const says = `${reached === 1 ? 'One operation at its server leads' : `${reached} pairs of operation and server lead`} to a route.`;
  return { status: 'pass', evidence: [inGateway(where, says, 'name')] };
}

/** Neither an expression nor a placeholder decides: its path goes on where the document has a parameter. */
function isForSome({ data, document }: RouteEntity): boolean {
  return typeof data.expression !== 'string' && !document.unfilled;
}

function whyOpen({ data }: RouteEntity): string {
  return typeof data.expression === 'string'
    ? 'is in its expression, which is not read here'
    : 'is known when the template is rendered';
}

/** Servers that are nobody's, and those of other environments, are left out where there are others. */
function serversFor({ servers }: Operation, kindOf: (server: Server) => Kind): Server[] {
  const real = servers.filter(server => !['nobody', 'other'].includes(kindOf(server)));
  if (real.length > 0) return real;
  const others = servers.filter(server => kindOf(server) === 'other');
  return others.length > 0 ? others.slice(0, 1) : servers.slice(0, 1);
}

function kindOfServer({ host, basePath }: Server, hosts: readonly string[], context: Context): Kind {
  if (host === undefined) return 'nobody';
  if (isPlaceholderHost(host)) return 'nobody';
  if (hosts.length === 0) return 'served';
  const matches = hosts.map(one => hostMatches(one, host));
  if (matches.includes('yes')) return 'served';
  const environment = environmentIn(host + basePath);
  if (environment !== undefined && environment !== judgedEnvironment(context)) return 'other';
  return matches.includes('perhaps') ? 'perhaps' : 'unserved';
}

/** A document without servers says only that it is served somewhere. */
function serversAreSaid(context: Context): boolean {
  return (
    serversOf(context).some(({ url }) => url !== '/') ||
    operationsOf(context).some(({ servers }) => servers.some(({ url }) => url !== '/'))
  );
}

function noServers(context: Context): Evidence {
  const [first] = serversOf(context);
  const says = 'The document names no server, so nothing says at which host and base path it is served.';
  return { kind: 'openapi', where: first?.where ?? context.api.file, says };
}
