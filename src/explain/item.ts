/** The page of a readiness item, for a terminal. */
import type { Look } from '../command-line/output.ts';
import { type Item, mayNotApply } from '../ready/item.ts';
import { paint, wrap } from '../report/terminal.ts';
import { logLine } from '../text.ts';

/** Lays an item out for the terminal. */
export function explainItem(item: Item, { color, columns }: Look): string {
  const lines = [
    paint(color, item.id, 'bold', 'underline'),
    ...wrap(logLine(`${item.title} (gate ${item.gate})`), columns),
    '',
  ];
  const part = (title: string, texts: readonly string[]): void => {
    lines.push(paint(color, title, 'bold'), ...texts.map(text => `  ${text}`), '');
  };
  const paragraph = (text: string): string[] => wrap(logLine(text), columns - 2);
  part('Proves', paragraph(item.proves));
  part('Why', paragraph(item.why));
  part('What to do', paragraph(item.remedy));
  part('Evidence, the strongest first', paragraph(item.evidence.join(', ')));
  if (item.attestation) {
    const { states, maxMonths, needsLink } = item.attestation;
    const rules = `It holds for ${maxMonths} months at most${needsLink ? ' and needs a link' : ''}: specgate ready --attest ${item.id}`;
    part('What a person may state', [...paragraph(states), ...paragraph(rules)]);
  }
  if (mayNotApply(item))
    part('What a person may state', paragraph(`That there is nothing of the kind: specgate ready --attest ${item.id}`));
  if (item.sameAs)
    part(
      'Attest',
      paragraph(`What is stated for ${item.sameAs} holds here too: specgate ready --attest ${item.sameAs}`),
    );
  for (const { says, files, expect } of item.examples) {
    const shown = Object.entries(files).flatMap(([file, text]) => [
      `${logLine(file)}:`,
      ...text
        .trimEnd()
        .split('\n')
        .map(line => `  ${logLine(line)}`),
    ]);
    part(`${says} (${expect})`, shown);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
