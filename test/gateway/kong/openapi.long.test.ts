/** What specgate sends to Kong, and what the test gateway answers, against Kong's own OpenAPI document of the Admin API. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { climbon100, climbon101, climbon200, mustRun, orderOf, scenarios, sessionAt } from '../conformance.ts';
import { kongBench } from './bench.ts';
import type { Data } from './schema-engine.ts';

const file = fileURLToPath(new URL('../../../../shared/reference/kong-admin-openapi.oss-3.9.yaml', import.meta.url));

/** Collections of plugins, which the document of the core does not have; and a slash that it lacks. */
const outside = ['/acls'];
const misprints: Readonly<Record<string, string>> = {
  '/services/{service_id_or_name}plugins': '/services/{service_id_or_name}/plugins',
};

/** Where the document says other than the nodes that were recorded: these took the calls. */
const faults = [
  // A PATCH of single fields is taken ("service patch").
  "PATCH /services/{id} body:  must have required property 'enabled'",
  "PATCH /services/{id} body:  must have required property 'host'",
  "PATCH /services/{id} body:  must have required property 'port'",
  "PATCH /services/{id} body:  must have required property 'protocol'",
  // A service is referred to by an object, and protocols are answered with grpcs and https.
  'PUT /plugins/{id} body: /protocols/3 must be equal to one of the allowed values',
  'PUT /plugins/{id} body: /service must be string',
];

it.skipIf(!existsSync(file))(
  'agrees with ../shared (absent: nothing to compare with)',
  { timeout: 60_000 },
  async () => {
    const document = load(readFileSync(file, 'utf8')) as { paths: Record<string, Data>; components: Data };
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema({ $id: 'kong', components: document.components });
    const templates = Object.entries(document.paths).map(([path, item]) => {
      const template = misprints[path] ?? path;
      const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
      return { template, pattern, item, parts: template.split('{').length };
    });
    const operationOf = (method: string, path: string): Data | undefined => {
      // Of several the one with the fewest placeholders.
      const [found] = templates.filter(({ pattern }) => pattern.test(path)).sort((a, b) => a.parts - b.parts);
      return found?.item[method.toLowerCase()] as Data | undefined;
    };
    const problemsOf = (schema: unknown, data: unknown): string[] => {
      const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"kong#/components')) as Data;
      const validate = ajv.compile(local);
      // Kong shows and takes null for what is not set; the document does not say so.
      return validate(withoutNulls(data))
        ? []
        : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`);
    };

    const bench = await kongBench({ version: '3.9.1' });
    const session = sessionAt(bench);
    try {
      await mustRun(session, orderOf('publish'), [climbon100]);
      await mustRun(session, orderOf('stage'), [climbon101]);
      await mustRun(session, scenarios[1]!.order, [climbon101]);
      await session.rollback();
      await mustRun(session, orderOf('stage'), [climbon200]);
      await mustRun(session, scenarios[2]!.order, [climbon200]);
      await mustRun(session, orderOf('offline', ['routes:2.0.0']));
      await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon200], { yes: true });
      await mustRun(session, orderOf('remove', ['climbon:1.0.0']), [climbon200]);
    } finally {
      await bench.close?.();
    }

    const problems = new Set<string>();
    let checked = 0;
    for (const { request, answer } of bench.kong.answered) {
      const { pathname } = new URL(request.url, 'http://kong');
      if (outside.includes(pathname)) continue;
      const operation = operationOf(request.method, pathname);
      const label = `${request.method} ${pathname.replace(/[0-9a-f-]{36}/g, '{id}')}`;
      if (!operation) {
        problems.add(`${label}: is not in the document`);
        continue;
      }
      const body = schemaIn(operation.requestBody, document);
      if (request.text !== '' && body)
        for (const one of problemsOf(body, JSON.parse(request.text))) problems.add(`${label} body: ${one}`);
      const response = (operation.responses as Data)[String(answer.status)];
      const schema = schemaIn(response, document);
      if (schema && answer.body !== undefined)
        for (const one of problemsOf(schema, answer.body)) problems.add(`${label} ${answer.status}: ${one}`);
      checked++;
    }
    expect([...problems].sort()).toEqual([...faults].sort());
    expect(checked).toBeGreaterThan(300);
  },
);

/** The schema of a JSON body, references of the body itself followed. */
function schemaIn(holder: unknown, document: { components: Data }): unknown {
  const { $ref } = (holder ?? {}) as { $ref?: string };
  const own =
    $ref === undefined
      ? holder
      : $ref
          .split('/')
          .slice(1)
          .reduce<unknown>((at, key) => (at as Data)[key], document);
  const { content } = (own ?? {}) as { content?: Record<string, { schema?: unknown }> };
  return content?.['application/json']?.schema;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([name, one]) => [name, withoutNulls(one)]),
  );
}
