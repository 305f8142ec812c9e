/** Every reporter over hostile text: what a runner reads in its output are the reporter's own commands alone (T-01). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import type { LintReport, RenderOptions, Reporter } from '../../src/report/report.ts';
import { readRunnerCommands } from '../support/runner-commands.ts';
import { hostileOptions, hostileReport, hostileTexts, large, options, reportOf, small } from './sample.ts';

const pieces = fc.constantFrom(
  ...['::', '##[', '##', '#', '[', ']', ' ', '\n', '\r', '%0A', '\u001b[1m', '\u200b', '`', '|', '\\', '"', '<', ']]>'],
  ...['set-output name=x', 'error', 'stop-commands', 'add-mask', 'words to wrap at the edge of a line'],
);
const anyText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 14 })
  .map(parts => parts.join(''));

describe.each(reporters.map(reporter => [reporter.id, reporter] as const))('%s', (id, reporter) => {
  it('lets no command through', () => {
    // The others know neither columns nor colours.
    const looks = id === 'stylish' ? [40, 57, 80].flatMap(columns => [{ columns }, { columns, color: true }]) : [{}];
    for (const look of looks) {
      for (const text of hostileTexts) expectOwnCommands(text, hostileOptions(text, look));
    }
  });

  it('lets no command through, whatever the text', () => {
    const columns = fc.integer({ min: 20, max: 100 });
    fc.assert(
      fc.property(anyText, columns, fc.boolean(), (text, width, color) =>
        expectOwnCommands(text, hostileOptions(text, { columns: width, color })),
      ),
      { numRuns: 250 },
    );
  });

  it('gives the same text for the same report, and changes nothing', () => {
    const frozen = freeze(structuredClone(small));
    expect(reporter.lint(frozen, options)).toBe(reporter.lint(small, options));
  });

  it('takes 0, 1 and 5,000 findings', () => {
    for (const report of [reportOf([]), reportOf([...small.findings].slice(0, 1)), large(5_000)]) {
      const text = reporter.lint(report, options);
      if (text !== '') expect(text.endsWith('\n')).toBe(true);
    }
  });

  function expectOwnCommands(text: string, renderOptions: RenderOptions): void {
    const output = render(reporter, hostileReport(text), renderOptions);
    expect(output).not.toContain('##[');
    for (const culture of [false, true]) {
      const commands = readRunnerCommands(output, { culture }).map(({ command }) => command);
      expect(commands).toEqual(id === 'github' ? ['error', 'error', 'notice'] : []);
    }
  }
});

function render(reporter: Reporter, report: LintReport, renderOptions: RenderOptions): string {
  return reporter.lint(report, renderOptions);
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
