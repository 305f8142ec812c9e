/** The gateway in memory through the suite of all providers. */
import { conformance } from './conformance.ts';
import { faultKinds } from './faults.ts';
import { memoryBench } from './providers/memory-bench.ts';

conformance({
  name: 'memory',
  faults: faultKinds,
  keeps: { dates: true, migrationTargets: true, commit: true, subscriptions: true, content: true },
  open: memoryBench,
});
