/** A component that only another file refers to is used: as Spectral sees it, over real files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import core, { type RulesetDefinition } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/document/limits.ts';
import { Loader } from '../../../src/document/loader.ts';
import { diskSpace } from '../../../src/document/space.ts';
import { loadTree } from '../../../src/document/tree.ts';
import { stock } from '../../../src/lint/functions/stock.ts';

const files = {
  'api.json': {
    openapi: '3.0.3',
    info: { title: 'Routes API', version: '1.0.0' },
    paths: {
      '/routes': { $ref: './paths/routes.json' },
      '/self': { get: { responses: { 200: { $ref: './api.json#/components/responses/ByOwnName' } } } },
    },
    components: {
      schemas: {
        FromPath: { type: 'string' },
        FromDeep: { type: 'string' },
        Unused: { properties: { self: { $ref: 'api.json#/components/schemas/Unused' } } },
        NotThis: { type: 'string' },
        Local: { $ref: 'common.json#/Shared' },
      },
      responses: {
        ByOwnName: { description: 'x', content: { x: { schema: { $ref: '#/components/schemas/Local' } } } },
      },
    },
  },
  'paths/routes.json': {
    get: {
      responses: {
        200: { description: 'x', content: { x: { schema: { $ref: '../api.json#/components/schemas/FromPath' } } } },
        201: { description: 'x', content: { x: { schema: { $ref: '../common.json#/Shared' } } } },
      },
    },
  },
  'common.json': {
    Shared: {
      properties: {
        deep: { $ref: 'api.json#/components/schemas/FromDeep' },
        own: { $ref: '#/components/schemas/NotThis' },
      },
    },
    components: { schemas: { NotThis: { type: 'string' } } },
  },
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'specgate-'));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), JSON.stringify(data));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

it('finds what Spectral finds, and a component that only refers to itself by the file name', async () => {
  const spectral = new core.Spectral();
  spectral.setRuleset({
    extends: [[rulesets.oas as RulesetDefinition, 'off']],
    rules: { 'oas3-unused-component': 'warn' },
  });
  const document = new core.Document(JSON.stringify(files['api.json']), parsers.Json, path.join(folder, 'api.json'));
  const theirs = (await spectral.run(document)).map(result => `${result.code} ${result.path.join('/')}`);
  expect(theirs.sort()).toEqual([
    'oas3-unused-component components/schemas/NotThis',
    'oas3-unused-component components/schemas/Unused',
  ]);

  const loader = new Loader(defaultLimits);
  const tree = await loadTree(loader.read({ space: diskSpace(folder, folder), path: 'api.json' }), loader);
  const context = { path: [], root: tree.root.data, version: tree.version, deref: (one: unknown) => one, tree };
  const ours = stock.oasUnusedComponent!.run(tree.root.data, null as never, context) ?? [];
  expect(ours.map(result => `oas3-unused-component ${result.path?.join('/')}`).sort()).toEqual(theirs);
});
