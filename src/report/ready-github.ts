/** A look at readiness as workflow commands that GitHub's runner turns into annotations. */
import { workflowCommand } from '../text.ts';
import { isMet, type ReadyApi, type ReadyItem, type ReadyReport } from './ready-report.ts';
import { byUrgency, evidenceText, placeOf, remarksOf, statusWord } from './ready-text.ts';
import { count } from './report.ts';

/** GitHub shows so many of a level in a step and drops the rest without a word. */
const levelLimit = 10;
const commandOf = { block: 'error', warn: 'warning', info: 'notice' } as const;

/** What is not met, the most pressing first; one last notice tells how many others there are. */
export function readyGithub(report: ReadyReport): string {
  const lines: Record<'error' | 'warning' | 'notice', string[]> = { error: [], warning: [], notice: [] };
  for (const { file, line, column, message } of report.errors)
    lines.error.push(workflowCommand('error', { file, line, col: column, title: 'Could not be read' }, message));
  for (const api of report.apis) {
    for (const item of byUrgency(api.items.filter(one => !isMet(one))))
      lines[commandOf[item.gate]].push(itemLine(item, api, report.apis.length > 1));
  }
  const shown = Object.values(lines).flatMap(list => list.slice(0, levelLimit - 1));
  const left = Object.values(lines).reduce((sum, list) => sum + list.length, 0) - shown.length;
  const rest = `Not shown here: ${count(left, 'more item')}, since GitHub shows ${levelLimit} of a level. The report has all.`;
  return [...shown, ...(left > 0 ? [workflowCommand('notice', { title: 'specgate' }, rest)] : [])]
    .map(line => `${line}\n`)
    .join('');
}

function itemLine(item: ReadyItem, api: ReadyApi, isMany: boolean): string {
  const text = [
    `${isMany ? `${api.name}: ` : ''}${item.title}: ${statusWord(item)}`,
    ...item.evidence.map(evidenceText),
    ...remarksOf(item),
    ...(item.fix ? [`Fix: ${item.fix}`] : []),
  ].join('\n');
  return workflowCommand(commandOf[item.gate], { ...placeOf(item, api), title: item.id }, text);
}
