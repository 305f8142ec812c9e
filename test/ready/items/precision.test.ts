/** What looks like evidence and is none: switched off, for some alone, for another branch, only promised, only hinted at. */
import { describe, expect, it } from 'vitest';
import type { Outside } from '../../../src/ready/contexts.ts';
import { deployment } from '../../../src/ready/examples.ts';
import type { GatewayAnswers } from '../../../src/ready/gateway-facts.ts';
import { items } from '../../../src/ready/items/index.ts';
import { plugin, routesDocument, routesProduct, routesService } from '../../../src/ready/traffic/examples.ts';
import { answerOf, type Files } from '../support.ts';

async function statusOf(id: string, files: Files, outside: Partial<Outside> = {}): Promise<string> {
  const item = items.find(one => one.id === id)!;
  return (await answerOf(item, { 'openapi.yaml': routesDocument, ...files }, outside)).status;
}

const gateway = (plugins: string, more = ''): Files => ({ 'gateway.yaml': `${routesService(plugins)}${more}` });
const info = (text: string): Files => ({
  'openapi.yaml': routesDocument.replace('version: 1.0.0}', `version: 1.0.0, ${text}}`),
});
const workflow = (steps: string, on = '{push: {branches: [main]}}'): Files => ({
  '.github/workflows/a.yml': `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`,
});
const cluster = (policy: string, more: Files = {}): Files => ({
  'gateway.yaml': routesService('', text =>
    text.replace('https://routes.internal.gov.bc.ca', 'http://routes.abc123-prod.svc:8080'),
  ),
  'deploy/policy.yaml': policy,
  ...more,
});
const policy = (selector: string, ports = ''): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: allow}
spec:
  podSelector: ${selector}
  ingress: [{from: [{namespaceSelector: {matchLabels: {environment: prod, name: 264e6f}}}]${ports === '' ? '' : `, ${ports}`}}]
`;
const servicePorts =
  'apiVersion: v1\nkind: Service\nmetadata: {name: routes}\nspec: {ports: [{port: 8080, targetPort: 3000}]}\n';
const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: routes}\nspec: {selector: {app: routes-api}}\n';
const limit = (config: string, more = ''): string => `${plugin('rate-limiting', config)}${more}`;
const group = (minute: number): string =>
  `consumer_groups: [{name: gold, plugins: [{name: rate-limiting, config: {minute: ${minute}}}]}]\n`;

const optional = plugin('key-auth', '{anonymous: nobody}');
const ended = (username: string): string =>
  `consumers: [{username: ${username}, plugins: [{name: request-termination, config: {status_code: 401}}]}]\n`;
const ofConsumer = 'consumers: [{username: a, plugins: [{name: rate-limiting, config: {minute: 5}}]}]\n';
const serviceOff = {
  'gateway.yaml': routesService(plugin('key-auth'), text =>
    text.replace('    routes:', '    enabled: false\n    routes:'),
  ),
};
const secret = (value: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {password: '${value}'}\n`;

describe('at the gateway', () => {
  it.each<[string, string, string, Files]>([
    ['R-13', 'fail', 'authentication that is off', gateway(`${plugin('key-auth')}\n  enabled: false`)],
    [
      'R-13',
      'unknown',
      'authentication under a condition',
      gateway(`${plugin('key-auth')}\n  condition: http.path != "/a"`),
    ],
    [
      'R-13',
      'pass',
      'a plugin that a dump binds to nobody',
      gateway('', 'plugins: [{name: key-auth, consumer: null, service: null}]\n'),
    ],
    ['R-13', 'pass', 'an end for every call', gateway(plugin('request-termination', '{status_code: 503}'))],
    [
      'R-13',
      'fail',
      'an end for some calls',
      gateway(plugin('request-termination', '{status_code: 503, trigger: stop}')),
    ],
    [
      'R-13',
      'fail',
      'a flow whose plugin is off',
      {
        ...gateway(`${plugin('key-auth')}\n  enabled: false`),
        'p.yaml': routesProduct('name: prod, active: true, flow: kong-api-key-acl, services: [routes-prod]'),
      },
    ],
    ['R-16', 'fail', 'a limit that is off', gateway(`${limit('{minute: 5}')}\n  enabled: false`)],
    [
      'R-16',
      'unknown',
      'a limit under a condition',
      gateway(`${limit('{minute: 5}')}\n  condition: http.path != "/a"`),
    ],
    [
      'R-37',
      'unknown',
      'metrics that Kong 3 does not count by itself',
      { 'gateway.yaml': `_format_version: "3.0"\n${routesService(plugin('prometheus'))}` },
    ],
    [
      'R-37',
      'pass',
      'metrics that are asked for',
      {
        'gateway.yaml': `_format_version: "3.0"\n${routesService(plugin('prometheus', '{status_code_metrics: true, latency_metrics: true}'))}`,
      },
    ],
    [
      'R-41',
      'unknown',
      'an upstream that no service calls',
      gateway('', 'upstreams: [{name: other, healthchecks: {passive: {unhealthy: {http_failures: 3}}}}]\n'),
    ],
    [
      'R-52',
      'unknown',
      'a certificate of the upstream that nobody checks',
      {
        'gateway.yaml': routesService('', text =>
          text.replace('    routes:', '    client_certificate: {id: a}\n    tls_verify: false\n    routes:'),
        ),
      },
    ],
    [
      'R-64',
      'unknown',
      'a group that has more',
      { ...info('x-slo: {throughput: 10 requests per minute}'), ...gateway(limit('{minute: 10}'), group(20)) },
    ],
    [
      'R-64',
      'pass',
      'a group that has less',
      { ...info('x-slo: {throughput: 10 requests per minute}'), ...gateway(limit('{minute: 10}'), group(5)) },
    ],
    [
      'R-54',
      'unknown',
      'a placeholder for a secret',
      gateway('', 'consumers: [{username: a, basicauth_credentials: [{password: changeme}]}]\n'),
    ],
    ['R-54', 'fail', 'a secret of a plugin', gateway(plugin('oidc', '{client_secret: k7Gq2xWb91}'))],
    [
      'R-43',
      'unknown',
      'a service of which nobody says what is called',
      { 'gateway.yaml': routesService('', text => text.replace('[/v1]', '[/v2]')) },
    ],
    ['R-13', 'unknown', 'a plugin that no list knows', gateway(plugin('ministry-token-check'))],
    ['R-13', 'unknown', 'code of the team', gateway(plugin('pre-function', '{access: ["return auth()"]}'))],
    ['R-13', 'fail', 'code that runs when all is over', gateway(plugin('post-function', '{log: ["return note()"]}'))],
    [
      'R-13',
      'fail',
      "the portal's word to switch its function off",
      gateway(plugin('post-function', '{rewrite: ["--"]}')),
    ],
    ['R-13', 'unknown', 'some addresses alone', gateway(plugin('ip-restriction', '{allow: [142.34.0.0/16]}'))],
    ['R-13', 'pass', 'several kinds of credentials, and an end for who has none', gateway(optional, ended('nobody'))],
    ['R-13', 'unknown', 'an end for another consumer', gateway(optional, ended('somebody'))],
    [
      'R-13',
      'pass',
      'an end by reference',
      gateway(optional, 'plugins: [{name: request-termination, consumer: nobody}]\n'),
    ],
    [
      'R-13',
      'pass',
      'a route that only leads elsewhere',
      gateway(plugin('redirect', '{location: "https://a.gov.bc.ca"}')),
    ],
    ['R-13', 'unknown', 'a service that is off', serviceOff],
    ['R-11', 'fail', 'a service that is off', serviceOff],
    ['R-16', 'unknown', 'limits of those alone who get in', gateway(plugin('key-auth'), ofConsumer)],
    ['R-16', 'fail', 'limits of some on a route that is open', gateway('', ofConsumer)],
    ['R-16', 'unknown', 'a plugin that no list knows', gateway(plugin('ministry-throttle', '{rps: 5}'))],
    ['R-16', 'pass', 'service-protection', gateway(plugin('service-protection', '{limit: [10], window_size: [60]}'))],
    ['R-11', 'pass', 'a placeholder for a credential', gateway(plugin('oidc', '{client_secret: $SECRET}'))],
    ['R-11', 'unknown', 'one for a setting', gateway(plugin('rate-limiting', '{minute: $LIMIT}'))],
    ['R-54', 'unknown', 'a secret that SOPS keeps', { 's.yaml': secret('ENC[AES256_GCM,data:3f9a,type:str]') }],
    ['R-54', 'unknown', 'one that the pipeline fills in', { 's.yaml': secret('#{DbPassword}#') }],
    ['R-54', 'fail', 'one that nothing keeps', { 's.yaml': secret('k7Gq2xWb91') }],
  ])('%s is %s: %s', async (id, expected, _, files) => {
    expect(await statusOf(id, files)).toBe(expected);
  });
});

const template = {
  'openshift/a.yaml': `apiVersion: template.openshift.io/v1
kind: Template
parameters: [{name: TAG, value: latest}]
objects:
  - apiVersion: apps/v1
    kind: Deployment
    metadata: {name: routes}
    spec: {template: {spec: {containers: [{name: routes, image: 'x/routes:\${TAG}'}]}}}
`,
};
const ingress = (className: string): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: routes}
spec:
  ingressClassName: ${className}
  rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: routes, port: {number: 80}}}}]}}]
`;

describe('in the repository', () => {
  const deploy = '      - run: helm upgrade routes ./chart --set image.tag=1.2.3\n';

  it.each<[string, string, string, Files]>([
    ['R-04', 'pass', 'a policy for all pods', cluster(policy('{}'))],
    [
      'R-04',
      'pass',
      'one for the pods of the service',
      cluster(policy('{matchLabels: {app: routes-api}}'), { 'deploy/service.yaml': service }),
    ],
    [
      'R-04',
      'unknown',
      'one for other pods',
      cluster(policy('{matchLabels: {app: other}}'), { 'deploy/service.yaml': service }),
    ],
    [
      'R-04',
      'pass',
      'one for the port of the pods',
      cluster(`${policy('{}', 'ports: [{port: 3000}]')}---\n${servicePorts}`),
    ],
    [
      'R-04',
      'unknown',
      'one for another port',
      cluster(`${policy('{}', 'ports: [{port: 5432}]')}---\n${servicePorts}`),
    ],
    ['R-04', 'unknown', 'one for a port of which nobody knows', cluster(policy('{}', 'ports: [{port: 3000}]'))],
    [
      'R-04',
      'pass',
      'one for a range of them',
      cluster(`${policy('{}', 'ports: [{port: 80, endPort: 9000}]')}---\n${servicePorts}`),
    ],
    [
      'R-04',
      'unknown',
      'one for some pods of the gateway',
      cluster(policy('{}').replace('}}}]}', '}}, podSelector: {matchLabels: {a: b}}}]}')),
    ],
    [
      'R-04',
      'unknown',
      'one of another project',
      cluster(policy('{}').replace('name: allow', 'name: allow, namespace: abc123-dev')),
    ],
    ['R-04', 'unknown', 'one of a test', { ...cluster(''), 'tests/fixtures/policy.yaml': policy('{}') }],
    [
      'R-24',
      'unknown',
      'a step for another branch',
      workflow("      - {run: npx specgate publish, if: github.ref == 'refs/heads/develop'}\n", '[push]'),
    ],
    [
      'R-24',
      'pass',
      'a step for the default branch',
      workflow("      - {run: npx specgate publish, if: github.ref == 'refs/heads/main'}\n", '[push]'),
    ],
    [
      'R-24',
      'pass',
      'a step for a tag',
      workflow("      - run: npx specgate publish\n        if: startsWith(github.ref, 'refs/tags/v')\n", '[push]'),
    ],
    [
      'R-46',
      'unknown',
      'a deployment of another branch',
      workflow(deploy.replace('- run', "- if: github.ref == 'refs/heads/dev'\n        run"), '[push]'),
    ],
    [
      'R-41',
      'unknown',
      'a plugin for tests whose name sounds alike',
      {
        'pom.xml':
          '<project><dependencies><dependency><groupId>org.apache.maven.plugins</groupId><artifactId>maven-failsafe-plugin</artifactId></dependency></dependencies></project>\n',
      },
    ],
    [
      'R-55',
      'unknown',
      'a framework that can validate',
      { ...info('x-a: 1'), 'package.json': '{"dependencies": {"fastify": "5"}}' },
    ],
    [
      'R-35',
      'unknown',
      'one pod on each node',
      { 'deploy/a.yaml': deployment().replace('kind: Deployment', 'kind: DaemonSet').replace('  replicas: 2\n', '') },
    ],
    [
      'R-47',
      'pass',
      'a tag that a kustomization sets',
      {
        'base/a.yaml': deployment({ image: 'x/routes:latest' }),
        'overlays/prod/kustomization.yaml': 'images: [{name: x/routes, newTag: 1.4.2}]\n',
      },
    ],
    [
      'R-47',
      'fail',
      'one that it lets move on',
      {
        'base/a.yaml': deployment({ image: 'x/routes:1.0.0' }),
        'overlays/prod/kustomization.yaml': 'images: [{name: x/routes, newTag: latest}]\n',
        'overlays/dev/kustomization.yaml': 'images: [{name: x/routes, newTag: 1.4.2}]\n',
      },
    ],
    [
      'R-47',
      'pass',
      'an image that is set after the manifest was applied',
      {
        'deploy/a.yaml': deployment({ image: 'x/routes:latest' }),
        ...workflow(`      - run: kubectl set image deployment/routes routes=x/routes:\${{ github.sha }}\n`),
      },
    ],
    [
      'R-47',
      'unknown',
      'a tag in a variable of which nobody says what it holds',
      { ...template, ...workflow('      - run: oc process -f openshift/a.yaml -p TAG=$TAG | oc apply -f -\n') },
    ],
    ['R-47', 'unknown', 'a default that nothing here deploys', template],
    ['R-75', 'unknown', "an Ingress of the gateway's own", cluster(ingress('kong'))],
    ['R-75', 'fail', 'one of somebody else', cluster(ingress('nginx'))],
    [
      'R-46',
      'unknown',
      'a cluster that goes with the job',
      workflow('      - uses: helm/kind-action@v1\n      - run: helm install routes ./chart\n'),
    ],
    ['R-46', 'unknown', 'one that the job starts', workflow('      - run: minikube start && kubectl apply -f k8s\n')],
    ['R-51', 'pass', 'a migration where a release is made', workflow('      - run: alembic upgrade head\n')],
    [
      'R-51',
      'unknown',
      'one of a database that the job starts',
      workflow('      - run: docker run -d postgres:16\n      - run: alembic upgrade head\n'),
    ],
    [
      'R-51',
      'unknown',
      'one of a database beside the job',
      {
        '.github/workflows/a.yml':
          'on: push\njobs: {a: {services: {db: {image: postgres}}, steps: [{run: alembic upgrade head}]}}\n',
      },
    ],
    [
      'R-51',
      'unknown',
      'one of a job of tests',
      { '.github/workflows/a.yml': 'on: push\njobs: {tests: {steps: [{run: alembic upgrade head}]}}\n' },
    ],
    ['R-50', 'unknown', 'a command in a comment', { 'docs/runbook.md': '<!-- helm rollback routes -->\n' }],
  ])('%s is %s: %s', async (id, expected, _, files) => {
    const withInput = files['package.json']
      ? {
          'openapi.yaml': routesDocument.replace(
            'get: {',
            'get: {parameters: [{name: q, in: query, schema: {type: string, maxLength: 9}}], ',
          ),
        }
      : {};
    expect(await statusOf(id, { ...files, ...withInput })).toBe(expected);
  });
});

describe('in the document', () => {
  it.each<[string, string, string]>([
    ['R-60', 'unknown', 'x-slo: {support-contact: TBD, support-hours: to be confirmed}'],
    ['R-62', 'unknown', 'x-slo: {response-time: "TODO"}'],
    ['R-63', 'unknown', 'x-slo: {outages: "<TBD>"}'],
    ['R-63', 'pass', 'x-slo: {outages: none planned}'],
    ['R-61', 'unknown', 'x-slo: {uptime: n/a}'],
    ['R-61', 'pass', 'x-slo: {uptime: 99.9 percent}'],
    ['R-61', 'fail', 'x-slo: {uptime: high}'],
    ['R-64', 'pass', 'x-slo: {throughput: 100 rps}'],
    ['R-64', 'fail', 'x-slo: {throughput: fair use}'],
    ['R-65', 'pass', 'x-slo: {message-size: below 1 megabyte}'],
    ['R-65', 'fail', 'x-slo: {message-size: small}'],
    ['R-78', 'fail', 'license: {name: OGL-BC}, termsOfService: TBD'],
    ['R-78', 'fail', 'license: {name: OGL-BC}, termsOfService: https://example.com/terms'],
    ['R-78', 'pass', 'license: {name: OGL-BC}, termsOfService: /terms.html'],
    ['R-02', 'unknown', 'contact: {email: team@example.com}'],
    ['R-02', 'pass', 'contact: {email: team@gov.bc.ca}'],
  ])('%s is %s for %s', async (id, expected, text) => {
    expect(await statusOf(id, info(text))).toBe(expected);
  });

  it('R-13 asks for credentials that callers may leave out as for any', async () => {
    const optional = routesDocument.replace('[{key: []}]', '[{key: []}, {}]');
    expect(await statusOf('R-13', { 'openapi.yaml': optional, ...gateway(plugin('key-auth')) })).toBe('pass');
  });

  it('R-12 leaves the servers of other environments out, by a variable too', async () => {
    const host =
      "'https://{host}/v1', variables: {host: {default: routes.api.gov.bc.ca, enum: [routes.test.api.gov.bc.ca]}}";
    const document = routesDocument.replace('https://routes.api.gov.bc.ca/v1', host);
    expect(await statusOf('R-12', { 'openapi.yaml': document, ...gateway('') })).toBe('pass');
  });

  it.each([
    ['Support: write to team@gov.bc.ca', 'pass'],
    ['For help write to team@gov.bc.ca.', 'pass'],
    ['It helps to read team@gov.bc.ca', 'unknown'],
    ['Questions? #routes-support on Rocket.Chat', 'pass'],
    ['Get help: https://github.com/bcgov/routes/issues', 'pass'],
    ['Browser support: https://caniuse.com', 'unknown'],
    ['<!-- Support: team@gov.bc.ca -->', 'unknown'],
    ['# support', 'unknown'],
  ])('R-02 of a README with %j is %s', async (line, expected) => {
    expect(await statusOf('R-02', { 'README.md': `${line}\n` })).toBe(expected);
  });
});

describe('from the gateway', () => {
  const live = (answers: GatewayAnswers): Partial<Outside> => ({
    live: { gateway: 'production', type: 'kong', url: 'https://kong.gov.bc.ca', refused: new Map(), answers },
  });
  const drift = (updated: number) => live({ drift: { created: 0, updated, deleted: 0 } });

  it('R-34 fails where somebody changed it past the files', async () => {
    expect(await statusOf('R-34', gateway(''), drift(0))).toBe('pass');
    expect(await statusOf('R-34', gateway(''), drift(2))).toBe('fail');
  });

  it('R-68 believes the catalog, not the config alone', async () => {
    expect(await statusOf('R-68', {}, live({ productionMode: true }))).toBe('unknown');
    expect(await statusOf('R-68', {}, live({ productionMode: false }))).toBe('fail');
  });

  it('R-18 takes a dataset that the directory shows for written', async () => {
    const product = {
      'product.yaml': routesProduct('name: prod, active: true, flow: public, services: [routes-prod]'),
    };
    const shown = live({ live: [{ dataset: 'routes', title: 'Routes', products: [] }] });
    expect(await statusOf('R-18', product)).toBe('unknown');
    expect(await statusOf('R-18', product, shown)).toBe('pass');
  });
});
