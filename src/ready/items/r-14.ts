/** the credentials that the document asks of callers are those that the gateway checks. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { PluginEntity, RouteEntity } from '../../kong/read.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { attestationOf } from '../stated.ts';
import { atApiConnect, checked } from '../traffic/api-connect-answers.ts';
import { answerForPublic, audienceOf } from '../traffic/audience.ts';
import { judgedRoutes, notThroughGateway } from '../traffic/environments.ts';
import { atMost, inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import { routesOf } from '../traffic/operation-route.ts';
import { isOpenToAll, type Operation, operationsOf, withoutOperations } from '../traffic/operations.ts';
import { authenticationOn, isAuthentication, kindsOf, mayBeElsewhere, type SchemeKind } from '../traffic/protection.ts';

export default defineItem({
  id: 'R-14',
  title: 'The gateway checks the credentials that the document names',
  section: 'C',
  proves:
    'APS Production Readiness Checklist, Protect your API: Implement authentication to control who can access your API',
  gate: 'block',
  why: 'Consumers send what the document tells them to; where the gateway looks for something else, nobody gets in, or everybody.',
  remedy:
    'Name the same in both: the header of an apiKey scheme under key_names of key-auth, a bearer, OAuth 2 or OpenID Connect scheme for jwt-keycloak, jwt and oidc, HTTP basic for basic-auth.',
  evidence: ['openapi', 'gateway-config', 'attestation'],
  attestation: { states: 'The upstream authenticates its callers itself, as the document says.', maxMonths: 12 },
  check(context) {
    const without = notThroughGateway(context) ?? atApiConnect(context, checked) ?? withoutGatewayFiles(context);
    return without ?? withoutOperations(context) ?? judge(operationsOf(context), context);
  },
  examples: [
    {
      says: 'Document and gateway name the same header.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('key-auth', '{key_names: [X-API-KEY]}')),
      },
      expect: 'pass',
    },
    {
      says: 'The gateway looks for the key in another header.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('key-auth', '{key_names: [apikey]}')),
      },
      expect: 'fail',
    },
    {
      says: 'The document asks for a token, the gateway for a key.',
      files: {
        'openapi.yaml': routesDocument.replace(
          '{type: apiKey, in: header, name: X-API-KEY}',
          '{type: http, scheme: bearer}',
        ),
        'gateway.yaml': routesService(plugin('key-auth')),
      },
      expect: 'fail',
    },
    {
      says: 'The gateway asks for a key that the document does not speak of.',
      files: {
        'openapi.yaml': routesDocument.replace('security: [{key: []}]\n', ''),
        'gateway.yaml': routesService(plugin('key-auth')),
      },
      expect: 'fail',
    },
    {
      says: 'The gateway checks nothing; a person states that the upstream does.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        '.specgate/attestations.yaml': attestationOf(
          'R-14',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The application checks the key.',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'The API is public.',
      files: {
        'openapi.yaml': routesDocument.replace('security: [{key: []}]\n', ''),
        'gateway.yaml': routesService(''),
        'product.yaml': routesProduct('name: prod, active: true, flow: public, services: [routes-prod]'),
      },
      expect: 'not-applicable',
    },
  ],
});

type Verdict = 'agrees' | 'differs' | 'unguarded' | 'unsaid' | 'free' | 'open';

interface Told {
  verdict: Verdict;
  evidence: Evidence;
}

function judge(operations: readonly Operation[], context: Context): Answer {
  const routes = judgedRoutes(context);
  const told = new Map<string, Told>();
  for (const operation of operations) {
    for (const route of routesOf(operation, routes)) {
      const one = compare(operation, route, context);
      // One sentence for each place, however many operations share it.
      const key = `${one.verdict} ${one.evidence.says}`;
      if (!told.has(key)) told.set(key, one);
    }
  }
  const of = (...verdicts: Verdict[]): Evidence[] =>
    [...told.values()].filter(({ verdict }) => verdicts.includes(verdict)).map(({ evidence }) => evidence);
  if (told.size === 0) {
    const says = 'No operation of the document leads to a route, so the two cannot be compared.';
    return { status: 'unknown', evidence: [{ kind: 'openapi', where: operations[0]!.where, says }], needs: 'file' };
  }
  const wrong = of('differs', 'unsaid');
  if (wrong.length > 0) return { status: 'fail', evidence: atMost(wrong, 10, 'of the kind') };
  const unguarded = of('unguarded');
  if (unguarded.length > 0)
    return { status: 'unknown', evidence: atMost(unguarded, 5, 'of the kind'), needs: 'attestation' };
  if (of('open').length > 0) return { status: 'unknown', evidence: of('open'), needs: 'file' };
  if (of('agrees').length > 0) return { status: 'pass', evidence: atMost(of('agrees'), 10, 'of the kind') };
  return notDemanded(context, of('free'));
}

/** Neither the document nor the gateway demands anything. */
function notDemanded(context: Context, free: readonly Evidence[]): Answer {
  // Whether that is meant is what R-13 asks.
  return answerForPublic(audienceOf(context)) ?? { status: 'unknown', evidence: free.slice(0, 3), needs: 'file' };
}

function compare(operation: Operation, route: RouteEntity, context: Context): Told {
  const plugins = authenticationOn(route, context.gateway);
  const name = `${operation.method} ${operation.path}`;
  const [first] = plugins;
  if (!first && mayBeElsewhere(route, context.gateway, isAuthentication)) {
    const says = `What guards the service of the route ${route.name ?? ''} is not seen here.`;
    return { verdict: 'open', evidence: inGateway(route, says, 'name') };
  }
  if (!first) {
    const says = isOpenToAll(operation)
      ? `Neither the document nor the gateway asks the callers of ${name} who they are.`
      : `The document asks for credentials, and the gateway checks none on the route ${route.name ?? ''}.`;
    return { verdict: isOpenToAll(operation) ? 'free' : 'unguarded', evidence: inGateway(route, says, 'name') };
  }
  if (operation.security === undefined || operation.security.length === 0) {
    const says = `${first.data.name} asks for credentials on the route ${route.name ?? ''}, and the document names none.`;
    return { verdict: 'unsaid', evidence: inGateway(first, says, 'name') };
  }
  const alternatives = operation.security.filter(names => names.length > 0);
  const pairs = alternatives.flatMap(names => names.flatMap(scheme => plugins.map(one => fits(scheme, one, context))));
  if (pairs.includes('yes')) {
    const says = `${first.data.name} checks what the document asks for.`;
    return { verdict: 'agrees', evidence: inGateway(first, says, 'name') };
  }
  if (pairs.includes('perhaps')) {
    const says = `Whether ${first.data.name} looks where the document says is known when the template is rendered.`;
    return { verdict: 'open', evidence: inGateway(first, says, 'config') };
  }
  return { verdict: 'differs', evidence: inGateway(first, difference(alternatives, first, context), 'name') };
}

function difference(alternatives: readonly (readonly string[])[], plugin: PluginEntity, context: Context): string {
  const asked = [...new Set(alternatives.flat())].slice(0, 3).map(name => describe(name, context));
  const looked =
    plugin.data.name === 'key-auth'
      ? `key-auth looks for ${keyNames(plugin).join(', ')}`
      : `the gateway has ${plugin.data.name}`;
  return `The document asks for ${asked.join(' or ') || 'nothing'}, ${looked}.`;
}

function schemeOf(name: string, { document, resolve }: Context): Record<string, unknown> | undefined {
  const data = document?.data;
  const schemes = resolve(own(own(data, 'components'), 'securitySchemes')) ?? resolve(own(data, 'securityDefinitions'));
  const scheme = resolve(own(schemes, name));
  return isObject(scheme) ? scheme : undefined;
}

function describe(name: string, context: Context): string {
  const scheme = schemeOf(name, context);
  if (!scheme) return name.slice(0, 40);
  const type = toText(own(scheme, 'type'));
  if (type === 'apiKey') return `a key in the ${toText(own(scheme, 'in'))} ${toText(own(scheme, 'name')).slice(0, 60)}`;
  return type === 'http' ? `HTTP ${toText(own(scheme, 'scheme'))}` : type;
}

/** Whether a plugin checks what a scheme asks for. */
function fits(name: string, plugin: PluginEntity, context: Context): 'yes' | 'perhaps' | 'no' {
  const scheme = schemeOf(name, context);
  // A scheme that the document does not define says nothing; lint tells that.
  if (!scheme) return 'perhaps';
  const kinds = kindsOf(plugin);
  const wanted = kindOf(scheme);
  if (!wanted.some(kind => kinds.includes(kind))) return 'no';
  if (plugin.data.name !== 'key-auth' || own(scheme, 'type') !== 'apiKey') return 'yes';
  const place = own(scheme, 'in');
  if (place === 'cookie') return 'no';
  if (own(plugin.config, place === 'query' ? 'key_in_query' : 'key_in_header') === false) return 'no';
  const header = toText(own(scheme, 'name'));
  const names = keyNames(plugin);
  if (names.some(hasPlaceholder)) return 'perhaps';
  // Kong reads header names and, for key-auth, hyphens and underscores alike.
  const plain = (text: string): string => text.toLowerCase().replaceAll('_', '-');
  return names.some(one => (place === 'query' ? one === header : plain(one) === plain(header))) ? 'yes' : 'no';
}

/** The default of key-auth is `apikey`. */
function keyNames({ config }: PluginEntity): string[] {
  const names = own(config, 'key_names');
  if (typeof names === 'string') return [names];
  const list = Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
  return list.length > 0 ? list : ['apikey'];
}

function kindOf(scheme: Record<string, unknown>): SchemeKind[] {
  switch (own(scheme, 'type')) {
    case 'apiKey':
      // A token in the header Authorization is often written as a key.
      return toText(own(scheme, 'name')).toLowerCase() === 'authorization' ? ['apiKey', 'token', 'basic'] : ['apiKey'];
    case 'http': {
      const kind = toText(own(scheme, 'scheme')).toLowerCase();
      return kind === 'basic' ? ['basic'] : kind === 'hmac' ? ['hmac'] : ['token'];
    }
    case 'basic':
      return ['basic'];
    case 'oauth2':
    case 'openIdConnect':
      return ['token'];
    case 'mutualTLS':
      return ['mutualTLS'];
    default:
      return [];
  }
}
