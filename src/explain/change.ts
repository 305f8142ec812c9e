/** The page of a kind of change, for a terminal. */

import type { Look } from '../command-line/output.ts';
import type { Change } from '../diff/change.ts';
import type { VersionProblem } from '../diff/version-problems.ts';
import { paint, wrap } from '../report/terminal.ts';
import { logLine } from '../text.ts';

/** Lays a kind of change, or a problem with a version, out for the terminal. */
export function explainChange(change: Change | VersionProblem, { color, columns }: Look): string {
  const lines = [
    paint(color, change.id, 'bold', 'underline'),
    ...wrap(logLine(`${change.title}${verdictOf(change)}`), columns),
    '',
  ];
  const part = (title: string, texts: readonly string[]): void => {
    lines.push(paint(color, title, 'bold'), ...texts.map(text => `  ${text}`), '');
  };
  const paragraph = (text: string): string[] => wrap(logLine(text), columns - 2);
  part('Why', paragraph(change.why));
  part('What to do', paragraph(change.remedy));
  if ('examples' in change) {
    for (const { base, revision, finds, config } of change.examples) {
      const shown = (text: string): string[] => (text === '' ? ['(nothing)'] : text.split('\n').map(logLine));
      const setting = config === undefined ? [] : ['with in the config:', ...shown(`diff: {${config}}`)];
      part(finds ? 'Found' : 'Not found', [...setting, 'before:', ...shown(base), 'after:', ...shown(revision)]);
    }
  }
  if (change.oasdiff.length > 0) part('In oasdiff', wrap(change.oasdiff.join(', '), columns - 2));
  return `${lines.join('\n').trimEnd()}\n`;
}

function verdictOf(change: Change | VersionProblem): string {
  if (!('breaking' in change)) return '';
  return ` (${change.breaking ? 'breaking, major version' : `compatible, ${change.bump} version`}; level ${change.level})`;
}
