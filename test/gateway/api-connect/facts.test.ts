/** What API Connect says for readiness: that the catalog is there, and whether it is in production mode. */
import { expect, it } from 'vitest';
import { apicBench } from './bench.ts';

it('tells of its catalog by GET alone', async () => {
  const bench = await apicBench();
  try {
    const facts = await (await bench.provider()).facts!();
    expect(facts.exists).toBe(true);
    expect(typeof facts.productionMode).toBe('boolean');
    expect(bench.log().every(line => line.startsWith('GET '))).toBe(true);
  } finally {
    await bench.close?.();
  }
});
