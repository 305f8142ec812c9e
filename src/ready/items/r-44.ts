/** how long the gateway waits for the upstream is decided, not left to a default of a minute. */
import { own, toText } from '../../document/pointer.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { atApiConnect, timed } from '../traffic/api-connect-answers.ts';
import { judgedServices } from '../traffic/environments.ts';
import { inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';

const timeouts = ['connect_timeout', 'read_timeout', 'write_timeout'];

export default defineItem({
  id: 'R-44',
  title: 'Timeouts to the upstream are set',
  section: 'H',
  proves: 'Pillars of a production-ready API, Resilience: circuit breakers, bulkheads and retries rest on timeouts',
  gate: 'warn',
  why: 'By default the gateway waits a minute to connect and a minute to read: long after the caller gave up, and with a connection held all the while.',
  remedy:
    'Set connect_timeout, read_timeout and write_timeout of each service (milliseconds), by what the service level promises.',
  evidence: ['gateway-config'],
  check: context => atApiConnect(context, timed) ?? withoutGatewayFiles(context) ?? judge(context),
  examples: [
    {
      says: 'All three are set.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text =>
          text.replace(
            '    routes:',
            '    connect_timeout: 2000\n    read_timeout: 10000\n    write_timeout: 10000\n    routes:',
          ),
        ),
      },
      expect: 'pass',
    },
    {
      says: 'One of them is left to the default.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text =>
          text.replace('    routes:', '    connect_timeout: 2000\n    read_timeout: 10000\n    routes:'),
        ),
      },
      expect: 'fail',
    },
    {
      says: 'No gateway file is here.',
      files: { 'openapi.yaml': routesDocument },
      expect: 'unknown',
    },
  ],
});

function judge(context: Context): Answer {
  const services = judgedServices(context);
  const wrong = services.flatMap(lacking);
  if (wrong.length > 0) return { status: 'fail', evidence: wrong.slice(0, 10) };
  const [first] = services;
  if (!first) {
    const says = 'No service is here, only routes.';
    return {
      status: 'unknown',
      evidence: [{ kind: 'gateway-config', where: context.gateway.files[0] ?? 'gateway configuration', says }],
      needs: 'file',
    };
  }
  return { status: 'pass', evidence: services.slice(0, 5).map(tell) };
}

function lacking(service: ServiceEntity): Evidence[] {
  const missing = timeouts.filter(key => service.value(key) === undefined || service.value(key) === null);
  return missing.length === 0
    ? []
    : [inGateway(service, `${service.name ?? ''} has no ${missing.join(', ')}: 60 s each.`, 'name')];
}

function tell(service: ServiceEntity): Evidence {
  const values = timeouts.map(key => `${key} ${toText(service.value(key)).slice(0, 20)}`).join(', ');
  const key = timeouts.find(one => own(service.data, one) !== undefined) ?? 'name';
  return inGateway(service, `${service.name ?? ''} has ${values}.`, key);
}
