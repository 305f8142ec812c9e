/** What looks like evidence and is none: an item passes by proof alone. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of pipelines and templates are what is tested
import { describe, expect, it } from 'vitest';
import { deployment, workflow } from '../../../src/ready/examples.ts';
import type { Item } from '../../../src/ready/item.ts';
import { items } from '../../../src/ready/items/index.ts';
import { anyDocument } from '../../../src/ready/stated.ts';
import { plugin, routesDocument, routesService } from '../../../src/ready/traffic/examples.ts';
import { answerOf, contextsOfFiles, type Files, judged } from '../support.ts';

const item = (id: string): Item => items.find(one => one.id === id)!;
const status = async (id: string, files: Files): Promise<string> =>
  (await answerOf(item(id), { 'openapi.yaml': anyDocument, ...files })).status;
const inCluster = routesService('', text =>
  text.replace('https://routes.internal.gov.bc.ca', 'http://routes.abc123-prod.svc:8080'),
);
const osTemplate = `apiVersion: template.openshift.io/v1
kind: Template
parameters: [{name: TAG, value: latest}]
objects:
  - apiVersion: apps/v1
    kind: Deployment
    metadata: {name: routes}
    spec: {template: {spec: {containers: [{name: routes, image: 'ghcr.io/example/routes:\${TAG}'}]}}}
`;
const route = (to: string, more = ''): string =>
  `apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: r${more}}\nspec: {to: {kind: Service, name: ${to}}}\n`;

describe.each<[string, [string, Files, string][]]>([
  [
    'R-24',
    [
      ['a dry run', { '.github/workflows/a.yml': workflow('gwa pg --dry-run') }, 'unknown'],
      ['pull requests', { '.github/workflows/a.yml': workflow('gwa pg', 'pull_request') }, 'unknown'],
      ['the test environment', { '.github/workflows/a.yml': workflow('gwa pg gw/service-test.yaml') }, 'unknown'],
      [
        'a job for development',
        { '.github/workflows/a.yml': 'on: push\njobs: {deploy-dev: {runs-on: x, steps: [{run: gwa pg}]}}\n' },
        'unknown',
      ],
      ['a comment', { '.github/workflows/a.yml': workflow('# gwa pg\nls') }, 'unknown'],
      ['a README', { 'README.md': 'gwa pg' }, 'unknown'],
      [
        'a step that is off',
        { '.github/workflows/a.yml': 'on: push\njobs: {a: {if: false, runs-on: x, steps: [{run: gwa pg}]}}\n' },
        'unknown',
      ],
      ['production', { '.github/workflows/a.yml': workflow('gwa pg gw/service-prod.yaml') }, 'pass'],
    ],
  ],
  [
    'R-25',
    [
      ['a flag', { '.github/workflows/a.yml': workflow('gwa login --client-secret k3Jd82mmXs') }, 'unknown'],
      [
        'a flag beside publishing',
        { '.github/workflows/a.yml': workflow('gwa login --client-secret k3Jd82mmXs\ngwa pg') },
        'fail',
      ],
      ['a setting', { '.github/workflows/a.yml': workflow('gwa config set token k3Jd82mmXs\ngwa pg') }, 'fail'],
      [
        'a token of GitHub anywhere',
        { '.github/workflows/a.yml': workflow(`curl -H "Authorization: token ghp_${'a'.repeat(36)}" x`) },
        'fail',
      ],
      [
        'a variable that nobody knows',
        { '.github/workflows/a.yml': workflow('gwa config set token $T\ngwa pg') },
        'unknown',
      ],
      [
        'a test database',
        {
          '.github/workflows/a.yml':
            'on: push\nenv: {POSTGRES_PASSWORD: postgres1}\njobs: {a: {runs-on: x, steps: [{run: gwa pg}]}}\n',
        },
        'unknown',
      ],
    ],
  ],
  [
    'R-35',
    [
      [
        'copies of development',
        { 'openapi.yaml': routesDocument, 'gateway.yaml': inCluster, 'dev/d.yaml': deployment() },
        'unknown',
      ],
      [
        'copies of another workload',
        {
          'openapi.yaml': routesDocument,
          'gateway.yaml': inCluster,
          'd.yaml': deployment().replaceAll('routes', 'other'),
        },
        'pass',
      ],
      [
        'one copy of the right one beside two of another',
        {
          'openapi.yaml': routesDocument,
          'gateway.yaml': inCluster,
          'd.yaml': deployment({ replicas: '1' }),
          'o.yaml': deployment().replaceAll('routes', 'other'),
        },
        'fail',
      ],
      [
        'a number that the release gives',
        {
          'openapi.yaml': routesDocument,
          'gateway.yaml': inCluster,
          'd.yaml': deployment({ replicas: '"${REPLICAS}"' }),
        },
        'unknown',
      ],
    ],
  ],
  [
    'R-37',
    [
      [
        'a monitor of something else',
        {
          'd.yaml': deployment(),
          'm.yaml':
            'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: m}\nspec: {selector: {matchLabels: {app: other}}}\n',
        },
        'unknown',
      ],
      [
        'a plugin that is off',
        {
          'openapi.yaml': routesDocument,
          'gateway.yaml': routesService('- name: prometheus\n  enabled: false\n  tags: [ns.gw-abcde.prod]'),
        },
        'unknown',
      ],
      ['the plugin', { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('prometheus')) }, 'pass'],
      [
        'an annotation',
        {
          'd.yaml': deployment().replace(
            '{labels: {app: routes}}\n    spec',
            "{labels: {app: routes}, annotations: {prometheus.io/scrape: 'true'}}\n    spec",
          ),
        },
        'pass',
      ],
    ],
  ],
  [
    'R-38',
    [
      [
        'a library for development',
        { 'package.json': '{"devDependencies": {"@opentelemetry/sdk-node": "1"}}' },
        'unknown',
      ],
      [
        'a library of the web page',
        { 'frontend/package.json': '{"dependencies": {"@opentelemetry/sdk-trace-web": "1"}}' },
        'unknown',
      ],
    ],
  ],
  [
    'R-45',
    [
      [
        'an interval of nothing',
        {
          'kong.yaml':
            "_format_version: '3.0'\nservices: [{name: s, host: u, routes: [{name: r, paths: [/]}]}]\nupstreams: [{name: u, targets: [{target: 'a:80'}], healthchecks: {active: {http_path: /h, healthy: {interval: 0}}}}]\n",
        },
        'unknown',
      ],
      [
        'an upstream that no service has',
        {
          'kong.yaml':
            "_format_version: '3.0'\nservices: [{name: s, host: h, routes: [{name: r, paths: [/]}]}]\nupstreams: [{name: u, targets: [{target: 'a:80'}], healthchecks: {active: {http_path: /h, healthy: {interval: 5}}}}]\n",
        },
        'unknown',
      ],
      [
        'the status of a resource',
        {
          'openapi.yaml':
            "openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\npaths: {/sync/status: {get: {responses: {'200': {description: OK}}}}}\n",
        },
        'unknown',
      ],
    ],
  ],
  [
    'R-46',
    [
      [
        'a preview of a pull request',
        { '.github/workflows/a.yml': workflow('helm upgrade --install a b', 'pull_request') },
        'unknown',
      ],
      [
        'documentation',
        { '.github/workflows/a.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{uses: actions/deploy-pages@v4}]}}\n' },
        'unknown',
      ],
      [
        'development',
        { '.github/workflows/a.yml': workflow('helm upgrade --install a b -f values-dev.yaml') },
        'unknown',
      ],
    ],
  ],
  [
    'R-47',
    [
      ['no tag', { 'd.yaml': deployment({ image: 'ghcr.io/x/routes' }) }, 'fail'],
      ['a name that moves', { 'd.yaml': deployment({ image: 'ghcr.io/x/routes:prod' }) }, 'fail'],
      ['a compose file', { 'docker-compose.yml': 'services: {a: {image: "x:1.0.0"}}\n' }, 'unknown'],
      [
        'a commit that the pipeline gives to another template',
        {
          't.yaml': osTemplate,
          'o.yaml': 'x: 1\n',
          '.github/workflows/a.yml': workflow('oc process -f o.yaml -p TAG=${{ github.sha }} | oc apply -f -'),
        },
        'fail',
      ],
      [
        'a commit that the pipeline gives to it',
        {
          't.yaml': osTemplate,
          '.github/workflows/a.yml': workflow('oc process -f t.yaml -p TAG=${{ github.sha }} | oc apply -f -'),
        },
        'pass',
      ],
      [
        'a moving name that a flag sets',
        {
          'c/Chart.yaml': 'name: c\n',
          'c/values.yaml': 'tag: ""\n',
          'c/templates/d.yaml': deployment({ image: '"x/y:{{ .Values.tag }}"' }).replace('""', '"'),
          '.github/workflows/a.yml': workflow('helm upgrade --install a c --set image.tag=latest'),
        },
        'fail',
      ],
    ],
  ],
  [
    'R-49',
    [
      [
        'weights of a mesh',
        {
          'v.yaml':
            'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: a}\nspec: {http: [{route: [{destination: {host: a}, weight: 90}, {destination: {host: b}, weight: 10}]}]}\n',
        },
        'pass',
      ],
      [
        'one target alone',
        {
          'v.yaml':
            'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: a}\nspec: {rules: [{backendRefs: [{name: a, weight: 1}]}]}\n',
        },
        'unknown',
      ],
      [
        'an alternate backend',
        {
          'r.yaml':
            'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: a}\nspec: {to: {name: a, weight: 95}, alternateBackends: [{name: b, weight: 5}]}\n',
        },
        'pass',
      ],
      [
        'an alternate backend without traffic',
        {
          'r.yaml':
            'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: a}\nspec: {to: {name: a, weight: 100}, alternateBackends: [{name: b, weight: 0}]}\n',
        },
        'unknown',
      ],
      ['a rolling update', { 'd.yaml': deployment() }, 'unknown'],
    ],
  ],
  [
    'R-51',
    [
      [
        'migrations of tests',
        { 'package.json': '{"dependencies": {"pg": "8"}}', 'tests/migrations/20260101000000_a.ts': '' },
        'unknown',
      ],
      [
        'a switch that is off',
        {
          'pom.xml':
            '<dependencies><dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-jdbc</artifactId></dependency></dependencies>',
          'src/main/resources/application.yml': 'spring:\n  flyway:\n    enabled: false\n',
        },
        'unknown',
      ],
      [
        'a test of migrations',
        {
          'package.json': '{"dependencies": {"pg": "8"}}',
          '.github/workflows/a.yml': workflow(
            'npm run test:migrations\nnpx knex migrate:rollback\nnpx knex migrate:make x',
          ),
        },
        'unknown',
      ],
      [
        'a script',
        {
          'package.json': '{"dependencies": {"pg": "8"}, "scripts": {"migrate": "knex migrate:latest"}}',
          '.github/workflows/a.yml': workflow('npm run migrate'),
        },
        'pass',
      ],
      ['no manifest at all', {}, 'unknown'],
    ],
  ],
  [
    'R-54',
    [
      [
        'a parameter',
        { 's.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {password: "${DB_PASSWORD}"}\n' },
        'unknown',
      ],
      [
        'a placeholder',
        { 's.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {password: changeme}\n' },
        'unknown',
      ],
      [
        'a user name',
        { 's.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {user: administrator}\n' },
        'unknown',
      ],
      [
        'base64',
        {
          's.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {password: ${Buffer.from('k3Jd82mmXs').toString('base64')}}\n`,
        },
        'fail',
      ],
      [
        'an example',
        {
          'examples/s.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {password: k3Jd82mmXs}\n',
        },
        'unknown',
      ],
    ],
  ],
  [
    'R-58',
    [
      [
        'an upload of results',
        {
          '.github/workflows/a.yml':
            'on: push\njobs: {a: {runs-on: x, steps: [{uses: github/codeql-action/upload-sarif@v3}]}}\n',
        },
        'unknown',
      ],
      ['updates of dependencies', { '.github/dependabot.yml': 'version: 2\n' }, 'unknown'],
    ],
  ],
  [
    'R-59',
    [
      [
        'a name alone',
        { 'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: A, version: 1.0.0, contact: {name: Team}}\npaths: {}\n' },
        'fail',
      ],
      [
        'a URL',
        {
          'openapi.yaml':
            'openapi: 3.0.3\ninfo: {title: A, version: 1.0.0, contact: {url: https://github.com/bcgov/a/issues}}\npaths: {}\n',
        },
        'pass',
      ],
      [
        'no address',
        {
          'openapi.yaml':
            'openapi: 3.0.3\ninfo: {title: A, version: 1.0.0, contact: {email: not-an-email}}\npaths: {}\n',
        },
        'fail',
      ],
    ],
  ],
  [
    'R-75',
    [
      [
        'a Route to something else',
        {
          'openapi.yaml': routesDocument,
          'gateway.yaml': inCluster,
          'd.yaml': deployment(),
          'r.yaml': route('frontend'),
        },
        'unknown',
      ],
      [
        'an empty allow list',
        {
          'openapi.yaml': routesDocument,
          'gateway.yaml': inCluster,
          'd.yaml': deployment(),
          'r.yaml': route('routes', ", annotations: {haproxy.router.openshift.io/ip_whitelist: ''}"),
        },
        'fail',
      ],
      [
        'an Ingress',
        {
          'openapi.yaml': routesDocument,
          'gateway.yaml': inCluster,
          'd.yaml': deployment(),
          'i.yaml':
            'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec: {rules: [{http: {paths: [{backend: {service: {name: routes}}}]}}]}\n',
        },
        'fail',
      ],
    ],
  ],
  [
    'R-76',
    [
      [
        'a run without thresholds',
        {
          'load.js': 'export default function () {}\n',
          '.github/workflows/a.yml': workflow('k6 run load.js', "{schedule: [{cron: '0 0 * * 0'}]}"),
        },
        'unknown',
      ],
      [
        'a script that nothing runs',
        { 'load-tests/k6.js': "import http from 'k6/http';\nexport const options = { thresholds: {} };\n" },
        'unknown',
      ],
    ],
  ],
])('%s', (id, cases) => {
  it.each(cases)('by %s is %s', async (_, files, expected) => {
    expect(await status(id, files)).toBe(expected);
  });
});

describe('R-75', () => {
  it('weighs more where a public route is there', async () => {
    const files = {
      'openapi.yaml': routesDocument,
      'gateway.yaml': inCluster,
      'd.yaml': deployment(),
      'r.yaml': route('routes'),
    };
    expect(await judged(item('R-75'), files)).toMatchObject({ status: 'fail', gate: 'warn' });
    expect(await judged(item('R-75'), { 'openapi.yaml': routesDocument, 'gateway.yaml': inCluster })).toMatchObject({
      status: 'unknown',
      gate: 'info',
    });
  });
});

describe('R-56 and R-57', () => {
  it('weigh less for public data', async () => {
    const open = { 'openapi.yaml': routesDocument.replace('security: [{key: []}]', 'security: []') };
    for (const id of ['R-56', 'R-57']) {
      expect(await judged(item(id), open)).toMatchObject({ gate: 'info' });
      expect(await judged(item(id), { 'openapi.yaml': routesDocument })).toMatchObject({ gate: 'block' });
    }
  });

  it.each<[string, string]>([
    ['kept for 90 days', 'attested'],
    ['retention: 3 months, then 30 days in the bin', 'fail'],
    ['rotated every 7 days. They are kept for one hundred days, 120 days to be sure', 'attested'],
    ['kept 1 year', 'attested'],
    ['stored for 12 weeks', 'fail'],
  ])('%s: %s', async (statement, expected) => {
    const files = {
      'openapi.yaml': anyDocument,
      '.specgate/attestations.yaml': `attestations: [{id: R-57, by: {name: A, role: B}, date: 2026-10-01, statement: "${statement}"}]\n`,
    };
    expect((await judged(item('R-57'), files)).status).toBe(expected);
  });
});

describe('a repository of several APIs', () => {
  const files = {
    'specgate.yaml': 'apis: {a: {file: services/a/docs/openapi.yaml}, b: {file: services/b/openapi.yaml}}\n',
    'services/a/docs/openapi.yaml': anyDocument,
    'services/b/openapi.yaml': anyDocument,
    'services/a/package.json': '{"dependencies": {"@opentelemetry/sdk-node": "1"}}',
    'services/b/package.json': '{"dependencies": {"express": "1"}}',
    'services/a/deploy.yaml': deployment().replaceAll('routes', 'a'),
    'services/b/deploy.yaml': deployment({ image: 'x/b:latest' }).replaceAll('routes', 'b'),
    'package.json': '{"dependencies": {"cockatiel": "1"}}',
  };

  it('gives each what is its own, and to all what is nobody’s', async () => {
    const contexts = await contextsOfFiles(files);
    const answers = (id: string): string[] => contexts.map(context => item(id).check(context).status);
    expect(answers('R-38')).toEqual(['pass', 'unknown']);
    expect(answers('R-47')).toEqual(['pass', 'fail']);
    expect(answers('R-42')).toEqual(['pass', 'pass']);
  });
});

describe('what bears the name of another API', () => {
  const chart = 'charts/orders/';
  const files = {
    'specgate.yaml': 'apis: {orders: {file: docs/orders.yaml}, fees: {file: docs/fees.yaml}}\n',
    'docs/orders.yaml': anyDocument,
    'docs/fees.yaml': anyDocument,
    [`${chart}Chart.yaml`]: 'name: orders\n',
    [`${chart}templates/d.yaml`]: deployment().replaceAll('routes', 'orders'),
    '.github/workflows/a.yml': workflow('helm upgrade --install orders charts/orders\ngwa pg gw/orders-prod.yaml'),
    'docs/runbook.md': 'helm rollback orders\n',
  };

  it('is no evidence for this one', async () => {
    const contexts = await contextsOfFiles(files);
    const answers = (id: string): string[] => contexts.map(context => item(id).check(context).status);
    for (const id of ['R-24', 'R-46', 'R-47', 'R-50']) expect([id, ...answers(id)]).toEqual([id, 'pass', 'unknown']);
  });

  it('is one where nobody’s name is borne', async () => {
    const shared = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.replace('charts/orders', 'charts/backend'),
        path.startsWith('docs/o') || path === 'specgate.yaml' ? text : text.replaceAll('orders', 'backend'),
      ]),
    );
    const contexts = await contextsOfFiles(shared);
    for (const id of ['R-24', 'R-46', 'R-47', 'R-50'])
      expect([id, ...contexts.map(context => item(id).check(context).status)]).toEqual([id, 'pass', 'pass']);
  });
});

describe('every item', () => {
  const hostile: Files = {
    'openapi.yaml':
      'openapi: 3.0.3\ninfo: [1]\npaths: {/a: 3, /b: {get: 4, parameters: {x: 1}}, /c: null}\nsecurity: x\ncomponents: {securitySchemes: [1], schemas: null}\nservers: {a: 1}\n',
    'specgate.yaml': 'apis: {api: {file: openapi.yaml}}\n',
    'a.yaml':
      'apiVersion: v1\nkind: Service\nmetadata: 3\nspec: [1]\n---\napiVersion: apps/v1\nkind: Deployment\nspec: {template: {spec: {containers: [1, {image: [2]}, null]}, metadata: 4}, replicas: {a: 1}}\n---\napiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: {a: 1}}\nspec: {alternateBackends: 3, to: [1]}\n---\napiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nspec: {groups: [{rules: [{alert: x, expr: [1], for: 3}]}]}\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nspec: {rules: [1, {http: 2}]}\n---\napiVersion: v1\nkind: Secret\ndata: [1]\nstringData: {password: {a: 1}}\n',
    'g.yaml':
      '_format_version: "3.0"\nservices: [1, {name: [2], host: 3, url: {a: 1}, routes: [{hosts: 1, paths: {a: 1}, plugins: [{name: 4}]}], plugins: {a: 1}}]\nupstreams: [{name: 1, healthchecks: 4, targets: 5}]\n',
    'p.yaml':
      'kind: DraftDataset\nname: 3\ncontacts: {a: 1}\nresources: [1, {url: 2, format: 3}]\nnotes: [1]\nlicense_title: {a: 1}\nview_audience: [1]\n---\nkind: Product\nenvironments: [1, {name: 2, flow: [3], services: 4}]\n',
    '.github/workflows/a.yml':
      'on: {push: {branches: {a: 1}}, schedule: 3}\nenv: [1]\njobs: {a: {steps: [1, {uses: [2], run: {a: 1}, with: 3, env: [4]}], environment: [5], needs: {a: 1}, if: [6]}, b: {uses: 3}}\n',
    'package.json': '{"dependencies": [1], "scripts": 3}',
    'pom.xml': '<dependency><artifactId>',
    'c/Chart.yaml': '[1]',
    'c/values.yaml': '3',
    'c/templates/x.yaml': 'apiVersion: v1\nkind: {{ range $a, $b := .Values.x.y }}{{ end }}',
    Jenkinsfile: "sh '''",
    Makefile: ':\n',
    'main.tf': 'module "x" {\n',
  };

  it('answers for files of the wrong shape', async () => {
    const [context] = await contextsOfFiles(hostile);
    for (const one of items) {
      const answer = one.check(context!);
      expect([one.id, answer.status]).not.toEqual([one.id, undefined]);
      one.gateFor?.(context!);
      for (const { says, where } of answer.evidence ?? [])
        expect(`${where} ${says}`).not.toMatch(/\[object|undefined|NaN/);
    }
  });
});
