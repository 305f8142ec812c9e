/** Kong's Admin API through the suite of all providers, on the test gateway as 3.9.1, as 2.8.1, and without a database. */
import { conformance } from '../conformance.ts';
import { faultKinds } from '../faults.ts';
import { kongBench } from './bench.ts';

const keeps = { dates: true, migrationTargets: true, commit: true, subscriptions: false, content: true };

conformance({ name: 'Kong 3.9.1', faults: faultKinds, keeps, open: () => kongBench({ version: '3.9.1' }) });
