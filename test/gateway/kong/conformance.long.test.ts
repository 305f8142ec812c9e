/** The Kongs that differ little from those of `conformance.test.ts` through the same suite: 0.14.1, and 2.8.1 without a database. */
import { conformance } from '../conformance.ts';
import { faultKinds } from '../faults.ts';
import { keeps, kongBench } from './bench.ts';
import type { KongOptions } from './gateway.ts';

const gateways: readonly [string, KongOptions][] = [
  ['Kong 2.8.1 without a database', { version: '2.8.1', database: 'off' }],
  // Documented from its source, not recorded: the double is as good as the reference.
  ['Kong 0.14.1', { version: '0.14.1' }],
];

for (const [name, options] of gateways) {
  conformance({ name, isVariant: true, faults: faultKinds, keeps, open: () => kongBench(options) });
}
