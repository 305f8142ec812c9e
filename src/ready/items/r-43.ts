/** failures that pass are tried again, and only where a second try can do no harm. */
import { own } from '../../document/pointer.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { attestationOf } from '../stated.ts';
import { judgedServices } from '../traffic/environments.ts';
import { inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { routeOf } from '../traffic/operation-route.ts';
import { operationsOf } from '../traffic/operations.ts';
import { textsOf } from '../traffic/routing.ts';

/** Kong's default. */
const defaultRetries = 5;

const unsafe = ['POST', 'PATCH'];

export default defineItem({
  id: 'R-43',
  title: 'Transient failures are tried again, where that is safe',
  section: 'H',
  proves: 'Pillars of a production-ready API, Resilience: retries with exponential back-off for transient failures',
  gate: 'info',
  gateFor: context =>
    retriesUnsafely(context).length > 0
      ? { gate: 'warn', reason: 'calls that must not be made twice are tried again' }
      : undefined,
  why: 'A second try heals a dropped connection; of a POST it may book twice what was ordered once.',
  remedy: 'Set retries: 0 on services that take POST or PATCH, and leave it above 0 on those that only read.',
  evidence: ['gateway-config', 'openapi', 'attestation'],
  attestation: {
    states: 'Clients and services try transient failures again with exponential back-off.',
    maxMonths: 12,
  },
  check: context => withoutGatewayFiles(context) ?? judge(context),
  examples: [
    {
      says: 'The service only reads, and Kong tries again by default.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'pass',
    },
    {
      says: 'It takes POST, and Kong would try that again too.',
      files: { 'openapi.yaml': routesDocument.replace('    get:', '    post:'), 'gateway.yaml': routesService('') },
      expect: 'fail',
    },
    {
      says: 'Retries are off; that others try again is for a person to state.',
      files: {
        'openapi.yaml': routesDocument.replace('    get:', '    post:'),
        'gateway.yaml': routesService('', text => text.replace('    routes:', '    retries: 0\n    routes:')),
        '.specgate/attestations.yaml': attestationOf(
          'R-43',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The client library retries with back-off and an idempotency key.',
        ),
      },
      expect: 'attested',
    },
  ],
});

/** Undefined where a placeholder hides it. */
function retriesOf(service: ServiceEntity): number | undefined {
  const retries = service.value('retries') ?? defaultRetries;
  if (typeof retries === 'number') return retries;
  return typeof retries === 'string' && hasPlaceholder(retries) ? undefined : defaultRetries;
}

/**
 * The methods of a service that must not be done twice: those of the document's operations that it takes, or, where it takes
 * none of them, those of its routes. Undefined: its routes take every method, and nobody says which are called.
 */
function unsafeMethods(service: ServiceEntity, context: Context): string[] | undefined {
  const taken = operationsOf(context).filter(operation =>
    operation.servers.some(server => routeOf(operation, server, undefined, service.routes) !== undefined),
  );
  if (taken.length > 0) return unsafe.filter(method => taken.some(operation => operation.method === method));
  const named = service.routes.map(route => textsOf(route, 'methods'));
  if (named.some(methods => methods.length === 0)) return undefined;
  return unsafe.filter(method => named.flat().includes(method));
}

function retriesUnsafely(context: Context): ServiceEntity[] {
  return judgedServices(context).filter(
    service => (retriesOf(service) ?? 0) > 0 && (unsafeMethods(service, context) ?? []).length > 0,
  );
}

function judge(context: Context): Answer {
  const services = judgedServices(context);
  const place = (service: ServiceEntity): string => (own(service.data, 'retries') === undefined ? 'name' : 'retries');
  const wrong = retriesUnsafely(context).map((service): Evidence => {
    const says = `${service.name ?? ''} tries ${(unsafeMethods(service, context) ?? []).join(' and ')} again, up to ${retriesOf(service)} times.`;
    return inGateway(service, says, place(service));
  });
  if (wrong.length > 0) return { status: 'fail', evidence: wrong };
  const open = services.filter(service => retriesOf(service) === undefined);
  const off = services.filter(service => retriesOf(service) === 0);
  const on = services.filter(service => (retriesOf(service) ?? 0) > 0);
  if (open.length > 0)
    return {
      status: 'unknown',
      evidence: open.map(one =>
        inGateway(one, 'The number of tries is known when the template is rendered.', 'retries'),
      ),
      needs: 'file',
    };
  const unsaid = on.filter(service => unsafeMethods(service, context) === undefined);
  if (unsaid.length > 0)
    return {
      status: 'unknown',
      evidence: unsaid
        .slice(0, 5)
        .map(one =>
          inGateway(
            one,
            `${one.name ?? ''} is tried again up to ${retriesOf(one)} times, and nothing says which methods are called.`,
            place(one),
          ),
        ),
      needs: 'file',
    };
  if (on.length > 0)
    return {
      status: 'pass',
      evidence: on
        .slice(0, 5)
        .map(one =>
          inGateway(
            one,
            `${one.name ?? ''} is tried again up to ${retriesOf(one)} times, and only reads or replaces.`,
            place(one),
          ),
        ),
    };
  const evidence = off
    .slice(0, 5)
    .map(one => inGateway(one, `${one.name ?? ''} is never tried again by the gateway.`, place(one)));
  const nothing: Evidence = {
    kind: 'gateway-config',
    where: context.gateway.files[0] ?? 'gateway configuration',
    says: 'No service is here, only routes.',
  };
  return { status: 'unknown', evidence: evidence.length > 0 ? evidence : [nothing], needs: 'attestation' };
}
