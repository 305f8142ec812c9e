/** Alerting rules: what they watch, from which value on, for how long. */
import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../../src/ready/file-tree.ts';
import { repositoryOf } from '../../../src/ready/repository.ts';

const alerts = (files: Record<string, string>) => repositoryOf(memoryTree(files)).alerts;
const rule = (expr: string, more = ''): string =>
  `groups:\n  - name: g\n    rules:\n      - alert: A\n        expr: ${JSON.stringify(expr)}\n${more}`;

describe('alerts', () => {
  it.each<[string, object]>([
    [
      'histogram_quantile(0.95, sum(rate(http_request_duration_seconds_bucket[5m])) by (le)) > 0.2',
      { watches: 'latency', quantile: 0.95, threshold: '> 0.2' },
    ],
    [
      'histogram_quantile(.99, rate(kong_request_latency_ms_bucket[5m])) >= 500',
      { watches: 'latency', quantile: 0.99, threshold: '>= 500' },
    ],
    [
      'http_request_duration_seconds{quantile="0.9"} > bool 1e-1',
      { watches: 'latency', quantile: 0.9, threshold: '> 1e-1' },
    ],
    [
      'rate(http_server_requests_seconds_sum[1m]) / rate(http_server_requests_seconds_count[1m]) > 1',
      { watches: 'latency', quantile: undefined },
    ],
    [
      'sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.05',
      { watches: 'errors', threshold: '> 0.05' },
    ],
    ['rate(app_errors_total[5m]) > 3', { watches: 'errors', threshold: '> 3' }],
    ['kube_job_status_failed{job="backup"} > 0', { watches: undefined }],
    ['rate(disk_write_duration_seconds_sum[5m]) > 1', { watches: undefined }],
    ['up == 0', { watches: undefined }],
    ['kube_pod_container_status_restarts_total > 5', { watches: undefined, threshold: '> 5' }],
    ['rate(http_requests_total{code="500"}[5m])', { watches: 'errors', threshold: undefined }],
  ])('on %s', (expr, expected) => {
    expect(alerts({ 'rules.yml': rule(expr) })).toMatchObject([{ name: 'A', where: 'rules.yml:4', ...expected }]);
  });

  it.each<[string, string | undefined]>([
    ['        for: 5m\n', '5m'],
    ['        for: 0s\n', undefined],
    ['        for: 5\n', undefined],
    ['', undefined],
  ])('last %j', (more, lasting) => {
    expect(alerts({ 'rules.yml': rule('up == 0', more) })[0]!.lasting).toBe(lasting);
  });

  it('come from objects and charts too, and not from development', () => {
    const object = `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: r}\nspec:\n  groups:\n    - name: g\n      rules: [{alert: B, expr: 'rate(errors[5m]) > 1', for: 1m}, {record: x, expr: y}]\n`;
    expect(alerts({ 'p.yaml': object, 'dev/p.yaml': object, 'dev/rules.yml': rule('up') })).toMatchObject([
      { name: 'B', where: 'p.yaml:7' },
    ]);
    const chart = object.replace(
      "'rate(errors[5m]) > 1'",
      "'rate(errors[5m]) > {{ .Values.most }}', annotations: {x: '{{ \"{{ $value }}\" }}'}",
    );
    expect(
      alerts({ 'c/Chart.yaml': 'name: c\n', 'c/values.yaml': 'most: 7\n', 'c/templates/p.yaml': chart }),
    ).toMatchObject([{ threshold: '> 7' }]);
  });

  it.each(['groups: 1\nalert:\n', 'groups: [{rules: [{alert: [1]}, 2, {alert: x}]}]\n', 'groups:\n alert: [\n'])(
    'of nonsense (%j) are none with a threshold',
    text => {
      expect(alerts({ 'rules.yml': text }).filter(({ threshold }) => threshold !== undefined)).toEqual([]);
    },
  );
});
