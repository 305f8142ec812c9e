/** The command line to type next is one that specgate and a shell read as it was meant. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseArguments } from '../../src/command-line/arguments.ts';
import type { OptionValue } from '../../src/command-line/option-value.ts';
import { nextLine } from '../../src/commands/gateway/next.ts';
import { shellWord, visible } from '../../src/text.ts';

const flags = (...given: [name: string, ...values: OptionValue[]][]): Map<string, OptionValue[]> =>
  new Map(given.map(([name, ...values]) => [name, values]));

it('keeps what was asked for, and drops what only showed something', () => {
  const given = flags(
    ['gateway', 'production'],
    ['dry-run', true],
    ['format', { format: 'html', file: 'plan.html' }],
    ['map-plan', 'gold=premium', 'bronze=basic plan'],
    ['quiet', true],
    ['adopt', true],
  );
  expect(nextLine('supersede', { operands: ['climbon:1.0.0', 'climbon:2.0.0'], flags: given })).toBe(
    "specgate supersede climbon:1.0.0 climbon:2.0.0 --gateway production --map-plan gold=premium --map-plan 'bronze=basic plan'",
  );
  expect(nextLine('publish', { operands: [], flags: given }, ['--plan-digest', 'sha256:4e'])).toBe(
    'specgate publish --gateway production --adopt --plan-digest sha256:4e',
  );
});

it('is read back as it was given', () => {
  const given = flags(
    ['gateway', 'production'],
    ['max-deletions', 75],
    ['allow-delete-all', true],
    ['qualifier', 'pr-12'],
  );
  const [, ...argv] = nextLine('stage', { operands: ['climbon'], flags: given }).split(' ');
  expect(parseArguments(argv)).toEqual({ command: 'stage', operands: ['climbon'], flags: given });
});

it('quotes each word so that a shell reads nothing but the word', () => {
  expect(["it's", 'a b', '$(x)', '', '~/x', 'a=b,c:d@e', '--flag'].map(shellWord)).toEqual([
    ...[`'it'\\''s'`, "'a b'", "'$(x)'", "''", "'~/x'", 'a=b,c:d@e', '--flag'],
  ]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`'"\\ $\`;&|<>*?~#!=a-\n`) }), text => {
      expect(readByShell(shellWord(text))).toBe(visible(text));
    }),
  );
});

/** The one word that a POSIX shell makes of these; undefined where it would read anything else in them. */
function readByShell(words: string): string | undefined {
  const parts = words.match(/\\'|'[^']*'|[\w./:=@%+,-]/g) ?? [];
  if (parts.join('') !== words) return undefined;
  return parts.map(part => (part.startsWith("'") ? part.slice(1, -1) : part.replace('\\', ''))).join('');
}
