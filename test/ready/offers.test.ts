/** R-69 beyond the document: what consumers had of a product, its plans, environments and APIs, must be in what replaces it. */
import { describe, expect, it } from 'vitest';
import r69 from '../../src/ready/items/r-69.ts';
import { lostSince, type OfferedProduct, offersOf } from '../../src/ready/offers.ts';
import { routesDocument } from '../../src/ready/traffic/examples.ts';
import { contextOfFiles, type Files } from './support.ts';

const config = (product: string): Files => ({
  'specgate.yaml': `apis: {routes: {file: openapi.yaml}, trails: {file: trails.yaml}}\nproducts: {climbon: ${product}}\n`,
});
const manifest = (environments: string): Files => ({
  'product.yaml': `kind: Product\nname: Routes\ndataset: routes\nenvironments: [${environments}]\n`,
});
const product = (plans: string, version = '1.0.0'): Files => ({
  'product.yaml': `product: 1.0.0\ninfo: {name: climbon, title: Climb on, version: ${version}}\napis: {routes: {$ref: openapi.yaml}}\nplans: {${plans}}\n`,
});
const prod = '{name: prod, active: true, flow: public, services: [routes]}';

async function offered(files: Files): Promise<OfferedProduct[]> {
  const context = await contextOfFiles({ 'openapi.yaml': routesDocument, 'trails.yaml': routesDocument, ...files });
  return offersOf(context, context.config.products);
}

describe('what a product offers', () => {
  it.each<[string, Files, Files, string[]]>([
    [
      'a plan is gone',
      config('{version: 1.0.0, apis: [routes], plans: {gold: {}, silver: {}}}'),
      config('{version: 1.1.0, apis: [routes], plans: {gold: {}}}'),
      ['The product climbon does not have the plan silver any more.'],
    ],
    [
      'a plan is gone in a new major version, which supersedes',
      config('{version: 1.0.0, apis: [routes], plans: {gold: {}, silver: {}}}'),
      config('{version: 2.0.0, apis: [routes], plans: {gold: {}}}'),
      [],
    ],
    [
      'an API is gone',
      config('{version: 1.0.0, apis: [routes, trails]}'),
      config('{version: 1.0.1, apis: [routes]}'),
      ['The product climbon does not have the API trails any more.'],
    ],
    [
      'the product never had the API',
      config('{version: 1.0.0, apis: [trails], plans: {gold: {}}}'),
      config('{version: 1.0.1, apis: [trails]}'),
      [],
    ],
    [
      'a plan opens less',
      config('{version: 1.0.0, apis: [routes], plans: {gold: {}}}'),
      config('{version: 1.0.1, apis: [routes], plans: {gold: {apis: {routes: {operations: [GET /routes]}}}}}'),
      ['Of the product climbon the plan gold does not open every operation any more.'],
    ],
    [
      'a plan opens more',
      config('{version: 1.0.0, apis: [routes], plans: {gold: {apis: {routes: {operations: [GET /routes]}}}}}'),
      config('{version: 1.0.1, apis: [routes], plans: {gold: {}, silver: {}}}'),
      [],
    ],
    ['the product is gone, which retires it', config('{version: 1.0.0, apis: [routes]}'), {}, []],
    [
      'an environment is gone that was on',
      manifest(`${prod}, {name: test, active: true, flow: public}`),
      manifest(prod),
      ['The product Routes does not have the environment test any more.'],
    ],
    [
      'an environment is gone that was off',
      manifest(`${prod}, {name: dev, active: false, flow: public}`),
      manifest(prod),
      [],
    ],
    [
      'a plan of a product file is gone',
      product('gold: {title: Gold}, silver: {title: Silver}'),
      product('gold: {title: Gold}', '1.0.1'),
      ['The product climbon does not have the plan silver any more.'],
    ],
  ])('%s', async (_what, before, now, lost) => {
    expect(lostSince(await offered(before), await offered(now)).map(({ says }) => says)).toEqual(lost);
  });

  it('decides R-69 beside the document', async () => {
    const before = await offered(config('{version: 1.0.0, apis: [routes], plans: {gold: {}}}'));
    const now = await offered(config('{version: 1.0.1, apis: [routes]}'));
    const change = { breaking: false, sameContent: false, baseVersion: '1.0.0', version: '1.0.1' };
    const answer = async (offers: { before: OfferedProduct[]; now: OfferedProduct[] } | undefined, breaking = false) =>
      r69.check(await contextOfFiles({ 'openapi.yaml': routesDocument }, { change: { ...change, breaking }, offers }));
    expect(await answer({ before, now })).toMatchObject({
      status: 'fail',
      evidence: [{ kind: 'gateway-config', where: 'specgate.yaml' }],
    });
    expect(await answer({ before, now: before })).toMatchObject({ status: 'pass' });
    expect(await answer(undefined)).toMatchObject({ status: 'pass' });
    expect(await answer({ before, now }, true)).toMatchObject({ status: 'not-applicable' });
  });
});
