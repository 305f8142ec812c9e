/** How every report at a terminal ends: what could not be read, the verdict, what to type next. */
import type { InputError } from '../finding.ts';
import { visible } from '../text.ts';
import type { Next } from './plan-text.ts';
import { errorPlace } from './report.ts';
import { hanging, paint, wrap } from './terminal.ts';

export interface Look {
  readonly color: boolean;
  readonly columns: number;
}

/** Nothing where all could be read. */
export function unreadLines(errors: readonly InputError[], { color, columns }: Look): string[] {
  if (errors.length === 0) return [];
  return [
    paint(color, `Could not be read (${errors.length})`, 'bold', 'red'),
    ...errors.flatMap(error => hanging(visible(`${errorPlace(error)}: ${error.message}`), 2, columns)),
    '',
  ];
}

/** A verdict that begins with `Gate open` or `Gate shut`. */
export function verdictLines(verdict: string, isOpen: boolean, { color, columns }: Look): string[] {
  const word = `Gate ${isOpen ? 'open' : 'shut'}`;
  const [first = '', ...rest] = wrap(verdict, columns);
  return [
    paint(color, word, 'bold', 'inverse', isOpen ? 'green' : 'red') + paint(color, first.slice(word.length), 'bold'),
    ...rest.map(line => paint(color, line, 'bold')),
  ];
}

/** Command lines to type, each whole on its line, so that it can be copied. */
export function nextLines(next: readonly Next[], { color }: Look): string[] {
  return next.map(({ does, line }) => `${paint(color, `→ ${does}:`, 'bold')} ${visible(line)}`);
}
