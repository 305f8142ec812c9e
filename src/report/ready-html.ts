/** A look at readiness as one page that needs nothing else: a scorecard of the parts, then each item with its evidence. */
import { createHash } from 'node:crypto';
import { htmlText, truncate } from '../text.ts';
import { style } from './html-style.ts';
import { docsLink, sourceLink } from './link.ts';
import { readyStyle } from './ready-html-style.ts';
import { isMet, type ReadyApi, type ReadyEvidence, type ReadyItem, type ReadyReport } from './ready-report.ts';
import {
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
import { errorPlace, type RenderOptions } from './report.ts';

const css = style + readyStyle;
/** The browser runs and loads nothing but this style sheet, whatever else may have come into the page. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`;
const textLimit = 1_000;

export function readyHtml(report: ReadyReport, options: RenderOptions): string {
  const isMany = report.apis.length > 1;
  const parts = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>specgate ready: ${htmlText(readyVerdict(report))}</title>`,
    `<style>${css}</style>`,
    '</head>',
    `<body class="${report.open ? 'open' : 'shut'}">`,
    '<a class="skip" href="#items">Skip to the items</a>',
    '<header>',
    `<p class="tool">specgate ready, profile ${htmlText(report.profile)}, ${htmlText(report.today)}</p>`,
    `<h1>${htmlText(readyVerdict(report))}</h1>`,
    '</header>',
    '<main id="items">',
    ...errorSection(report),
    ...(isMany ? [apiTable(report), ...gapSection(report)] : []),
    ...report.apis.flatMap((api, index) => apiSection(api, index + 1)),
    '</main>',
    `<footer><p>specgate ${htmlText(report.tool.version)}</p></footer>`,
    '</body>',
    '</html>',
  ];
  return `${parts.join('\n')}\n`;

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
      `<li class="${toneOf(item)}">`,
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

function toneOf(item: ReadyItem): string {
  if (item.status === 'not-applicable') return 'hint';
  if (item.status === 'pass' || item.status === 'attested') return 'done';
  if (item.waiver) return 'warning suppressed';
  return { block: 'error', warn: 'warning', info: 'info' }[item.gate];
}

/** The parts side by side, each with how much of it is done; a bar says the same as the numbers beside it. */
function scorecard({ sections }: ReadyApi, number: number): string {
  const cards = sections.map(({ id, title, done, of, score, blocking }, index) => {
    const state = blocking > 0 ? `${blocking} blocking` : done === of ? 'done' : 'nothing blocks';
    return [
      `<li class="${blocking > 0 ? 'error' : done === of ? 'done' : 'warning'}">`,
      `<a href="#part-${number}-${index}">${id === 'own' ? '' : `${id}. `}${htmlText(title)}</a>`,
      `<span class="bar" aria-hidden="true"><span class="fill-${Math.round(score * 20)}"></span></span>`,
      `<span>${of === 0 ? 'does not apply' : `${done} of ${of}`}, ${state}</span>`,
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
      `<td class="${api.ready ? 'done' : 'error'}"><strong>${api.ready ? 'ready' : 'not ready'}</strong></td>`,
      ...[percent(api.score), `${api.done} of ${api.of}`, String(api.blocking)].map(text => `<td>${text}</td>`),
      ...(hasTrend ? [`<td>${moved}</td>`] : []),
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = ['API', 'Verdict', 'Score', 'Done', 'Blocking', ...(hasTrend ? ['Since the base'] : [])];
  const titles = head.map(title => `<th scope="col">${title}</th>`).join('');
  return `<div class="wide"><table><thead><tr>${titles}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function errorSection({ errors }: ReadyReport): string[] {
  if (errors.length === 0) return [];
  const items = errors.map(
    error =>
      `<li class="unread"><p class="meta"><code>${htmlText(errorPlace(error))}</code></p><p class="message">${htmlText(error.message)}</p></li>`,
  );
  return [
    '<section aria-labelledby="unread">',
    '<h2 id="unread">Could not be read</h2>',
    '<ol>',
    ...items,
    '</ol>',
    '</section>',
  ];
}
