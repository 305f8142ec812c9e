/** The page of a rule, for a terminal: what it asks, why, a bad and a good example, and what to do. */

import type { Look } from '../command-line/output.ts';
import type { RuleExamples } from '../lint/rule-examples.ts';
import type { RulePage } from '../lint/rule-text.ts';
import { paint, wrap } from '../report/terminal.ts';
import { logLine } from '../text.ts';

/** Lays a rule's page out for the terminal. */
export function explainRule(id: string, page: RulePage, { good, bad }: RuleExamples, { color, columns }: Look): string {
  const lines: string[] = [];
  const paragraph = (text: string): void => {
    lines.push(...wrap(logLine(text.trim()), columns - 2).map(line => `  ${line}`), '');
  };
  const part = (title: string, text: string | undefined): void => {
    if (text === undefined) return;
    lines.push(paint(color, title, 'bold'));
    paragraph(text);
  };
  const examples = (title: string, texts: readonly string[]): void => {
    for (const text of texts) {
      lines.push(paint(color, title, 'bold'));
      lines.push(
        ...text
          .trimEnd()
          .split('\n')
          .map(line => `  ${logLine(line)}`),
        '',
      );
    }
  };
  const guideline = page.guideline.length > 0 ? `guideline ${page.guideline.join(', ')}, ` : '';
  const title = logLine(`${page.title} (${guideline}severity ${severityWord(page.severity)})`);
  lines.push(paint(color, id, 'bold', 'underline'), ...wrap(title, columns), '');
  part('The guideline asks', page.asks);
  part('Why', page.why);
  examples('Bad', bad);
  examples('Good', good);
  part('What to do', page.remedy);
  part('specgate lint --fix', page.fix);
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The contract's word for Spectral's. */
export function severityWord(level: string): string {
  return level === 'warn' ? 'warning' : level;
}
