/** The manual of the lifecycle against the tables, the commands and the options that it tells of. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Option, options } from '../../src/command-line/options.ts';
import { commandNames } from '../../src/commands/index.ts';
import { productRows } from '../../src/gateway/tables.ts';

const manual = readFileSync(new URL('../../docs/lifecycle.md', import.meta.url), 'utf8');

it('has every row of table P, and none that does not exist', () => {
  const rows = [...manual.matchAll(/^\| (P\d+a?) \| (.*?) \| (.*?) \| (.*?) \|/gm)].map(([, row, from, event, to]) => ({
    row,
    from: from!.split(', '),
    event: event!.replaceAll('`', '').replace('(a person approves)', 'approve'),
    to,
  }));
  expect([...new Set(rows.map(({ row }) => row))]).toEqual(
    [...new Set(productRows.map(({ row }) => row))].sort(byNumber),
  );
  for (const { row, from, event, to } of rows) {
    const known = productRows.filter(one => one.row === row);
    expect(
      known.map(one => one.from),
      row,
    ).toEqual(from);
    for (const one of known) expect([one.event, one.to], row).toEqual([event, to === 'unchanged' ? one.from : to]);
  }
});

function byNumber(a: string, b: string): number {
  return Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || a.localeCompare(b);
}

it('names only commands and flags that exist', () => {
  for (const [, command] of manual.matchAll(/(?:`|\$ |^|npx )specgate ([a-z][a-z-]+)/gm)) {
    expect(commandNames as readonly string[], command).toContain(command);
  }
  const flags = (options as readonly Option[]).map(({ name }) => name);
  for (const [, flag] of manual.matchAll(/--([a-z][a-z-]+)/g)) expect(flags, flag).toContain(flag);
});
