/** one request can be followed across services. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { firstFew, inDocument, inRepository, notFound } from '../evidence.ts';
import { defineItem, type Evidence } from '../item.ts';
import type { Dependency } from '../repository/dependencies.ts';
import { concerns } from '../scope.ts';
import { anyDocument, attestationOf } from '../stated.ts';
import { judgedServices } from '../traffic/environments.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { onEvery } from '../traffic/protection.ts';

const tracing = new Set(['opentelemetry', 'zipkin']);

/** Libraries that make spans. What only has the interfaces (`-api`) makes none. */
const makesSpans =
  /^@opentelemetry\/(sdk-|auto-instrumentations|instrumentation-|exporter-trace)|opentelemetry-(sdk|exporter|spring-boot-starter|instrumentation|javaagent|distro)|:quarkus-opentelemetry|:micrometer-tracing-bridge-otel|^go\.opentelemetry\.io\/(otel\/sdk|contrib\/instrumentation)|^opentelemetry\.(extensions|exporter|instrumentation)|^azure-monitor-opentelemetry|^@azure\/monitor-opentelemetry|^dd-trace|^elastic-apm/;

export default defineItem({
  id: 'R-38',
  title: 'A request can be traced across services',
  section: 'G',
  proves: 'Pillars of a production-ready API, Observability: Distributed Tracing, OpenTelemetry',
  gate: 'info',
  why: 'When three services stand behind one call, only a trace says which of them was slow.',
  remedy:
    'Instrument the program with OpenTelemetry, or switch on the opentelemetry or zipkin plugin of the gateway, and document traceparent or a correlation id.',
  evidence: ['gateway-config', 'openapi', 'repository', 'attestation'],
  attestation: {
    states: 'Traces of requests across services are collected, and where they are looked at is linked.',
    maxMonths: 12,
  },
  check(context) {
    const found = [...inPlugins(context), ...inParameters(context), ...inDependencies(context)];
    if (found.length > 0) return { status: 'pass', evidence: found };
    return notFound(
      context,
      'gateway configuration, document and package manifests',
      'There is no tracing or correlation-id plugin, no traceparent header and no OpenTelemetry library that makes spans.',
      ['dependencies'],
    );
  },
  examples: [
    {
      says: 'The gateway hands a correlation id on.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(
          '- name: correlation-id\n  tags: [ns.gw-abcde.prod]\n  config: {header_name: X-Request-Id}',
        ),
      },
      expect: 'pass',
    },
    {
      says: 'The program is instrumented.',
      files: {
        'openapi.yaml': anyDocument,
        'package.json': '{"dependencies": {"@opentelemetry/sdk-node": "^0.57.0"}}\n',
      },
      expect: 'pass',
    },
    {
      says: 'The interfaces of OpenTelemetry alone make no trace.',
      files: { 'openapi.yaml': anyDocument, 'package.json': '{"dependencies": {"@opentelemetry/api": "^1.9.0"}}\n' },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-38',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/traces',
        ),
      },
      expect: 'attested',
    },
  ],
});

function inPlugins(context: Context): Evidence[] {
  const found = onEvery(
    judgedServices(context),
    context.gateway,
    ({ data }) => tracing.has(data.name) || data.name === 'correlation-id',
  );
  return firstFew(
    found,
    plugin => ({
      kind: 'gateway-config',
      where: `${plugin.file}:${plugin.line('name')}`,
      says: tracing.has(plugin.data.name)
        ? `The ${plugin.data.name} plugin traces each request.`
        : 'The correlation-id plugin gives each request an id that the upstream gets too.',
    }),
    2,
  );
}

/** A header parameter `traceparent` (W3C Trace Context). */
function inParameters(context: Context): Evidence[] {
  const { document, resolve } = context;
  const paths = own(document?.data, 'paths');
  for (const [path, written] of isObject(paths) ? Object.entries(paths) : []) {
    const item = resolve(written);
    for (const [method, operation] of isObject(item) ? Object.entries(item) : []) {
      const parameters = method === 'parameters' ? operation : own(operation, 'parameters');
      const index = Array.isArray(parameters)
        ? parameters.findIndex(
            one =>
              own(resolve(one), 'in') === 'header' && toText(own(resolve(one), 'name')).toLowerCase() === 'traceparent',
          )
        : -1;
      if (index === -1) continue;
      const at = method === 'parameters' ? [method, index] : [method, 'parameters', index];
      return [inDocument(context, ['paths', path, ...at], 'Callers hand on their trace in the header traceparent.')];
    }
  }
  return [];
}

function inDependencies(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const found: Dependency[] = context.repository.dependencies.list.filter(
    ({ path, name, isRuntime }) => isRuntime && isOurs(path) && makesSpans.test(name),
  );
  return firstFew(
    found,
    ({ name, where }) => inRepository(where, `The program is built with ${name}, which makes traces.`),
    1,
  );
}
