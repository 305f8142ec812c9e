/** Command lines, right and wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/command-line/arguments.ts';
import { commandNames } from '../../src/commands/index.ts';
import { UserError } from '../../src/errors.ts';

/** The message of the UserError that a command line gives. */
function mistake(...argv: string[]): string {
  try {
    parseArguments(argv);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).exitCode).toBe(2);
    return (error as UserError).message;
  }
  throw new Error(`no mistake in: ${argv.join(' ')}`);
}

describe('parseArguments', () => {
  it('reads command, operands and flags in any order', () => {
    const { command, operands, flags } = parseArguments([
      ...['--quiet', 'lint', 'a.yaml', '--fail-on', 'warning', '-', '--format=json=out=1.json', '--format', 'sarif'],
      ...['--shard', '2/4', '--max-files=10', '--max-file-size', '0.5', '--', '--odd.yaml'],
    ]);
    expect(command).toBe('lint');
    expect(operands).toEqual(['a.yaml', '-', '--odd.yaml']);
    expect(Object.fromEntries(flags)).toEqual({
      quiet: [true],
      'fail-on': ['warning'],
      format: [
        { format: 'json', file: 'out=1.json' },
        { format: 'sarif', file: undefined },
      ],
      shard: [{ index: 2, count: 4 }],
      'max-files': [10],
      'max-file-size': [0.5],
    });
  });

  it('takes a flag before the command whose value is the name of a command', () => {
    expect(parseArguments(['--config', 'list', 'lint'])).toMatchObject({ command: 'lint', operands: [] });
  });

  it('takes - for a value, and by = one that begins with a hyphen', () => {
    expect(parseArguments(['lint', '--base', '-']).flags.get('base')).toEqual(['-']);
    expect(parseArguments(['lint', '--base=-x']).flags.get('base')).toEqual(['-x']);
  });

  it('has -h and nothing for an empty line', () => {
    expect(parseArguments(['-h']).flags.get('help')).toEqual([true]);
    expect(parseArguments([])).toEqual({ command: undefined, operands: [], flags: new Map() });
  });

  it.each([
    [['lnt'], 'There is no command "lnt" (did you mean specgate lint?).'],
    [['publsih'], 'There is no command "publsih" (did you mean specgate publish?).'],
    [['xyzzy'], `There is no command "xyzzy"; the commands are ${commandNames.join(', ')}.`],
    [['toString'], `There is no command "toString"; the commands are ${commandNames.join(', ')}.`],
    [[''], `There is no command ""; the commands are ${commandNames.join(', ')}.`],
    [['lint', '--fial-on', 'never', 'x'], 'There is no option --fial-on (did you mean --fail-on?).'],
    [['--fial-on', 'never', 'lint'], 'There is no option --fial-on (did you mean --fail-on?).'],
    [['lint', '-q'], 'There is no option -q; see specgate lint --help.'],
    [['lint', '-fix'], 'There is no option -fix (did you mean --fix?).'],
    [['lint', '--__proto__'], 'There is no option --__proto__; see specgate lint --help.'],
    [['lint', '--constructor=1'], 'There is no option --constructor; see specgate lint --help.'],
    [['explain', '--fix', 'x'], '--fix is an option of lint, not of explain.'],
    [['--fix'], '--fix is an option of lint.'],
    [
      ['lint', '--fail-on', 'warn'],
      '--fail-on cannot be "warn"; it wants one of error, warning, info, hint, never (did you mean warning?).',
    ],
    [['lint', '--fail-on', 'high'], '--fail-on cannot be "high"; it wants one of error, warning, info, hint, never.'],
    [['lint', '--fail-on'], '--fail-on lacks its value; it wants one of error, warning, info, hint, never.'],
    [['lint', '--base', '--quiet'], '--base lacks its value; it wants DOC, a git revision or a file to compare with.'],
    [['lint', '--base='], '--base has an empty value; it wants DOC, a git revision or a file to compare with.'],
    [['lint', '--base', ''], '--base has an empty value; it wants DOC, a git revision or a file to compare with.'],
    [['lint', '--base', 'a', '--base', 'b'], '--base is given twice; it takes one value.'],
    [['lint', '--quiet=true'], '--quiet takes no value; leave out "=true".'],
    [
      ['lint', '--format', 'jsno'],
      '--format cannot be "jsno"; it wants one of stylish, json, sarif, junit, markdown, html, github, gitlab (did you mean json?).',
    ],
    [['lint', '--format', 'json='], '--format json= names no file after the =.'],
    [
      ['lint', '--format', 'matrix'],
      '--format cannot be "matrix"; it wants one of stylish, json, sarif, junit, markdown, html, github, gitlab.',
    ],
    [['list', '--format', 'sarif'], '--format cannot be "sarif"; it wants one of stylish, json, matrix.'],
    [
      ['lint', '--ruleset', 'bc-gvo'],
      '--ruleset "bc-gvo" is neither a file nor one of bc-gov, bc-gov-2022, minimal (did you mean bc-gov?).',
    ],
    [['lint', '--shard', '5/4'], '--shard cannot be "5/4"; it wants I/N with I from 1 to N, such as 1/4.'],
    [['lint', '--shard', '0/4'], '--shard cannot be "0/4"; it wants I/N with I from 1 to N, such as 1/4.'],
    [['lint', '--max-files', '1.5'], '--max-files cannot be "1.5"; it wants a whole number from 1.'],
    [['publish', '--max-deletions', '101'], '--max-deletions cannot be "101"; it wants a number from 0 to 100.'],
    [['lint', '--timeout', '0'], '--timeout cannot be "0"; it wants a number above 0.'],
    [['lint', '--timeout', '1e9'], '--timeout cannot be "1e9"; it wants a number above 0.'],
    [['lint', '--timeout', 'Infinity'], '--timeout cannot be "Infinity"; it wants a number above 0.'],
    [['lint', '--timeout=-5'], '--timeout cannot be "-5"; it wants a number above 0.'],
  ])('%j', (argv, message) => {
    expect(mistake(...argv)).toBe(message);
  });

  it('gives a result or a UserError for every command line', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'lint',
        'list',
        '--',
        '-',
        '--format',
        '--fail-on=',
        '--base',
        '=',
        '--=',
        '-h',
        '--no',
        '--help',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), argv => {
        try {
          parseArguments(argv);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
