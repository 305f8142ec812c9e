// Measures a whole `specgate ready` over a monorepo that it makes: 40 APIs with 200 gateway files (a Kong file, a second one
// with routes, a dataset, a product and an issuer for each), workflows and charts. The demand is 2 s.
//   node bench/ready.mjs [--program FILE] [--apis 40] [--runs 3] [--write]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure, median, option, program, writeSection } from './measure.mjs';

const count = Number(option('apis', '40'));
const runs = Number(option('runs', '3'));
const folder = mkdtempSync(path.join(tmpdir(), 'specgate-ready-bench-'));
const write = (file, text) => {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
};

const names = Array.from({ length: count }, (_, index) => `orders-${String(index + 1).padStart(2, '0')}`);
write('specgate.yaml', `apis:\n${names.map(name => `  ${name}: {file: apis/${name}/openapi.yaml}\n`).join('')}`);
for (const name of names) {
  write(`apis/${name}/openapi.yaml`, document(name));
  write(`gateway/${name}/service.yaml`, service(name));
  write(`gateway/${name}/docs.yaml`, docs(name));
  write(`gateway/${name}/dataset.yaml`, dataset(name));
  write(`gateway/${name}/product.yaml`, product(name));
  write(`gateway/${name}/issuer.yaml`, issuer(name));
  write(`charts/${name}/values.yaml`, 'replicaCount: 2\n');
}
write(
  '.github/workflows/publish.yml',
  'on: {push: {branches: [main]}}\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: specgate publish --gateway production\n',
);
spawnSync('git', ['init', '-q', '-b', 'main'], { cwd: folder });
spawnSync('git', ['add', '-A'], { cwd: folder });
spawnSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', 'commit', '-q', '-m', 'first'], {
  cwd: folder,
});

const kinds = [
  ['`ready`'],
  ['`ready --profile strict`', '--profile', 'strict'],
  ['`ready --base main`', '--base', 'main'],
];
const rows = kinds.map(([what, ...flags]) => {
  const args = [process.execPath, program, 'ready', ...flags];
  const result = median(runs, () => measure(args, 60, { cwd: folder }));
  if (!result || result.failed) throw new Error(`${what} did not end: ${result?.failed ?? 'too slow'}`);
  const { stdout } = spawnSync(args[0], [...args.slice(1), '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { apis } = JSON.parse(stdout);
  return `| ${what} | ${apis.length} | ${5 * count} | ${apis[0].items.length} | ${result.cpu.toFixed(2)} s | ${Math.round(result.megabytes)} MB |`;
});
if (process.argv.includes('--keep')) console.log(folder);
else rmSync(folder, { recursive: true });

const lines = [
  '## Readiness',
  '',
  'CPU seconds of all threads and peak memory of the whole process, the median of the runs, over a repository that the bench makes',
  '(`node bench/ready.mjs`): for each API a document of 20 operations, a Kong file, a second one, a dataset, a product and an issuer.',
  '',
  '| run | APIs | gateway files | items | CPU | memory |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...rows,
];
console.log(lines.join('\n'));
writeSection(lines);

function document(name) {
  const resource = path => `  ${path}:
    get: {summary: All, operationId: list${path.replace(/\W/g, '')}, parameters: [{name: limit, in: query, schema: {type: integer, maximum: 100}}], responses: {'200': {description: Found, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}
    post: {summary: New, operationId: create${path.replace(/\W/g, '')}, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, responses: {'201': {description: Made}}}
`;
  return `openapi: 3.0.3
info: {title: ${name}, version: 1.0.0, description: Orders of ${name}., contact: {name: Orders team, email: orders@example.gov.bc.ca}}
servers: [{url: 'https://${name}.api.gov.bc.ca/v1'}]
security: [{key: []}]
paths:
${Array.from({ length: 10 }, (_, index) => resource(`/orders${index}`)).join('')}components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-API-KEY}}
  schemas:
    Order:
      type: object
      properties: {id: {type: string, maxLength: 36}, lines: {type: array, maxItems: 100, items: {type: object, properties: {sku: {type: string}, count: {type: integer}}}}}
`;
}

function service(name) {
  return `_format_version: "3.0"
services:
  - name: ${name}
    tags: [ns.gw-bench.prod]
    url: http://${name}.a1b2c3-prod.svc:8080
    connect_timeout: 5000
    read_timeout: 10000
    write_timeout: 10000
    retries: 0
    routes:
      - name: ${name}
        tags: [ns.gw-bench.prod]
        hosts: [${name}.api.gov.bc.ca]
        paths: [/v1]
        methods: [GET, POST]
        strip_path: false
    plugins:
      - {name: key-auth, tags: [ns.gw-bench.prod], config: {key_names: [X-API-KEY], hide_credentials: true}}
      - {name: acl, tags: [ns.gw-bench.prod], config: {allow: [AB12CD34]}}
      - {name: rate-limiting, tags: [ns.gw-bench.prod], config: {minute: 600, policy: redis, limit_by: consumer}}
`;
}

function docs(name) {
  return `services:
  - name: ${name}-docs
    tags: [ns.gw-bench.prod]
    url: http://${name}.a1b2c3-prod.svc:8080
    routes: [{name: ${name}-docs, tags: [ns.gw-bench.prod], hosts: [${name}.api.gov.bc.ca], paths: [/docs], methods: [GET]}]
    plugins: [{name: rate-limiting, tags: [ns.gw-bench.prod], config: {minute: 60, policy: local, limit_by: ip}}]
`;
}

function dataset(name) {
  return `kind: DraftDataset
name: ${name}
title: ${name}
notes: "Orders. See the [OpenAPI document](https://example.gov.bc.ca/${name}/openapi.json)."
organization: ministry-of-citizens-services
organizationUnit: databc
tags: [orders, openapi]
license_title: Access Only
view_audience: Government
security_class: PUBLIC
record_publish_date: '2026-01-31'
contacts: [{name: Orders team, email: orders@example.gov.bc.ca, role: pointOfContact}]
`;
}

function product(name) {
  return `kind: Product
name: ${name} product
dataset: ${name}
environments:
  - {name: prod, active: true, approval: true, flow: kong-api-key-acl, services: [${name}]}
`;
}

function issuer(name) {
  return `kind: CredentialIssuer
name: ${name} default
description: Keys
flow: client-credentials
mode: auto
authPlugin: jwt-keycloak
clientAuthenticator: client-secret
inheritFrom: Gold Shared IdP
`;
}
