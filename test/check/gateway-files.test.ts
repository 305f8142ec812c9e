/** A change at the gateway touches the APIs that readiness judges by it, though their documents stay as they are. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseOf } from '../../src/base.ts';
import { configuredBy } from '../../src/commands/check/gateway-files.ts';
import { subjectsOf } from '../../src/commands/check/subjects.ts';
import { readConfig } from '../../src/config/read.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { routesService } from '../../src/ready/traffic/examples.ts';
import { folderWith } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';
import { type Files, openapi, repository, write } from './support.ts';

const files = {
  'apis/routes/openapi.yaml': openapi(),
  'apis/routes/gateway.yaml': routesService(''),
  'apis/trails/openapi.yaml': openapi(),
  'kong.yaml': routesService(''),
  'own/kong.yaml': routesService(''),
  '.github/workflows/a.yaml': 'on: push\n',
} as const;
const apis = (huts: string): string =>
  `apis:\n  routes: {file: apis/routes/openapi.yaml}\n  trails: {file: apis/trails/openapi.yaml}\n  huts: {file: huts.yaml${huts}}\n`;

describe('a change at the gateway', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = repository(files, folderWith());
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  const config = (text: string) => readConfig(new TextEncoder().encode(text), 'specgate.yaml', cwd);

  /** The APIs that a change of the work tree touches; it is taken back again. */
  function touched(change: Files, text = apis('')): string[] {
    write(cwd, change);
    try {
      const io = fakeIo({ cwd });
      const base = baseOf('main', io)!;
      const changed = { paths: new Set(Object.keys(change)), base, limits: defaultLimits };
      return [...configuredBy(config(text), changed, io)].sort();
    } finally {
      write(cwd, Object.fromEntries(Object.keys(change).map(file => [file, (files as Files)[file] ?? null])));
    }
  }

  it.each<[string, Files, string[]]>([
    ['in the folder of an API is about that one', { 'apis/routes/gateway.yaml': routesService('\n') }, ['routes']],
    ['beside them is about all', { 'kong.yaml': `${routesService('')}# more\n` }, ['huts', 'routes', 'trails']],
    ['that takes the configuration away is one', { 'kong.yaml': null }, ['huts', 'routes', 'trails']],
    ['that makes something else of it is one', { 'kong.yaml': 'a: 1\n' }, ['huts', 'routes', 'trails']],
    ['that brings a manifest is one', { 'apis/trails/p.yaml': 'kind: Product\nname: Trails\n' }, ['trails']],
    [
      'of something else is none',
      { '.github/workflows/a.yaml': 'on: pull_request\n', 'notes.md': 'services: [a]\n' },
      [],
    ],
    ['among tests is none', { 'tests/kong.yaml': routesService('') }, []],
    ['of the document itself is told as that', { 'apis/routes/openapi.yaml': openapi('1.0.1') }, []],
  ])('%s', (_what, change, names) => {
    expect(touched(change)).toEqual(names);
  });

  it('is about the API that names the file, and about no other', () => {
    const own = apis(", gateway-config: ['own/*.yaml']");
    expect(touched({ 'own/kong.yaml': 'a: 1\n' }, own)).toEqual(['huts', 'routes', 'trails']);
    expect(touched({ 'own/notes.yaml': 'a: 1\n' }, own)).toEqual(['huts']);
    expect(touched({ 'kong.yaml': 'a: 1\n' }, own)).toEqual(['routes', 'trails']);
  });

  it('counts where the config names the files for all', () => {
    const shared = `${apis('')}ready: {gateway-config: [gateway/]}\n`;
    expect(touched({ 'gateway/a.tmpl': '{{ all }}\n' }, shared)).toEqual(['huts', 'routes', 'trails']);
    expect(touched({ 'kong.yaml': 'a: 1\n' }, shared)).toEqual([]);
  });

  it('is none where specgate itself writes the file', () => {
    const drawn = `${apis('')}gateways: {production: {type: kong-file, path: kong.yaml}}\n`;
    expect(touched({ 'kong.yaml': 'a: 1\n' }, drawn)).toEqual([]);
  });

  it('makes an API one that changed, by the config of the base too', async () => {
    write(cwd, { 'own/kong.yaml': 'a: 1\n' });
    const io = fakeIo({ cwd });
    const [now, before] = [apis(', gateway-config: [none.yaml]'), apis(", gateway-config: ['own/*.yaml']")].map(config);
    const request = { config: now, baseConfig: before, base: baseOf('main', io), file: undefined, api: 'trails' };
    const { subjects, notes } = await subjectsOf({ ...request, allowEmpty: false, limits: defaultLimits }, io);
    expect(subjects.map(({ name, status }) => [name, status])).toEqual([['trails', 'changed']]);
    expect(notes).toEqual([
      'trails: judged for what changed in gateway configuration or manifests; the document is as it was.',
    ]);
    write(cwd, { 'own/kong.yaml': files['own/kong.yaml'] });
  });
});
