/** A look at readiness for people at a terminal: the checklist by its parts, what is missing with its evidence, the verdict last. */
import { breakCommands, truncate, visible } from '../text.ts';
import { unreadLines, verdictLines } from './ending-stylish.ts';
import { isMet, type ReadyApi, type ReadyItem, type ReadyReport, type ReadyStatus } from './ready-report.ts';
import {
  blockingText,
  evidenceTeller,
  gapApis,
  percent,
  readyLine,
  readyVerdict,
  remarksOf,
  type SharedGap,
  sharedGaps,
  trendText,
} from './ready-text.ts';
import { count, type RenderOptions } from './report.ts';
import { paint, type Style, width, wrap } from './terminal.ts';

const marks: Record<ReadyStatus, { word: string; styles: Style[] }> = {
  pass: { word: 'pass', styles: ['green'] },
  attested: { word: 'attested', styles: ['green'] },
  'not-applicable': { word: 'n/a', styles: ['dim'] },
  fail: { word: 'fail', styles: ['bold', 'red'] },
  expired: { word: 'expired', styles: ['bold', 'red'] },
  unknown: { word: 'unknown', styles: ['yellow'] },
};
const wordColumns = 10;
/** What an input says is shown this far. */
const textLimit = 400;
const evidenceShown = 4;

export function readyStylish(report: ReadyReport, { columns: wanted, color }: RenderOptions): string {
  const columns = Math.max(wanted, 40);
  const look = { color, columns };
  const isOne = report.apis.length === 1;
  const tellEvidence = evidenceTeller();
  const lines: string[] = isOne ? report.apis.flatMap(apiLines) : [...tableLines(), '', ...gapLines()];
  lines.push(
    ...unreadLines(report.errors, look),
    ...verdictLines(readyVerdict(report), report.open, look),
    ...wrap(blockingText(report), columns - 2)
      .filter(Boolean)
      .map(line => paint(color, `  ${line}`, 'dim')),
    ...hints(),
  );
  return breakCommands(`${lines.join('\n')}\n`);

  function apiLines(api: ReadyApi): string[] {
    const found = [paint(color, visible(`${api.name} (${api.file})`), 'bold', 'underline'), ''];
    for (const section of api.sections) {
      const items = api.items.filter(item => item.section === section.id);
      const head = `${section.id === 'own' ? '' : `${section.id}  `}${section.title}`;
      found.push(`${paint(color, head, 'bold')}  ${paint(color, `${section.done}/${section.of}`, 'dim')}`);
      for (const item of items) found.push(...itemLines(item));
      found.push('');
    }
    const trend = trendText(api);
    if (trend) found.push(...wrap(trend, columns), '');
    return found;
  }

  /** What is met takes a line; what is not says why, and what to do. */
  function itemLines(item: ReadyItem, gap?: SharedGap): string[] {
    const { word, styles } = marks[item.status];
    const head = `  ${paint(color, word.padEnd(wordColumns), ...styles)}`;
    const weight = isMet(item) ? '' : item.required ? ' (blocks)' : '';
    const trend = item.trend === 'ready' ? ' (became ready)' : item.trend === 'lost' ? ' (got lost)' : '';
    const indent = wordColumns + 2;
    const [first = '', ...rest] = wrap(visible(`${item.id}  ${item.title}${weight}${trend}`), columns - indent);
    const notes = remarksOf(item).map(text => truncate(text, textLimit));
    const details = item.waiver
      ? [...evidenceLines(item), ...notes]
      : isMet(item)
        ? notes
        : [
            ...(gap ? [gapApis(gap, 8)] : []),
            ...evidenceLines(item),
            ...notes,
            ...(item.fix === '' ? [] : [`fix: ${item.fix}`]),
          ];
    const pad = ' '.repeat(indent + width(item.id) + 2);
    return [
      head + first,
      ...rest.map(line => pad + line),
      ...details.flatMap(text =>
        wrap(visible(text), columns - pad.length).map(line => pad + paint(color, line, 'dim')),
      ),
    ];
  }

  function evidenceLines(item: ReadyItem): string[] {
    return tellEvidence(item, evidenceShown).map(text => truncate(text, textLimit));
  }

  /** One line for each API of a monorepo. */
  function tableLines(): string[] {
    const names = Math.max(3, ...report.apis.map(({ name }) => width(visible(name))));
    return report.apis.map(api => {
      const name = visible(api.name);
      const word = api.ready ? paint(color, 'ready    ', 'green') : paint(color, 'not ready', 'bold', 'red');
      const trend = api.trend ? movement(api) : '';
      return `  ${name}${' '.repeat(names - width(name))}  ${word}  ${percent(api.score).padStart(5)}  ${readyLine(api)}${trend}`;
    });
  }

  function gapLines(): string[] {
    const gaps = sharedGaps(report.apis).filter(({ item }) => item.required);
    const others = sharedGaps(report.apis).length - gaps.length;
    if (gaps.length === 0) return others > 0 ? [othersText(others), ''] : [];
    return [
      paint(color, 'What blocks', 'bold'),
      ...gaps.flatMap(gap => itemLines(gap.item, gap)),
      ...(others > 0 ? ['', othersText(others)] : []),
      '',
    ];
  }

  function othersText(number: number): string {
    return paint(
      color,
      `${count(number, 'gap')} that ${number === 1 ? 'does' : 'do'} not block: specgate ready --api NAME shows all of one API`,
      'dim',
    );
  }

  function hints(): string[] {
    const gap = report.apis.flatMap(api => api.items).find(item => !isMet(item));
    return gap
      ? [
          paint(
            color,
            `  specgate explain ${gap.id.startsWith('R-') ? gap.id : 'R-01'} tells what is behind an item`,
            'dim',
          ),
        ]
      : [];
  }
}

function movement({ trend }: ReadyApi): string {
  const parts = [
    ...(trend!.became.length > 0 ? [`+${trend!.became.length}`] : []),
    ...(trend!.lost.length > 0 ? [`-${trend!.lost.length}`] : []),
  ];
  return parts.length > 0 ? `  ${parts.join(' ')} since the base` : '';
}
