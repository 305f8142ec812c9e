/** Kong's Admin API through the suite of all providers, on the test gateway as 3.9.1, as 2.8.1, and without a database. */
import { conformance } from '../conformance.ts';
import { faultKinds } from '../faults.ts';
import { kongBench } from './bench.ts';

const keeps = { dates: true, migrationTargets: true, commit: true, subscriptions: false, content: true };

for (const version of ['3.9.1', '2.8.1'] as const) {
  conformance({ name: `Kong ${version}`, faults: faultKinds, keeps, open: () => kongBench({ version }) });
  conformance({
    name: `Kong ${version} without a database`,
    faults: faultKinds,
    keeps,
    open: () => kongBench({ version, database: 'off' }),
  });
}

// Documented from its source, not recorded: the double is as good as the reference.
conformance({ name: 'Kong 0.14.1', faults: faultKinds, keeps, open: () => kongBench({ version: '0.14.1' }) });
