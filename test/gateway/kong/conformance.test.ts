/** Kong's Admin API through the suite of all providers, on the test gateway as 3.9.1, 2.8.1 and 0.14.1, and without a database; with faults at its writes (T-19). */
import { conformance } from '../conformance.ts';
import { faultKinds } from '../faults.ts';
import { kongBench } from './bench.ts';
import type { KongOptions } from './gateway.ts';

const keeps = { dates: true, migrationTargets: true, commit: true, subscriptions: false, content: true };

const gateways: readonly [string, KongOptions, isVariant: boolean, isTwin?: boolean][] = [
  ['Kong 3.9.1', { version: '3.9.1' }, false],
  ['Kong 2.8.1', { version: '2.8.1' }, true],
  // One write for each run.
  ['Kong 3.9.1 without a database', { version: '3.9.1', database: 'off' }, true],
  ['Kong 2.8.1 without a database', { version: '2.8.1', database: 'off' }, true, true],
  // Documented from its source, not recorded: the double is as good as the reference.
  ['Kong 0.14.1', { version: '0.14.1' }, true],
];

for (const [name, options, isVariant, isTwin = false] of gateways) {
  conformance({ name, isVariant, isTwin, faults: faultKinds, keeps, open: () => kongBench(options) });
}
