/** R-11: services and routes are configured, and the gateway's server would take them. */
import { textAt } from '../../aps/manifests.ts';
import { servicesOf } from '../../aps/validate/activation.ts';
import type { Validation } from '../../aps/validate/finding.ts';
import { own } from '../../document/pointer.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { defineItem, type Evidence } from '../item.ts';
import { atApiConnect, configured } from '../traffic/api-connect-answers.ts';
import {
  environmentOfService,
  environmentsNamed,
  judgedEnvironment,
  judgedServices,
  notThroughGateway,
} from '../traffic/environments.ts';
import { inGateway, inManifest, notRendered, withoutGatewayFiles } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesProduct, routesService } from '../traffic/examples.ts';
import { asEvidence, openPlaces, refusals, validationOf } from '../traffic/validation.ts';

export default defineItem({
  id: 'R-11',
  title: 'A gateway service with routes is configured, and valid',
  section: 'B',
  proves: 'APS Production Readiness Checklist, Configure a Gateway Service: Create a Gateway Service',
  gate: 'block',
  why: 'The gateway refuses a configuration at its first mistake, at the moment of publishing; here all of them are told before.',
  remedy: 'Give each environment a service with a route, and mend what the validation of the gateway would refuse.',
  evidence: ['gateway', 'gateway-config', 'manifest'],
  check(context) {
    const without =
      notThroughGateway(context) ?? atApiConnect(context, configured) ?? withoutGatewayFiles(context, 'fail');
    if (without) return without;
    const { gateway } = validationOf(context);
    const wrong = [
      ...refusals(gateway, 'gateway-config'),
      ...unread(context),
      ...withoutRoutes(context),
      ...withoutServices(context),
    ];
    if (wrong.length > 0) return { status: 'fail', evidence: wrong };
    const open = [...notRendered(context, 'gateway'), ...openPlaces(gateway, 'gateway-config')];
    const found = judgedServices(context).slice(0, 10).map(tell);
    if (open.length > 0) return { status: 'unknown', evidence: [...found, ...open.slice(0, 10)], needs: 'file' };
    const other = forOthersOnly(context);
    if (other.length > 0) return { status: 'unknown', evidence: other, needs: 'file' };
    if (found.length === 0) return { status: 'unknown', evidence: routesAlone(context), needs: 'file' };
    const ungranted = onGrant(gateway);
    if (ungranted.length > 0) return { status: 'unknown', evidence: [...ungranted, ...found], needs: 'gateway' };
    return { status: 'pass', evidence: [...found, ...inForce(context)] };
  },
  examples: [
    {
      says: 'A service with a route, tagged as the gateway’s.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'pass',
    },
    {
      says: 'A tag is missing, and the upstream is the author’s machine.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('- name: key-auth', text =>
          text.replace('https://routes.internal.gov.bc.ca', 'http://localhost:3000'),
        ),
      },
      expect: 'fail',
    },
    {
      says: 'A domain of its own, which nobody has said that the gateway was granted.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('routes.api.gov.bc.ca', 'routes.roads.ca')),
      },
      expect: 'unknown',
    },
    {
      says: 'A template, and no values for it.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('[routes.api.gov.bc.ca]', '[$GW_HOST]')),
      },
      expect: 'unknown',
    },
    {
      says: 'The same template with its value.',
      files: {
        'specgate.yaml': 'apis: {routes: {file: openapi.yaml}}\nready: {variables: {GW_HOST: routes.api.gov.bc.ca}}\n',
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('[routes.api.gov.bc.ca]', '[$GW_HOST]')),
      },
      expect: 'pass',
    },
    {
      says: 'An active environment of the product has no service.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        'product.yaml': routesProduct('name: prod, active: true, flow: public'),
      },
      expect: 'fail',
    },
    {
      says: 'The traffic goes past the gateway.',
      files: {
        'openapi.yaml': routesDocument,
        'product.yaml': routesProduct('name: prod, active: true, flow: protected-externally'),
      },
      expect: 'not-applicable',
    },
    {
      says: 'No gateway file is here.',
      files: { 'openapi.yaml': routesDocument },
      expect: 'unknown',
    },
  ],
});

/** Hosts that the server refuses unless the gateway was granted their domain, which it alone can tell (R-72 asks for the same). */
function onGrant({ findings }: Validation): Evidence[] {
  return findings
    .filter(({ verdict, stage }) => verdict === 'depends' && stage === 'hosts')
    .slice(0, 10)
    .map(finding => asEvidence(finding, 'gateway-config'));
}

function tell(service: ServiceEntity): Evidence {
  const { length } = service.routes;
  return inGateway(
    service,
    `The service ${service.name} has ${length === 1 ? 'one route' : `${length} routes`}.`,
    'name',
  );
}

/** Files that cannot be read are refused as a whole; keys that stand twice are taken by some readers and refused by others. */
function unread({ gateway }: Context): Evidence[] {
  return gateway.problems.map(({ file, line, message }) => ({
    kind: 'gateway-config',
    where: line === undefined ? file : `${file}:${line}`,
    says: message,
  }));
}

function withoutRoutes(context: Context): Evidence[] {
  return judgedServices(context)
    .filter(service => service.routes.length === 0 && service.document.kind !== 'services')
    .map(service => inGateway(service, `The service ${service.name ?? ''} has no route: nobody can call it.`));
}

/** Routes and plugins whose services stand in no file: the gateway may have them. */
function routesAlone({ gateway, api }: Context): Evidence[] {
  const missing = gateway.unresolved.filter(({ key }) => key === 'service').slice(0, 5);
  if (missing.length > 0)
    return missing.map(({ part, name }) => inGateway(part, `It belongs to the service ${name}, which is in no file.`));
  const says = `No file has a service of this API; apis.${api.name}.gateway-config names the files.`;
  return [{ kind: 'gateway-config', where: gateway.files[0] ?? 'gateway configuration', says }];
}

/** Every environment that is published has a service. */
function withoutServices(context: Context): Evidence[] {
  return environmentsNamed(judgedEnvironment(context), context)
    .filter(({ data }) => own(data, 'active') === true && textAt(data, 'flow') !== 'protected-externally')
    .filter(environment => servicesOf(environment).length === 0)
    .map(environment =>
      inManifest(environment, `The environment ${environment.name} is active and lists no service.`, 'name'),
    );
}

/** Services that all name another environment than the judged one prove nothing of it. */
function forOthersOnly(context: Context): Evidence[] {
  const wanted = judgedEnvironment(context);
  const services = judgedServices(context);
  const others = services.map(service => environmentOfService(service, context));
  if (others.length === 0 || others.some(one => one === undefined || one === wanted)) return [];
  return services
    .slice(0, 3)
    .map((service, index) =>
      inGateway(
        service,
        `The service ${service.name} is for ${others[index]}, and none here is for ${wanted}.`,
        'name',
      ),
    );
}

function inForce({ live }: Context): Evidence[] {
  const drift = live?.answers.drift;
  if (!live || !drift) return [];
  const changes = drift.created + drift.updated + drift.deleted;
  const says =
    changes === 0
      ? 'What was published last is in force as it was published.'
      : `At the gateway ${drift.created} objects of what was published last are missing, ${drift.updated} are changed and ${drift.deleted} are too many.`;
  return [{ kind: 'gateway', where: live.url, says }];
}
