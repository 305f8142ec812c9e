/** The API Services Portal through the suite of all providers, with faults at its writes, on the test gateway (T-19). */
import { conformance } from '../conformance.ts';
import { faultKinds } from '../faults.ts';
import { apsBench } from './bench.ts';

conformance({
  name: 'APS',
  faults: faultKinds,
  keeps: { dates: true, migrationTargets: true, commit: true, subscriptions: false, content: true },
  open: () => apsBench(),
});
