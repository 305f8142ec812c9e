/** A change of products or gateways alone is judged: it changes what is published. */
import { describe, expect, it } from 'vitest';
import { offeredOtherwise } from '../../src/commands/check/offers.ts';
import { readConfig } from '../../src/config/read.ts';
import { allWaived, branch, check, commit, config, onlyHttps, openapi, repository, write } from './support.ts';

const gateway = 'gateways: {production: {type: files, path: catalog}}\n';
const products = (walks: string, more = ''): string => `products:\n  walks: ${walks}\n${more}`;
const walks = '{version: 1.0.0, apis: [routes], plans: {gold: {title: Gold}}}';
const read = (text: string) => readConfig(new TextEncoder().encode(text), 'specgate.yaml', '.');

describe('which APIs a change of the config publishes otherwise', () => {
  const apis = 'apis: {routes: {file: a.yaml}, trails: {file: b.yaml}, huts: {file: c.yaml}}\n';
  const climbs = '  climbs: {version: 1.0.0, apis: [trails], plans: {gold: {}}}\n';
  const before = apis + products(walks, climbs) + gateway;

  it.each<[string, string, string[]]>([
    ['none where nothing of it changes', before, []],
    [
      'none for other words and another order',
      apis + products('{plans: {gold: {title: "Gold"}}, apis: [routes], version: 1.0.0}', climbs) + gateway,
      [],
    ],
    [
      'those of a product whose limit changes',
      before.replace('{title: Gold}', '{title: Gold, rate-limit: 9/1hour}'),
      ['routes'],
    ],
    [
      'those of a product that gets a version',
      before.replace('walks: {version: 1.0.0', 'walks: {version: 1.0.1'),
      ['routes'],
    ],
    ['one that leaves a product or comes to it', before.replace('[routes]', '[huts]'), ['huts', 'routes']],
    ['those of a product that goes', apis + products(walks) + gateway, ['trails']],
    [
      'those of a new product',
      `${apis}${products(walks, `${climbs}  more: {version: 1.0.0, apis: [huts], plans: {gold: {}}}\n`)}${gateway}`,
      ['huts'],
    ],
    [
      'all that are offered, where a gateway changes',
      before.replace('path: catalog', 'path: other'),
      ['routes', 'trails'],
    ],
  ])('%s', (_what, now, names) => {
    expect([...offeredOtherwise(read(now), read(before))].sort()).toEqual(names);
  });

  it('all that are offered, where there was no config', () => {
    expect([...offeredOtherwise(read(before), undefined)].sort()).toEqual(['routes', 'trails']);
    expect([...offeredOtherwise(undefined, read(before))].sort()).toEqual(['routes', 'trails']);
  });
});

it('is told and shown with the plan', async () => {
  const apis = { routes: 'openapi.yaml', trails: 'trails.yaml' };
  const cwd = repository({
    'specgate.yaml': config(apis, products(walks) + gateway),
    'rules.yaml': onlyHttps,
    '.specgate/attestations.yaml': allWaived,
    'openapi.yaml': openapi(),
    'trails.yaml': openapi(),
  });
  branch(cwd, 'base');
  commit(cwd, { 'readme.md': 'more\n' });
  write(cwd, { 'specgate.yaml': config(apis, products(walks.replace('gold', 'silver')) + gateway) });
  const { code, states, report } = await check(cwd, ['--base=base']);
  expect([code, states]).toEqual([0, { routes: 'changed', trails: 'untouched' }]);
  expect(report!.notes).toContain(
    'routes: judged for what changed in the products or gateways of the config; the document is as it was.',
  );
  const [{ plan }] = report!.apis as [(typeof report & object)['apis'][number]];
  expect(plan).toMatchObject({ schema: 'specgate/plan/1', gateway: 'production' });
  expect(plan!.steps.length).toBeGreaterThan(0);
});
