/** Kubernetes and OpenShift objects out of whatever files hold them, and the workloads among them. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of pipelines and templates are what is tested
import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../../src/ready/file-tree.ts';
import { environmentOf } from '../../../src/ready/repository/environment.ts';
import { imageTag } from '../../../src/ready/repository/images.ts';
import { replicasOf } from '../../../src/ready/repository/replicas.ts';
import { clusterService, isNamed, servingWorkloads } from '../../../src/ready/repository/serving.ts';
import { type Repository, repositoryOf } from '../../../src/ready/repository.ts';

const of = (files: Record<string, string>): Repository => repositoryOf(memoryTree(files));
const names = ({ objects }: Repository): string[] =>
  objects.map(({ kind, name, where }) => `${kind} ${name} ${where()}`);

const deployment = (name: string, more = '', image = `ghcr.io/x/${name}:1.0.0`): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec: {containers: [{name: main, image: '${image}'}]}
${more}`;
const service = (name: string, app: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {selector: {app: ${app}}}\n`;

describe('objects', () => {
  it('come from streams, lists and templates, with their lines', () => {
    const repository = of({
      'a.yaml': `# two\n${deployment('a')}---\n${service('a', 'a')}`,
      'list.json': JSON.stringify(
        { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } }] },
        null,
        1,
      ),
      'template.yaml': `apiVersion: template.openshift.io/v1
kind: Template
parameters: [{name: NAME, value: t}, {name: COUNT, value: '3'}, {name: TAG}]
objects:
  - apiVersion: apps/v1
    kind: Deployment
    metadata: {name: '\${NAME}-api'}
    spec: {replicas: '\${{COUNT}}', template: {spec: {containers: [{name: m, image: 'x:\${TAG}'}]}}}
`,
      'compose.yaml': 'services: {db: {image: postgres}}\n',
      'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: kind apiVersion, version: "1"}\n',
    });
    expect(names(repository)).toEqual([
      'Deployment a a.yaml:3',
      'Service a a.yaml:12',
      'ConfigMap c list.json:7',
      'Deployment t-api template.yaml:6',
    ]);
    expect(
      repository.workloads.map(({ name, replicas, containers }) => [name, replicas, containers[0]!.image]),
    ).toEqual([
      ['a', 1, 'ghcr.io/x/a:1.0.0'],
      ['t-api', 3, 'x:__unknown__'],
    ]);
    expect(repository.unread('objects')).toEqual([]);
  });

  it('come from Helm charts, by the values for production', () => {
    const repository = of({
      'charts/o/Chart.yaml': 'name: o\nversion: 0.1.0\nappVersion: 2.0.0\n',
      'charts/o/values.yaml':
        'replicaCount: 1\nautoscaling: {enabled: false, min: 2}\nimage: {repository: r/o, tag: ""}\n',
      'charts/o/values-prod.yaml': 'replicaCount: 3\n',
      'charts/o/values-dev.yaml': 'replicaCount: 9\n',
      'charts/p/Chart.yaml': 'name: p\nversion: 0.1.0\n',
      'charts/p/values-prod.yaml': 'replicaCount: 7\n',
      'charts/o/templates/_helpers.tpl': '{{- define "o.name" }}x{{ end }}',
      'charts/o/templates/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "o.name" . }}
spec:
  {{- if not .Values.autoscaling.enabled }}
  replicas: {{ .Values.replicaCount }}
  {{- end }}
  template: {spec: {containers: [{name: {{ .Chart.Name }}, image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"}]}}
`,
      'charts/o/templates/hpa.yaml': `{{- if .Values.autoscaling.enabled }}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
{{- end }}
`,
    });
    expect(names(repository)).toEqual(['Deployment x charts/o/templates/deployment.yaml:2']);
    const [workload] = repository.workloads;
    expect(workload).toMatchObject({ replicas: 3, replicasWhere: 'charts/o/templates/deployment.yaml:7' });
    expect(workload!.containers[0]!.image).toBe('r/o:2.0.0');
    const elsewhere = of({
      'c/Chart.yaml': 'name: c\n',
      'c/values.yaml': 'a: 1\nb: 2\n',
      'db/Chart.yaml': 'name: db\n',
      'db/values.yaml': 'size: 1\n',
      '.github/environments/values.prod.yaml': 'a: 3\nb: 4\nz: 5\n',
    });
    expect(elsewhere.charts.map(({ values }) => values)).toEqual([{ size: 1 }, { a: 3, b: 4, z: 5 }]);
    expect(repository.charts.map(({ folder, valueFiles }) => [folder, valueFiles])).toEqual([
      ['charts/o/', ['charts/o/values.yaml', 'charts/o/values-prod.yaml']],
      ['charts/p/', ['charts/p/values-prod.yaml']],
    ]);
  });

  describe('made by helpers of a chart', () => {
    const helpers = `{{- define "orders.name" -}}orders{{- end }}
{{- define "orders.labels" -}}
app: {{ include "orders.name" . }}
instance: {{ .Release.Name }}
{{- end }}
{{- define "orders.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ include "orders.name" . }}}
spec:
  replicas: {{ .Values.replicas }}
  selector: {matchLabels: {app: orders}}
  template:
    metadata:
      labels:
        {{- include "orders.labels" . | nindent 8 }}
    spec: {containers: [{name: main, image: 'ghcr.io/x/orders:1.0.0'}]}
{{- end }}
`;
    const chart = { 'chart/Chart.yaml': 'name: orders\nversion: 0.1.0\n', 'chart/values.yaml': 'replicas: 3\n' };

    it('are read as Helm would make them, and lead from the Service to the pods', () => {
      const repository = of({
        ...chart,
        'chart/templates/_helpers.tpl': helpers,
        'chart/templates/deployment.yaml': '{{ include "orders.deployment" . }}\n',
        'chart/templates/service.yaml':
          'apiVersion: v1\nkind: Service\nmetadata: {name: api}\nspec:\n  selector:\n    {{- include "orders.labels" . | nindent 4 }}\n',
      });
      expect(names(repository)).toEqual([
        'Deployment orders chart/templates/deployment.yaml:1',
        'Service api chart/templates/service.yaml:2',
      ]);
      const { workloads, objects } = repository;
      expect(workloads[0]).toMatchObject({ replicas: 3 });
      expect(servingWorkloads(workloads, objects, ['api.abc123-prod.svc']).link).toBe('upstream');
    });

    it('of a chart that is not here are told, and what they may set is not known', () => {
      const repository = of({
        ...chart,
        'chart/templates/all.yaml': '{{ include "common.all" . }}\n',
        'chart/templates/deployment.yaml': deployment('orders').replace(
          'spec:\n',
          'spec:\n  {{- include "common.spec" . | nindent 2 }}\n',
        ),
      });
      expect(repository.unread('objects')).toEqual([
        {
          where: 'chart/templates/all.yaml',
          why: 'the helper "common.all" makes it, which stands in a chart that is not here',
        },
      ]);
      expect(repository.workloads).toMatchObject([{ name: 'orders', replicas: undefined }]);
    });
  });

  it('of a chart below another take what that sets', () => {
    const repository = of({
      'c/Chart.yaml': 'name: c\nversion: 0.1.0\n',
      'c/values.yaml': 'api: {replicas: 4}\n',
      'c/charts/api/Chart.yaml': 'name: api\nversion: 0.1.0\n',
      'c/charts/api/values.yaml': 'replicas: 1\n',
      'c/charts/api/templates/d.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {replicas: {{ .Values.replicas }}, template: {spec: {containers: [{name: m, image: x}]}}}\n',
    });
    expect(repository.workloads[0]).toMatchObject({ replicas: 4 });
  });

  it('that cannot be read are told', () => {
    const repository = of({
      'bad.yaml': 'apiVersion: v1\nkind: [\n',
      'c/Chart.yaml': 'name: c\n',
      'c/templates/odd.yaml': 'apiVersion: v1\nkind: X\n{{ if }}',
      'c/templates/broken.yaml': 'apiVersion: v1\nkind: X\n   a: {{ .Release.Name }}: b\n',
    });
    expect(names(repository)).toEqual([]);
    expect(repository.unread('objects')).toEqual([
      { where: expect.stringMatching(/^bad\.yaml:\d+$/), why: 'it is no valid YAML' },
      {
        where: expect.stringMatching(/^c\/templates\/broken\.yaml:\d+$/),
        why: 'what its template gives is no YAML without Helm',
      },
      { where: 'c/templates/odd.yaml', why: 'its template cannot be rendered without Helm' },
    ]);
  });

  it('of other environments are no workloads of production', () => {
    const repository = of({
      'overlays/dev/d.yaml': deployment('a'),
      'overlays/prod/d.yaml': deployment('b'),
      'test/k8s/d.yaml': deployment('c'),
    });
    expect(repository.workloads.map(({ name }) => name)).toEqual(['b']);
  });
});

describe('environments', () => {
  it.each([
    ['charts/app/values-prod.yaml', 'production'],
    ['deploy/production/x.yaml', 'production'],
    ['values.prod.yaml', 'production'],
    ['overlays/dev/x.yaml', 'other'],
    ['k8s/test.yaml', 'other'],
    ['e2e/x.yaml', 'other'],
    ['deploy/x.yaml', 'any'],
    ['products/x.yaml', 'any'],
    ['testimony/attestation.yaml', 'any'],
  ])('of %s is %s', (path, expected) => {
    expect(environmentOf(path)).toBe(expected);
  });
});

describe('images', () => {
  it.each([
    [`x/y@sha256:${'a'.repeat(64)}`, 'fixed'],
    ['ghcr.io/x/y:1.4.2', 'fixed'],
    ['registry:5000/x/y:b52a1c0', 'fixed'],
    ['registry:5000/x/y', 'moving'],
    ['x/y:latest', 'moving'],
    ['x/y:prod', 'moving'],
    ['x/y:main', 'moving'],
    ['x/y:', 'moving'],
    ['x/y:__unknown__', 'open'],
    ['__unknown__', 'open'],
    ['x/y:${TAG}', 'open'],
    ['${IMAGE}', 'open'],
    ['${REGISTRY}/y:1.0.0', 'fixed'],
    ['${REGISTRY}/y:latest', 'moving'],
    ['postgres:15', 'open'],
  ])('%s is %s', (image, expected) => {
    expect(imageTag(image).kind).toBe(expected);
  });
});

describe('the workloads of an API', () => {
  const serving = (files: Record<string, string>, ...hosts: string[]) => {
    const { workloads, objects } = of(files);
    const found = servingWorkloads(workloads, objects, hosts);
    return [found.link, ...found.workloads.map(({ name }) => name)];
  };

  it('are found over the service that the gateway calls', () => {
    const files = {
      'a.yaml': deployment('orders-api'),
      'b.yaml': deployment('billing'),
      's.yaml': service('orders', 'orders-api'),
    };
    expect(serving(files, 'orders.abc123-prod.svc')).toEqual(['upstream', 'orders-api']);
    expect(serving(files, 'orders.abc123-prod.svc.cluster.local')).toEqual(['upstream', 'orders-api']);
    expect(serving(files, 'billing.abc123-prod.svc')).toEqual(['upstream', 'billing']);
    expect(serving(files, 'orders.gov.bc.ca')).toEqual(['several', 'orders-api', 'billing']);
  });

  it('are taken for them where nothing else looks like an API', () => {
    const files = {
      'a.yaml': deployment('orders'),
      'db.yaml': deployment('store', '', 'crunchydata/crunchy-postgres:15'),
      'web.yaml': deployment('orders-frontend'),
    };
    expect(serving(files)).toEqual(['only', 'orders']);
    expect(serving({ 'db.yaml': files['db.yaml'] })).toEqual(['none']);
  });

  it.each<[string, string, boolean]>([
    ['orders', 'orders', true],
    ['orders', 'order', false],
    ['__unknown__-orders', 'myapp-orders', true],
    ['__unknown__-orders', 'myapp-billing', false],
    ['__unknown__', 'orders', false],
    ['__unknown__-a', 'orders-a', false],
    ['orders-prod', 'orders-${ENV}', true],
    ['orders-${ZONE}', 'orders-${ENV}', true],
    ['billing', 'orders-${ENV}', false],
    ['wps-api-__SUFFIX__', 'wps-api-${SUFFIX}', true],
    ['wps-api-__SUFFIX__', 'wps-api-prod', true],
  ])('%s may be %s: %s', (written, host, expected) => {
    expect(isNamed(written, host)).toBe(expected);
  });

  it.each([
    ['a.b.svc', 'a'],
    ['A.b.svc.cluster.local', 'a'],
    ['a.gov.bc.ca', undefined],
    ['localhost', undefined],
    ['', undefined],
  ])('the host %s is the service %s', (host, expected) => {
    expect(clusterService(host)).toBe(expected);
  });
});

describe('replicas', () => {
  const count = (files: Record<string, string>) => {
    const { workloads, objects, tree } = of(files);
    return replicasOf(workloads[0]!, objects, tree);
  };
  const withReplicas = (number: string): string => deployment('a').replace('spec:\n', `spec:\n  replicas: ${number}\n`);
  const hpa =
    'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\nspec: {minReplicas: 3, scaleTargetRef: {kind: Deployment, name: a}}\n';

  const template = (number: string): string =>
    `apiVersion: template.openshift.io/v1\nkind: Template\nparameters: [{name: COUNT, value: '1'}]\nobjects:\n  - apiVersion: apps/v1\n    kind: Deployment\n    metadata: {name: a}\n    spec:\n      replicas: ${number}\n      template: {spec: {containers: [{name: a, image: x}]}}\n`;

  it.each<[string, Record<string, string>, object]>([
    ['the manifest', { 'a.yaml': withReplicas('2') }, { count: 2, isFinal: true, where: 'a.yaml:5' }],
    ['silence, which is one', { 'a.yaml': deployment('a') }, { count: 1, isFinal: true, where: 'a.yaml:2' }],
    ['the autoscaler', { 'a.yaml': withReplicas('1'), 'h.yaml': hpa }, { count: 3, where: 'h.yaml:4' }],
    [
      'an autoscaler of another',
      { 'a.yaml': withReplicas('1'), 'h.yaml': hpa.replace('name: a}}', 'name: b}}') },
      { count: 1 },
    ],
    ['the autoscaler of development', { 'a.yaml': withReplicas('1'), 'dev/h.yaml': hpa }, { count: 1 }],
    [
      'a kustomization',
      { 'a.yaml': withReplicas('1'), 'overlays/prod/kustomization.yaml': 'replicas: [{name: a, count: 4}]\n' },
      { count: 4, isFinal: true },
    ],
    [
      'a base that overlays may change',
      { 'a.yaml': withReplicas('1'), 'base/kustomization.yaml': 'resources: [../a.yaml]\n' },
      { count: 1, isFinal: false },
    ],
    [
      'the overlay for production',
      {
        'base/a.yaml': withReplicas('1'),
        'overlays/prod/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {replicas: 5}\n',
      },
      { count: 5 },
    ],
    ['a number in a template', { 'a.yaml': template('1') }, { count: 1, isFinal: true }],
    ['a parameter of a template', { 'a.yaml': template("'${{COUNT}}'") }, { count: 1, isFinal: false }],
    ['a variable', { 'a.yaml': withReplicas('"${REPLICAS}"') }, { count: undefined }],
  ])('by %s', (_, files, expected) => {
    expect(count(files)).toMatchObject(expected);
  });
});
