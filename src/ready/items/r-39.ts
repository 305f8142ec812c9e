/** structured logs go to a central system; files only hint at it. */
import { isObject } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { firstFew, inRepository } from '../evidence.ts';
import { defineItem, type Evidence } from '../item.ts';
import { concerns } from '../scope.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';

const jsonLoggers =
  /^(pino|winston|bunyan|nestjs-pino)$|:logstash-logback-encoder$|:log4j-layout-template-json$|:quarkus-logging-json$|^(structlog|python-json-logger)(\[|$)|^serilog(\.formatting\.compact|\.sinks\.(elasticsearch|grafana\.loki|splunk))?$|^go\.uber\.org\/zap|^github\.com\/rs\/zerolog|^lograge$/;

const shippers = /fluent-?bit|fluentd|filebeat|promtail|vector|grafana-?alloy|splunk-?forwarder|logstash/i;

export default defineItem({
  id: 'R-39',
  title: 'Structured logs are gathered in a central system',
  section: 'G',
  proves:
    'Pillars of a production-ready API, Observability: Log Aggregation, structured JSON logs in a central system like ELK or Loki',
  gate: 'warn',
  why: 'A log in a container is gone with it, and a line of prose cannot be searched by client, operation and status.',
  remedy: 'Log as JSON to a central system (ELK, Loki, Splunk or such), and state where the logs are looked at.',
  evidence: ['repository', 'attestation'],
  attestation: {
    states: 'Logs are structured and gathered in a central system, which is named or linked.',
    maxMonths: 12,
  },
  check(context) {
    return toBeStated([...loggers(context), ...shippersIn(context)]);
  },
  examples: [
    {
      says: 'A library that logs JSON is a weak sign: where the logs go is not seen.',
      files: { 'openapi.yaml': anyDocument, 'package.json': '{"dependencies": {"pino": "^9.0.0"}}\n' },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-39',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: JSON logs go to Loki and are kept for 180 days.',
        ),
      },
      expect: 'attested',
    },
  ],
});

function loggers(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const found = context.repository.dependencies.list.filter(
    ({ path, name, isRuntime }) => isRuntime && isOurs(path) && jsonLoggers.test(name),
  );
  return firstFew(
    found,
    ({ name, where }) =>
      inRepository(where, `Weak evidence: the program is built with ${name}, which can log as JSON.`),
    1,
  );
}

/** A container or a ConfigMap of something that ships logs. */
function shippersIn(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const objects = context.repository.objects.filter(({ path, environment }) => isOurs(path) && environment !== 'other');
  const found = objects.filter(
    ({ kind, name, data }) =>
      (kind === 'ConfigMap' && isObject(data.data) && Object.keys(data.data).some(key => shippers.test(key))) ||
      (['Deployment', 'DaemonSet', 'StatefulSet'].includes(kind) && shippers.test(name ?? '')),
  );
  return firstFew(
    found,
    object => inRepository(object.where(), `Weak evidence: this ${object.kind} looks like one that ships logs.`),
    1,
  );
}
