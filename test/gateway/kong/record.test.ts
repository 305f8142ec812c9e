/** The record of a product at Kong: which commit its content comes from survives its tags. */
import { expect, it } from 'vitest';
import type { CatalogProduct } from '../../../src/gateway/model.ts';
import { readRecord, recordOf } from '../../../src/gateway/providers/kong/record.ts';

const [older, newer] = ['a', 'b'].map((digit, time) => ({ sha: digit.repeat(40), time }));
const product: CatalogProduct = {
  name: 'climbon',
  version: '1.0.0',
  title: 'Climbon',
  state: 'published',
  plans: [],
  apis: [],
  digest: `sha256:${'c'.repeat(64)}`,
  visibility: { view: 'public', subscribe: 'authenticated' },
};

it.each<[string, Pick<CatalogProduct, 'commit' | 'contentCommit'>]>([
  ['that of the last change', { commit: newer!, contentCommit: newer! }],
  ['an older one', { commit: newer!, contentCommit: older! }],
  ['none', { commit: newer!, contentCommit: null }],
  ['one that is not known', {}],
])('keeps %s', (_what, commits) => {
  const read = readRecord(recordOf({ ...product, ...commits }, [], { owner: 'specgate', repository: undefined }, true));
  expect(read!.product).toEqual({ ...product, ...commits });
});
