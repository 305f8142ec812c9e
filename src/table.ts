/** Rows of text in aligned columns, for a terminal. */
import { paint, width } from './report/terminal.ts';
import { logLine } from './text.ts';

/** The head in bold, two blanks between columns, no blanks at the ends of lines; the cells may be untrusted. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], color: boolean): string {
  const all = [head, ...rows].map(row => row.map(logLine));
  const widths = head.map((_, column) => Math.max(...all.map(row => width(row[column] ?? ''))));
  const lines = all.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - width(cell)))
      .join('  ')
      .trimEnd(),
  );
  const [first = '', ...rest] = lines;
  return `${[paint(color, first, 'bold'), ...rest].join('\n')}\n`;
}
