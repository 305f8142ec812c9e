/** A look at readiness as GitHub Markdown: the checklist with ticks, grouped as the original pages are, ready to paste into an issue. */
import { codeSpan, tableCodeSpan } from '../text.ts';
import { isDone, isMet, type ReadyApi, type ReadyItem, type ReadyReport, type ReadySection } from './ready-report.ts';
import {
  blockingText,
  evidenceTeller,
  gapApis,
  percent,
  readyVerdict,
  remarksOf,
  type SharedGap,
  sharedGaps,
  statusWord,
  trendText,
} from './ready-text.ts';
import { count, errorPlace, type RenderOptions, thousands } from './report.ts';

/** GitHub refuses comments of more than 65,536 characters; the rest is for the marker that finds a comment again. */
const limit = 65_000;
/** Of many APIs the table leaves half of the room to what blocks them. */
const tableLimit = 30_000;
const textLimit = 300;
const evidenceShown = 3;

/** Untrusted text stands in code spans alone. What does not fit is told without its evidence, the ticks always stay. */
export function readyMarkdown(report: ReadyReport, _options: RenderOptions): string {
  const [only] = report.apis;
  const head = [
    `## ${report.open ? '✅' : '❌'} ${readyVerdict(report)}`,
    ...[blockingText(report)].filter(Boolean),
    ...report.errors.map(error => `- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, textLimit)}`),
  ];
  const body = report.apis.length === 1 && only ? checklist(only) : summary(report);
  const foot = `Profile ${codeSpan(report.profile)}, specgate ${codeSpan(report.tool.version)}`;
  // From all details to none: the first that fits.
  for (const details of ['all', 'blocking', 'none'] as const) {
    const text = `${[...head, ...body({ details, tell: evidenceTeller() }), foot].join('\n\n')}\n`;
    if (text.length <= limit) return text;
  }
  const parts = [...head, ...body({ details: 'none', tell: evidenceTeller() })];
  while (parts.length > 2 && parts.join('\n\n').length > limit - 300) parts.pop();
  return `${[...parts, `> Parts are left out here: GitHub takes no more than ${thousands(limit)} characters.`, foot].join('\n\n')}\n`;
}

/** How much is told of one look at the report. */
interface Telling {
  details: 'all' | 'blocking' | 'none';
  tell: ReturnType<typeof evidenceTeller>;
}

function checklist(api: ReadyApi): (telling: Telling) => string[] {
  const trend = trendText(api);
  return telling => [
    `**API** ${codeSpan(api.name)} (${codeSpan(api.file)}), ${percent(api.score)}`,
    ...(trend ? [codeSpan(trend, 1000)] : []),
    ...api.sections.flatMap(section => [
      `### ${section.id === 'own' ? '' : `${section.id}. `}${section.title} (${section.done}/${section.of})`,
      sectionLines(section, api, telling).join('\n'),
    ]),
  ];
}

/** The boxes of the page with their items below them, then what the page has no box for. */
function sectionLines(section: ReadySection, api: ReadyApi, telling: Telling): string[] {
  const items = api.items.filter(item => item.section === section.id);
  const boxed = new Set(section.boxes.flatMap(box => box.items));
  return [
    ...section.boxes.flatMap(box => {
      const inside = items.filter(item => box.items.includes(item.id));
      if (inside.length === 0) return [];
      return [
        `- ${tick(inside.every(isDone))} ${box.title}`,
        ...inside.flatMap(item => itemLines(item, '  ', telling)),
      ];
    }),
    ...items.filter(item => !boxed.has(item.id)).flatMap(item => itemLines(item, '', telling)),
  ];
}

function itemLines(item: ReadyItem, indent: string, telling: Telling, gap?: SharedGap): string[] {
  const { id, title, required, trend } = item;
  const isOwn = item.section === 'own';
  const name = isOwn ? `${codeSpan(id)} ${codeSpan(title, textLimit)}` : `${id} ${title}`;
  const moved = trend === 'ready' ? ' (became ready)' : trend === 'lost' ? ' (got lost)' : '';
  const state = isDone(item) ? stateOf(item) : `**${statusWord(item)}**${required && !isMet(item) ? ', blocks' : ''}`;
  const lines = [`${indent}- ${tick(isDone(item))} ${name}: ${state}${moved}`];
  if (gap) lines.push(`${indent}  - ${codeSpan(gapApis(gap, 10), 2 * textLimit)}`);
  const isShown = telling.details === 'all' || (telling.details === 'blocking' && required && !isMet(item));
  if (isShown) lines.push(...detailsOf(item, telling).map(text => `${indent}  - ${text}`));
  return lines;
}

function stateOf({ status, attestation }: ReadyItem): string {
  if (status === 'attested' && attestation) return `attested until ${attestation.expires}`;
  return status === 'not-applicable' ? 'not applicable' : status;
}

/** Of what is done only what deserves a look. */
function detailsOf(item: ReadyItem, { tell }: Telling): string[] {
  const remarks = remarksOf(item).map(text => codeSpan(text, textLimit));
  if (isDone(item)) return remarks;
  return [
    ...tell(item, evidenceShown).map(text => codeSpan(text, textLimit)),
    ...remarks,
    ...(item.fix === '' || isMet(item) ? [] : [`Fix: ${codeSpan(item.fix, 2 * textLimit)}`]),
  ];
}

function tick(isTicked: boolean): string {
  return isTicked ? '[x]' : '[ ]';
}

/** One table for all APIs, and what blocks them, each reason once. */
function summary(report: ReadyReport): (telling: Telling) => string[] {
  const hasTrend = report.apis.some(api => api.trend);
  const rows = report.apis.map(api => {
    const moved = api.trend ? `+${api.trend.became.length} -${api.trend.lost.length}` : '';
    const cells = [
      tableCodeSpan(api.name),
      api.ready ? '✅' : '❌',
      percent(api.score),
      `${api.done}/${api.of}`,
      String(api.blocking),
    ];
    return `| ${[...cells, ...(hasTrend ? [moved] : [])].join(' | ')} |`;
  });
  const head = ['API', 'Ready', 'Score', 'Done', 'Blocking', ...(hasTrend ? ['Since the base'] : [])];
  let room = tableLimit;
  const shown = rows.filter(row => {
    room -= row.length + 1;
    return room >= 0;
  });
  const left = rows.length - shown.length;
  const gaps = sharedGaps(report.apis).filter(({ item }) => item.required);
  return telling => [
    [
      `| ${head.join(' | ')} |`,
      `| ${head.map((_, index) => (index === 0 ? ':---' : '---:')).join(' | ')} |`,
      ...shown,
    ].join('\n'),
    ...(left > 0 ? [`and ${count(left, 'more API')}`] : []),
    ...(gaps.length === 0
      ? []
      : ['### What blocks', gaps.flatMap(gap => itemLines(gap.item, '', telling, gap)).join('\n')]),
  ];
}
