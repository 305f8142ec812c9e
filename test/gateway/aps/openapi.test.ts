/** What specgate sends and the test gateway answers, against the portal's own API description. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { climbon100, climbon101, mustRun, orderOf, sessionAt } from '../conformance.ts';
import { apsBench } from './bench.ts';
import type { Data } from './gateway.ts';

const file = path.resolve(import.meta.dirname, '../../../../shared/reference/aps-openapi.v3.yaml');

/** Bodies of requests and 200 answers by path below a gateway; the directory has no schema there. */
const schemas: Readonly<Record<string, { request?: string; answers: Readonly<Record<string, string>> }>> = {
  products: { request: 'Product', answers: { GET: '[]Product', PUT: 'BatchResult', DELETE: 'BatchResult' } },
  datasets: { request: 'DraftDataset', answers: { GET: 'Dataset', PUT: 'BatchResult' } },
  services: { answers: { GET: '[]GatewayRoute' } },
};

// Where the description of the portal is absent there is nothing to compare with.
it.skipIf(!existsSync(file))('agree with it, for every call of a whole life', async () => {
  const description = load(readFileSync(file, 'utf8')) as Data;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'portal', ...description });
  const errorsOf = (schema: string, data: unknown): unknown => {
    const isList = schema.startsWith('[]');
    const ref = { $ref: `portal#/components/schemas/${schema.replace('[]', '')}` };
    const validate = ajv.compile(isList ? { type: 'array', items: ref } : ref);
    return validate(data) ? [] : validate.errors;
  };
  const paths = Object.keys(description.paths as Data);
  const bench = await apsBench();
  const session = sessionAt(bench);
  await mustRun(session, orderOf('publish'), [climbon100]);
  await mustRun(session, orderOf('stage'), [climbon101]);
  await mustRun(session, orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']), [climbon101]);
  for (const version of ['1.0.0', '1.0.1']) {
    if (version === '1.0.1') await mustRun(session, orderOf('retire', [`climbon:${version}`]), [climbon101]);
    await mustRun(session, orderOf('remove', [`climbon:${version}`]), [climbon101]);
  }
  const problems: unknown[] = [];
  let checked = 0;
  for (const { heard, answer } of bench.aps.answers) {
    const match = /^\/ds\/api\/v3\/gateways\/gw-abcde(?:\/([a-z]+)(\/.+)?)?$/.exec(heard.url);
    if (!match) continue;
    const [, kind, id] = match;
    // Its parameters have other names in each path.
    const isKnown = paths.some(one =>
      new RegExp(`^${one.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(heard.url.slice('/ds/api/v3'.length)),
    );
    if (!isKnown) problems.push([heard.method, heard.url, 'no such path']);
    const schema = schemas[kind ?? ''];
    if (!schema) continue;
    checked++;
    if (heard.method === 'PUT' && schema.request) {
      const errors = errorsOf(schema.request, heard.body);
      if ((errors as unknown[]).length > 0) problems.push([heard.method, heard.url, errors]);
    }
    const wanted = id && heard.method === 'GET' ? schema.answers.GET?.replace('[]', '') : schema.answers[heard.method];
    if (answer.status !== 200 || wanted === undefined) continue;
    const errors = errorsOf(wanted, answer.body);
    if ((errors as unknown[]).length > 0) problems.push([heard.method, heard.url, errors]);
  }
  expect(problems).toEqual([]);
  expect(checked).toBeGreaterThan(50);
  await bench.close?.();
});

const gwaFile = path.resolve(path.dirname(file), 'aps-gwa-openapi.v2.yaml');

// It is a template and has no `qualifier`, which the command line of the portal sends all the same.
it.skipIf(!existsSync(gwaFile))('publish with the parts that the Gateway API describes', async () => {
  const description = load(readFileSync(gwaFile, 'utf8').replace(/\{\{[^}]*\}\}/g, 'x')) as Data;
  const call = ((description.paths as Data)['/namespaces/{namespace}/gateway'] as Data).put as Data;
  const content = (call.requestBody as { content: Record<string, { schema: { properties: Data } }> }).content;
  const described = Object.keys(content['multipart/form-data']!.schema.properties);
  const bench = await apsBench();
  await mustRun(sessionAt(bench), orderOf('publish'), [climbon100]);
  const sent = bench.aps.heard.filter(({ url, method }) => method === 'PUT' && url.startsWith('/gw/'));
  expect(sent.length).toBeGreaterThan(3);
  for (const { body } of sent) expect(Object.keys(body as Data).sort()).toEqual([...described, 'qualifier'].sort());
  await bench.close?.();
});
