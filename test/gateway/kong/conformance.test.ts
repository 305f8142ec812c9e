/** Kong's Admin API through the suite of all providers, on the test gateway as 3.9.1 and 2.8.1, and without a database; with faults at its writes (T-19). */
import { conformance } from '../conformance.ts';
import { faultKinds } from '../faults.ts';
import { keeps, kongBench } from './bench.ts';
import type { KongOptions } from './gateway.ts';

const gateways: readonly [string, KongOptions, isVariant: boolean][] = [
  ['Kong 3.9.1', { version: '3.9.1' }, false],
  ['Kong 2.8.1', { version: '2.8.1' }, true],
  // One write for each run.
  ['Kong 3.9.1 without a database', { version: '3.9.1', database: 'off' }, true],
];

for (const [name, options, isVariant] of gateways) {
  conformance({ name, isVariant, faults: faultKinds, keeps, open: () => kongBench(options) });
}
