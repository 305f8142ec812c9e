/**
 * Kong's Admin API through the suite of all providers, on the test gateway as 3.9.1, 2.8.1 and 0.14.1, and without a database.
 * The whole fault matrix takes minutes: `FULL_MATRIX=1`; else the faults in which a run can go wrong.
 */
import process from 'node:process';
import { conformance } from '../conformance.ts';
import { type FaultKind, faultKinds } from '../faults.ts';
import { kongBench } from './bench.ts';
import type { KongOptions } from './gateway.ts';

const keeps = { dates: true, migrationTargets: true, commit: true, subscriptions: false, content: true };
const isFull = process.env.FULL_MATRIX === '1';

const benches: readonly [string, KongOptions, readonly FaultKind[]][] = [
  ['Kong 3.9.1', { version: '3.9.1' }, ['answer-lost', '409', 'killed-after']],
  ['Kong 2.8.1', { version: '2.8.1' }, ['killed-before']],
  // One write for each run.
  ['Kong 3.9.1 without a database', { version: '3.9.1', database: 'off' }, faultKinds],
  ['Kong 2.8.1 without a database', { version: '2.8.1', database: 'off' }, faultKinds],
  // Documented from its source, not recorded: the double is as good as the reference.
  ['Kong 0.14.1', { version: '0.14.1' }, ['killed-after']],
];

for (const [name, options, faults] of benches) {
  conformance({ name, faults: isFull ? faultKinds : faults, keeps, open: () => kongBench(options) });
}
