/** R-17: what passes through the gateway is encrypted on its way to the upstream, and credentials stay at the gateway. */
import { own } from '../../document/pointer.ts';
import type { PluginEntity, ServiceEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { probedSafeguards, withProbe } from '../probed.ts';
import { securityClassOf } from '../security-class.ts';
import { attestationOf } from '../stated.ts';
import { atApiConnect, encrypted } from '../traffic/api-connect-answers.ts';
import { judgedServices } from '../traffic/environments.ts';
import { atMost, inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesService } from '../traffic/examples.ts';
import { isOn, kindsOf, pluginsOn } from '../traffic/protection.ts';
import { addressOf, isClusterHost } from '../traffic/upstreams.ts';

/** Plugins that hand the credentials on to the upstream unless they are told not to. */
const hiding = new Set([
  'key-auth',
  'basic-auth',
  'hmac-auth',
  'ldap-auth',
  'oauth2',
  'key-auth-enc',
  'ldap-auth-advanced',
  'vault-auth',
]);

const securityHeaders =
  /^(strict-transport-security|x-content-type-options|content-security-policy|x-frame-options|cache-control|referrer-policy)\s*:/i;

export default defineItem({
  id: 'R-17',
  title: 'The data that the services handle are safeguarded',
  section: 'C',
  proves: 'APS Production Readiness Checklist, Protect your API: safeguard your APIs and the data they handle',
  gate: 'warn',
  why: 'Behind the gateway the calls travel on: over plain HTTP everybody on the way reads them, and a key that is handed on ends in the logs of the upstream.',
  remedy:
    'Call the upstream by https (inside the cluster <service>.<namespace>.svc will do), and set hide_credentials: true in the authentication plugins.',
  evidence: ['gateway-config', 'probe', 'openapi', 'manifest', 'attestation'],
  attestation: {
    states: 'The safeguards fit the class of the data, between the gateway and the upstream too.',
    maxMonths: 12,
  },
  check: context =>
    withProbe(
      atApiConnect(context, encrypted) ?? withoutGatewayFiles(context) ?? judge(context),
      probedSafeguards(context),
    ),
  examples: [
    {
      says: 'The upstream is called by https, and the key stays at the gateway.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(plugin('key-auth', '{hide_credentials: true}')),
      },
      expect: 'pass',
    },
    {
      says: 'The upstream is a public host, called by plain HTTP.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('https://routes.internal', 'http://routes.internal')),
      },
      expect: 'fail',
    },
    {
      says: 'The key is handed on to the upstream.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'fail',
    },
    {
      says: 'The data are protected, so that a person states that the safeguards fit.',
      files: {
        'openapi.yaml': routesDocument.replace('version: 1.0.0}', 'version: 1.0.0, x-security-class: PROTECTED B}'),
        'gateway.yaml': routesService(plugin('key-auth', '{hide_credentials: true}')),
        '.specgate/attestations.yaml': attestationOf(
          'R-17',
          'by: {name: Ada Example, role: Security architect}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/architecture/17',
        ),
      },
      expect: 'attested',
    },
  ],
});

function judge(context: Context): Answer {
  const services = judgedServices(context);
  const ways = services.map(service => wayOf(service, context));
  const guards = new Set(
    services
      .flatMap(service => service.routes.flatMap(route => pluginsOn(route, context.gateway)))
      .filter(one => kindsOf(one).length > 0),
  );
  const keys = [...guards].flatMap(credentials);
  const wrong = [...ways, ...keys].filter(one => one.verdict === 'fail').map(({ evidence }) => evidence);
  if (wrong.length > 0) return { status: 'fail', evidence: atMost(wrong, 10, 'of the kind') };
  const open = [...ways, ...keys].filter(one => one.verdict === 'unknown').map(({ evidence }) => evidence);
  const fine = [...ways, ...keys].filter(one => one.verdict === 'pass').map(({ evidence }) => evidence);
  if (open.length > 0 || fine.length === 0) {
    const nothing: Evidence = {
      kind: 'gateway-config',
      where: 'gateway configuration',
      says: 'No service with an upstream is here.',
    };
    return { status: 'unknown', evidence: open.length > 0 ? atMost(open, 5, 'of the kind') : [nothing], needs: 'file' };
  }
  const told = [...atMost(fine, 10, 'of the kind'), ...headers(context)];
  const security = securityClassOf(context);
  if (security && !security.isPublic && /PROTECTED [BC]|HIGH|MEDIUM-PERSONAL/.test(security.name))
    return { status: 'unknown', evidence: [security.evidence, ...told], needs: 'attestation' };
  return { status: 'pass', evidence: told };
}

interface Told {
  verdict: 'pass' | 'fail' | 'unknown';
  evidence: Evidence;
}

const encryptedProtocols = new Set(['https', 'grpcs', 'tls', 'tls_passthrough', 'wss']);

function wayOf(service: ServiceEntity, context: Context): Told {
  const address = addressOf(service, context.gateway);
  if (!address)
    return {
      verdict: 'unknown',
      evidence: inGateway(service, `The service ${service.name ?? ''} has no upstream here.`),
    };
  const { protocol, hosts, path } = address;
  const tell = (verdict: Told['verdict'], says: string): Told => ({
    verdict,
    evidence: inGateway(service, says, ...path),
  });
  if (protocol !== undefined && encryptedProtocols.has(protocol))
    return tell('pass', `${service.name} is called by ${protocol}.`);
  if (hosts.every(isInside)) return tell('pass', `${service.name} is called inside its own network (${hosts[0]}).`);
  if (protocol === undefined || hosts.some(host => /[${]/.test(host)))
    return tell('unknown', `How ${service.name} is called is known when the template is rendered.`);
  return tell('fail', `${service.name} is called by plain ${protocol} at ${hosts.find(host => !isInside(host))}.`);
}

/** Of the cluster, of a network of its own (a name without a dot), or of this machine. */
function isInside(host: string): boolean {
  return isClusterHost(host) || !/[.:$]/.test(host) || host === '127.0.0.1' || host === '[::1]';
}

function credentials(one: PluginEntity): Told[] {
  if (!hiding.has(one.data.name)) return [];
  const hide = own(one.config, 'hide_credentials');
  if (hide === true)
    return [
      {
        verdict: 'pass',
        evidence: inGateway(
          one,
          `${one.data.name} keeps the credentials at the gateway.`,
          'config',
          'hide_credentials',
        ),
      },
    ];
  if (typeof hide === 'string')
    return [
      {
        verdict: 'unknown',
        evidence: inGateway(
          one,
          'Whether credentials are handed on is known when the template is rendered.',
          'config',
          'hide_credentials',
        ),
      },
    ];
  return [
    {
      verdict: 'fail',
      evidence: inGateway(
        one,
        `${one.data.name} hands the credentials on to the upstream (hide_credentials is off).`,
        'config',
        'hide_credentials',
      ),
    },
  ];
}

/** Security headers that the gateway adds: told, not demanded. */
function headers(context: Context): Evidence[] {
  return context.gateway.plugins
    .filter(one => one.data.name === 'response-transformer' && isOn(one))
    .flatMap(one => {
      const added = ['add', 'replace', 'append'].flatMap(key => {
        const list = own(own(one.config, key), 'headers');
        return Array.isArray(list) ? list.filter((header): header is string => typeof header === 'string') : [];
      });
      const found = added.filter(header => securityHeaders.test(header)).map(header => header.split(':')[0]!.trim());
      return found.length > 0 ? [inGateway(one, `The gateway adds ${[...new Set(found)].join(', ')}.`, 'config')] : [];
    })
    .slice(0, 3);
}
