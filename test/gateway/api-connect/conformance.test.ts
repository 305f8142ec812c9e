/** API Connect through the suite of all providers, on the test gateway: with the macros, step by step, and in a space; with faults at its writes (T-19). */
import { conformance } from '../conformance.ts';
import { faultKinds } from '../faults.ts';
import { apicBench } from './bench.ts';

const keeps = { dates: false, migrationTargets: true, commit: 'content' as const, subscriptions: true, content: true };

conformance({ name: 'API Connect', faults: faultKinds, keeps, open: () => apicBench() });
conformance({
  name: 'API Connect step by step',
  isVariant: true,
  faults: faultKinds,
  keeps,
  open: () => apicBench({}, { config: { 'replace-by': 'steps' } }),
});
conformance({
  name: 'API Connect with spaces',
  isVariant: true,
  faults: faultKinds,
  keeps,
  open: () => apicBench({ spaces: ['climbing', 'parks'] }, { config: { space: 'climbing' } }),
});
