/** github.ts: annotations within GitHub's limits, read back by a copy of the runner's parser. */
import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/github.ts';
import { visible } from '../../src/text.ts';
import { readRunnerCommands } from '../support/runner-commands.ts';
import { finding, hostileReport, hostileTexts, large, options, reportOf, small } from './sample.ts';

const read = (report = small) => readRunnerCommands(github.lint(report, options));

describe('github', () => {
  it('annotates what counts, and tells what it does not show', () => {
    expect(github.lint(small, options)).toBe(
      [
        '::error file=broken.yaml,line=3,col=7,title=Could not be read::This is not YAML: a mapping is not closed',
        '::error file=openapi.yaml,line=6,endLine=6,col=5,endColumn=41,title=bc-https-only G-19::' +
          'Server URL http://api.gov.bc.ca/routes/v1 does not use https%0AFix: Replace http with https.',
        '::warning file=openapi.yaml,line=9,endLine=9,col=5,endColumn=8,title=operation-description::2 operations have no description',
        '::notice title=specgate::Not shown here: 1 old, known to the base; 1 suppressed. The report has all.',
        '',
      ].join('\n'),
    );
  });

  it('says nothing where there is nothing', () => expect(github.lint(reportOf([]), options)).toBe(''));

  it('gives no columns for several lines, and no file for standard input', () => {
    const range = { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } };
    const report = reportOf([finding({ rule: 'a', file: '<stdin>', range })]);
    expect(github.lint(report, options)).toBe('::error line=2,endLine=4,title=a::Something is wrong\n');
  });

  it('shows ten of a level and tells the rest within the limit', () => {
    const commands = read(large(5_000));
    const of = (level: string) => commands.filter(({ command }) => command === level);
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 10]);
    expect(commands.at(-1)).toEqual({
      command: 'notice',
      properties: { title: 'specgate' },
      data: 'Not shown here: 4,971 more findings, since GitHub shows 10 of a level. The report has all.',
    });
  });

  it('ranks info above hints, and needs no last notice for ten of each', () => {
    const ten = (severity: 'error' | 'info' | 'hint', number: number) =>
      Array.from({ length: number }, (_, index) => finding({ rule: severity, severity, pointer: `/${index}` }));
    expect(read(reportOf([...ten('hint', 5), ...ten('info', 5)])).map(({ properties }) => properties.title)).toEqual([
      ...Array(5).fill('info'),
      ...Array(5).fill('hint'),
    ]);
    const cut = read(reportOf([...ten('hint', 5), ...ten('info', 6)])).map(({ properties }) => properties.title);
    expect(cut).toEqual([...Array(6).fill('info'), ...Array(3).fill('hint'), 'specgate']);
  });

  it('decodes to the hostile text that it was given', () => {
    const back = (text = '') => text.replaceAll('\u200b', '');
    const shown = (text: string) => [...text].map(char => ('\r\n'.includes(char) ? char : visible(char))).join('');
    for (const text of hostileTexts) {
      const commands = read(hostileReport(text));
      expect(commands.map(({ command }) => command)).toEqual(['error', 'error', 'notice']);
      expect(back(commands[0]?.data)).toBe(shown(text));
      expect(back(commands[1]?.data)).toBe(shown(text ? `${text}\nFix: ${text}` : ''));
      // The runner trims white space at the ends of the list of properties.
      expect(back(commands[1]?.properties.title)).toBe(shown(text ? `${text} ${text}` : '').replace(/[ \r\n\t]+$/, ''));
      if (text.trim()) expect(back(commands[1]?.properties.file)).toBe(shown(text));
    }
  });
});
