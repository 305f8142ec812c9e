/** A look at readiness as one page that needs nothing else: a scorecard of the parts, then each item with its evidence. */
import { htmlText, truncate } from '../text.ts';
import { htmlPage, unreadSection } from './html-page.ts';
import { docsLink, sourceLink } from './link.ts';
import { readyStyle } from './ready-html-style.ts';
import { isMet, type ReadyApi, type ReadyEvidence, type ReadyItem, type ReadyReport } from './ready-report.ts';
import {
  blockingText,
  gapApis,
  percent,
  readyLine,
  readyVerdict,
  remarksOf,
  type SharedGap,
  sharedGaps,
  statusWord,
  trendText,
} from './ready-text.ts';
import type { RenderOptions } from './report.ts';

const textLimit = 1_000;

/** What the boxes above the items show and hide. */
const boxes = { missing: 'Missing', waived: 'Waived', done: 'Done', na: 'Not applicable' } as const;

export function readyHtml(report: ReadyReport, options: RenderOptions): string {
  const blocking = blockingText(report);
  return htmlPage({
    command: 'ready',
    about: `profile ${report.profile}, ${report.today}`,
    verdict: readyVerdict(report),
    open: report.open,
    lists: 'items',
    header: [...(blocking === '' ? [] : [`<p class="counts">${htmlText(blocking)}</p>`]), boxSet()],
    main: [
      ...unreadSection(report.errors),
      ...(report.apis.length > 1 ? [apiTable(report), ...gapSection(report)] : []),
      ...report.apis.flatMap((api, index) => apiSection(api, index + 1)),
    ],
    style: readyStyle,
    version: report.tool.version,
  });

  function apiSection(api: ReadyApi, number: number): string[] {
    const trend = trendText(api);
    return [
      `<section aria-labelledby="api-${number}">`,
      `<h2 id="api-${number}"><code>${htmlText(api.name)}</code></h2>`,
      `<p class="counts"><code>${htmlText(api.file)}</code>: ${htmlText(readyLine(api))}, ${percent(api.score)}.${trend ? ` ${htmlText(trend)}` : ''}</p>`,
      scorecard(api, number),
      ...api.sections.flatMap((section, index) => [
        `<h3 id="part-${number}-${index}">${section.id === 'own' ? '' : `${section.id}. `}${htmlText(section.title)}</h3>`,
        '<ol>',
        ...api.items.filter(item => item.section === section.id).map(item => itemEntry(item)),
        '</ol>',
      ]),
      '</section>',
    ];
  }

  function itemEntry(item: ReadyItem, gap?: SharedGap): string {
    const { id, title, evidence, fix, gate, required, trend } = item;
    const link = docsLink(item, report.tool.home);
    const name = `<code>${htmlText(id)}</code>`;
    const moved = trend === 'ready' ? ' <span>became ready</span>' : trend === 'lost' ? ' <span>got lost</span>' : '';
    const notes = [...remarksOf(item), ...(fix === '' || isMet(item) ? [] : [`Fix: ${fix}`])];
    return [
      `<li class="${boxOf(item)} ${toneOf(item)}">`,
      `<p class="meta"><strong>${htmlText(statusWord(item))}</strong> ${link ? `<a href="${htmlText(link)}">${name}</a>` : name} <span>${required ? 'required' : gate}</span>${moved}</p>`,
      `<p class="message">${htmlText(truncate(title, textLimit))}</p>`,
      ...(gap ? [`<p class="note">${htmlText(gapApis(gap, 40))}</p>`] : []),
      ...(evidence.length > 0 ? ['<ul class="evidence">', ...evidence.map(evidenceEntry), '</ul>'] : []),
      ...notes.map(note => `<p class="note">${htmlText(truncate(note, textLimit))}</p>`),
      '</li>',
    ].join('');
  }

  function evidenceEntry({ where, says }: ReadyEvidence): string {
    const place = /^([^\r\n]+):(\d{1,9})$/.exec(where);
    const link = place ? sourceLink(place[1]!, Number(place[2]), options) : undefined;
    const shown = `<code>${htmlText(truncate(where, 200))}</code>`;
    return `<li>${link ? `<a href="${htmlText(link)}">${shown}</a>` : shown} ${htmlText(truncate(says, textLimit))}</li>`;
  }

  function gapSection({ apis }: ReadyReport): string[] {
    const gaps = sharedGaps(apis).filter(({ item }) => item.required);
    if (gaps.length === 0) return [];
    return [
      '<section aria-labelledby="blocks">',
      '<h2 id="blocks">What blocks</h2>',
      '<ol>',
      ...gaps.map(gap => itemEntry(gap.item, gap)),
      '</ol>',
      '</section>',
    ];
  }
}

function boxOf({ status, waiver }: ReadyItem): keyof typeof boxes {
  if (waiver) return 'waived';
  if (status === 'not-applicable') return 'na';
  return status === 'pass' || status === 'attested' ? 'done' : 'missing';
}

function toneOf(item: ReadyItem): string {
  const box = boxOf(item);
  if (box === 'done') return 'open';
  if (box !== 'missing') return box === 'na' ? 'hint' : 'warning';
  return { block: 'error', warn: 'warning', info: 'info' }[item.gate];
}

/** The parts side by side, each with how much of it is done; a bar says the same as the numbers beside it. */
function scorecard({ sections }: ReadyApi, number: number): string {
  const cards = sections.map(({ id, title, done, of, score, blocking }, index) => {
    const state = blocking > 0 ? `${blocking} blocking` : done === of ? 'done' : 'nothing blocks';
    const tone = blocking > 0 ? 'error' : of === 0 ? 'hint' : done === of ? 'open' : 'warning';
    return [
      `<li class="${tone}">`,
      `<a href="#part-${number}-${index}">${id === 'own' ? '' : `${id}. `}${htmlText(title)}</a>`,
      `<span class="bar" aria-hidden="true"><span class="fill-${of === 0 ? 0 : Math.round(score * 20)}"></span></span>`,
      `<span>${of === 0 ? 'does not apply' : `${done} of ${of}, ${state}`}</span>`,
      '</li>',
    ].join('');
  });
  return `<ul class="cards">${cards.join('')}</ul>`;
}

function apiTable({ apis }: ReadyReport): string {
  const hasTrend = apis.some(api => api.trend);
  const rows = apis.map((api, index) => {
    const moved = api.trend ? `+${api.trend.became.length} −${api.trend.lost.length}` : '';
    const cells = [
      `<th scope="row"><a href="#api-${index + 1}"><code>${htmlText(api.name)}</code></a></th>`,
      `<td class="${api.ready ? 'open' : 'error'}"><strong>${api.ready ? 'ready' : 'not ready'}</strong></td>`,
      ...[percent(api.score), `${api.done} of ${api.of}`, String(api.blocking)].map(text => `<td>${text}</td>`),
      ...(hasTrend ? [`<td>${moved}</td>`] : []),
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = ['API', 'Verdict', 'Score', 'Done', 'Blocking', ...(hasTrend ? ['Since the base'] : [])];
  const titles = head.map(title => `<th scope="col">${title}</th>`).join('');
  return `<div class="wide"><table><thead><tr>${titles}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function boxSet(): string {
  const labels = Object.entries(boxes).map(
    ([id, label]) => `<label><input type="checkbox" id="show-${id}" checked> ${label}</label>`,
  );
  return `<fieldset><legend>Show</legend>${labels.join('')}</fieldset>`;
}
