/** an alert on latency or errors comes before the customers notice. */
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { defineItem } from '../item.ts';
import type { Alert } from '../repository/alerts.ts';
import { concerns } from '../scope.ts';
import { anyDocument, attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-40',
  title: 'Alerts on latency or errors fire before customers notice',
  section: 'G',
  proves:
    'Pillars of a production-ready API, Observability: alert when 95th-percentile latency exceeds 200 ms for more than five minutes',
  gate: 'warn',
  why: 'A dashboard that nobody looks at is no warning; an alert with a threshold and a duration wakes the right person and nobody else.',
  remedy:
    'Commit a PrometheusRule with an expression on latency or errors, a threshold and a "for", or link the alerts and name who is called.',
  evidence: ['repository', 'attestation'],
  attestation: {
    states: 'Alerts on latency and errors exist and are linked, and somebody is on call for them.',
    maxMonths: 6,
  },
  check(context) {
    const isOurs = concerns(context);
    const alerts = context.repository.alerts.filter(({ path }) => isOurs(path));
    const good = alerts.filter(alert => alert.watches && alert.threshold !== undefined && alert.lasting !== undefined);
    if (good.length > 0)
      return { status: 'pass', evidence: firstFew(good, alert => inRepository(alert.where, tell(alert)), 5) };
    const half = firstFew(alerts, alert => inRepository(alert.where, lacking(alert)));
    return notFound(
      context,
      'PrometheusRule objects and rule files',
      'No alert on latency or errors with a threshold and a duration was found.',
      ['alerts', 'objects'],
      half,
    );
  },
  examples: [
    {
      says: 'The 95th percentile of the latency, a threshold and a duration.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/alerts.yaml':
          rule(`expr: histogram_quantile(0.95, sum(rate(http_request_duration_seconds_bucket{job="routes"}[5m])) by (le)) > 0.2
          for: 5m`),
      },
      expect: 'pass',
    },
    {
      says: 'It fires at once: no duration is given.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/alerts.yaml': rule('expr: rate(http_requests_total{status=~"5.."}[5m]) > 0.05'),
      },
      expect: 'unknown',
    },
    {
      says: 'A pod that restarts is neither latency nor errors.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/alerts.yaml': rule('expr: kube_pod_container_status_restarts_total > 3\n          for: 5m'),
      },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-40',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/alerts/routes',
        ),
      },
      expect: 'attested',
    },
  ],
});

function rule(lines: string): string {
  return `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: {name: routes}
spec:
  groups:
    - name: routes
      rules:
        - alert: RoutesBad
          ${lines}
`;
}

/** What it watches beside what the checklist gives as an example. */
function tell({ name, watches, quantile, threshold, lasting }: Alert): string {
  if (watches === 'errors') return `Alert ${short(name)} on errors: ${threshold} for ${lasting}.`;
  const of = quantile === undefined ? '' : ` of the ${percent(quantile)} percentile`;
  return `Alert ${short(name)} on the latency${of}: ${threshold} for ${lasting} (the checklist's example: 95th percentile above 200 ms for 5 min).`;
}

function lacking({ name, watches, threshold, lasting }: Alert): string {
  if (!watches) return `Alert ${short(name)} watches neither latency nor errors.`;
  const lacks = [
    ...(threshold === undefined ? ['a threshold'] : []),
    ...(lasting === undefined ? ['a duration ("for")'] : []),
  ];
  return `Alert ${short(name)} on ${watches} lacks ${lacks.join(' and ')}.`;
}

function percent(quantile: number): string {
  return `${Number((quantile * 100).toFixed(3))}th`;
}

function short(name: string): string {
  return name.slice(0, 80);
}
