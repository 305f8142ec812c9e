/** A look at readiness as a badge: an SVG picture of one line, which needs no font and no request. */
import { xmlText } from '../text.ts';
import type { ReadyReport } from './ready-report.ts';
import { readyLine } from './ready-text.ts';

/** Dark enough for white text (contrast above 4.5). */
const colors = { ready: '#1a7f37', missing: '#b3141d', label: '#444c56' };
const padding = 7;

/** `readiness | 41/52 (3 blocking)`, green where the whole is ready. */
export function readyBadge(report: ReadyReport): string {
  const sums = { done: 0, of: 0, blocking: 0 };
  for (const { done, of, blocking } of report.apis) {
    sums.done += done;
    sums.of += of;
    sums.blocking += blocking;
  }
  const [label = '', ...rest] = readyLine(sums).split(' ');
  const value = sums.blocking === 0 ? `${sums.done}/${sums.of}` : rest.join(' ');
  const [left, right] = [textWidth(label) + 2 * padding, textWidth(value) + 2 * padding];
  const text = (at: number, width: number, content: string): string =>
    `<text x="${at + padding}" y="14" textLength="${width - 2 * padding}">${xmlText(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${xmlText(`${label}: ${value}`)}">`,
    `<title>${xmlText(`${label}: ${value}`)}</title>`,
    `<rect width="${left + right}" height="20" rx="3" fill="${colors.label}"/>`,
    `<path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="${report.ready ? colors.ready : colors.missing}"/>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
    text(0, left, label),
    text(left, right, value),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** About what these letters take in Verdana at 11 pixels; `textLength` makes it exact. */
function textWidth(text: string): number {
  return Math.round([...text].reduce((sum, char) => sum + (/[ijl/()1]/.test(char) ? 5 : char === ' ' ? 4 : 7), 0));
}
