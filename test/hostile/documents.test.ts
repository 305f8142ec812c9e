/** Hostile documents through the whole program, within 5 s and 1 GiB: findings or one sentence, never a crash (T-05, T-06, T-07, T-08, T-09, T-13). */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../support/documents.ts';
import { buildProgram, type Program } from '../support/program.ts';
import { crash, hostileDocuments, MiB } from './hostile-documents.ts';

// At their full size, one after the other, in documents.long.test.ts.
const cases = hostileDocuments(MiB / 8);

interface Report {
  findings: { rule: string; file: string; severity: string }[];
  errors?: { file: string }[];
}

let program: Program;
let folder = '';
beforeAll(async () => {
  program = await buildProgram();
  folder = folderWith(Object.fromEntries(cases.map(([name, content]) => [name, content])));
});
afterAll(() => {
  program?.remove();
  rmSync(folder, { recursive: true });
});

const tooMany = cases.filter(([name]) => name === 'many-files.json');
const judged = cases.filter(([, , code]) => code !== 2);
const refused = cases.filter(one => one[2] === 2 && !tooMany.includes(one));

describe('hostile documents end in time, in memory, and in order', () => {
  it('with findings for each that can be judged', () => {
    const names = judged.map(([name]) => name);
    const { code, out, err, cpuSeconds, memoryMiB } = program.run(folder, 'lint', ...names, '--format', 'json');
    const report = JSON.parse(out) as Report;
    expect(err).not.toMatch(crash);
    expect(report.errors ?? []).toEqual([]);
    expect(code).toBe(1);
    for (const [name, , expected] of judged) {
      const found = report.findings.filter(({ file }) => file === name);
      if (expected === 1) expect(found.length, name).toBeGreaterThan(0);
      else
        expect(
          found.filter(({ severity }) => severity === 'error'),
          name,
        ).toEqual([]);
    }
    // Each alone has 5 s; together they need a part of it.
    expect(cpuSeconds).toBeLessThan(10);
    expect(memoryMiB).toBeLessThan(1024);
  }, 120_000);

  it.each(tooMany)('%s ends the run with one sentence', (name, _, expected, told) => {
    const { code, err, cpuSeconds, memoryMiB } = program.run(folder, 'lint', name, '--format', 'json');
    expect([code, err.trimEnd().split('\n').length]).toEqual([expected, 1]);
    expect(err).toContain(told);
    expect(cpuSeconds).toBeLessThan(5);
    expect(memoryMiB).toBeLessThan(1024);
  });

  it('and all that are refused in one run, each in one sentence, hiding nothing of a good one', () => {
    const good =
      'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\nservers: [{url: http://api.gov.bc.ca}]\npaths: {}\n';
    writeFileSync(path.join(folder, 'good.yaml'), good);
    const names = [...refused.map(([name]) => name), 'good.yaml', 'gone.yaml'];
    const { code, out, err, cpuSeconds, memoryMiB } = program.run(folder, 'lint', ...names, '--format', 'json');
    const report = JSON.parse(out) as { findings: { rule: string; file: string }[]; errors: { file: string }[] };
    expect(err).not.toMatch(crash);
    expect(code).toBe(2);
    expect(report.errors.map(({ file }) => file).sort()).toEqual(names.filter(name => name !== 'good.yaml').sort());
    expect(report.findings.find(({ rule }) => rule === 'bc-https-only')?.file).toBe('good.yaml');
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(names.length - 1);
    for (const [name, , , told] of refused) {
      const line = lines.find(one => one.startsWith(`specgate: ${name}:`));
      expect(line, name).toMatch(/^specgate: [^:]+:.{10,400}$/);
      if (typeof told === 'string') expect(line).toContain(told);
      else if (told) expect(line).toMatch(told);
    }
    expect(cpuSeconds).toBeLessThan(5);
    expect(memoryMiB).toBeLessThan(1024);
  });
});
