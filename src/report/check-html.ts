/** The whole gate as one page that needs nothing else: a table of the APIs, then each with what shuts it. */
import type { GatewayPlan } from '../gateway/plan.ts';
import { htmlText, truncate } from '../text.ts';
import { briefJson } from './brief-json.ts';
import type { CheckApi, CheckReport } from './check-report.ts';
import {
  breakingChanges,
  breakingPublished,
  checkVerdict,
  exceptionTexts,
  gateTexts,
  linesOf,
  missingItems,
  missingWord,
  newFindings,
  proposalTexts,
  remediesOf,
} from './check-text.ts';
import { unprovenText, witnessSays } from './diff-text.ts';
import { htmlPage, unreadSection } from './html-page.ts';
import { lifecycleItems, lifecycleStyle } from './lifecycle-html.ts';
import { sourceLink } from './link.ts';
import { heldTexts } from './plan-impact.ts';
import { briefChanges, deletionsFirst } from './plan-text.ts';
import { place, type RenderOptions, thousands } from './report.ts';
import { stepStyle, stepText, stepTone } from './steps-html.ts';

const style = `${lifecycleStyle}${stepStyle}
.yes { color: var(--open); font-weight: bold; } .no { color: var(--error); font-weight: bold; }
.verdicts { list-style: none; margin: .75rem 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; }
.verdicts li { padding: .6rem .8rem; border: 1px solid var(--line); border-left: .3rem solid var(--tone); border-radius: .5rem; background: var(--card); font-size: .875rem; }
.verdicts strong { display: block; }
.todo { --tone: var(--link); }
section > h3 { margin: 1.25rem 0 .25rem; }
ol > li { padding-top: .5rem; padding-bottom: .5rem; }
`;
const textLimit = 1_000;
const rowsShown = 1_000;

export function checkHtml(report: CheckReport, options: RenderOptions): string {
  return htmlPage({
    command: 'check',
    ...(report.base !== null && { about: `compared with ${report.base}` }),
    verdict: checkVerdict(report),
    open: report.open,
    lists: 'apis',
    header: [
      ...gateTexts(report).map(text => `<p class="asks">${htmlText(text)}</p>`),
      ...report.notes.map(note => `<p>${htmlText(truncate(note, textLimit))}</p>`),
    ],
    main: [
      ...unreadSection(report.errors),
      ...report.apis.flatMap((api, index) => apiSection(api, index + 1)),
      ...(report.untouched.length > 0
        ? [
            `<p class="counts">Untouched: ${report.untouched.map(name => `<code>${htmlText(name)}</code>`).join(', ')}</p>`,
          ]
        : []),
    ],
    style,
    version: report.tool.version,
  });

  function apiSection(api: CheckApi, number: number): string[] {
    const state = api.status === 'new' || api.status === 'deleted' ? `, ${api.status}` : '';
    return [
      `<section aria-labelledby="api-${number}">`,
      `<h2 id="api-${number}">${mark(api.open)} <code>${htmlText(api.name)}</code></h2>`,
      `<p class="counts"><code>${htmlText(api.file)}</code>${state}</p>`,
      '<ul class="verdicts">',
      ...linesOf(api).map(
        ({ engine, ok, says }) =>
          `<li class="${ok ? 'passes' : 'error'}"><strong>${mark(ok)} ${engine}</strong> ${htmlText(says)}</li>`,
      ),
      '</ul>',
      ...list('What to do', texts(remediesOf(api, report)), 'todo'),
      ...list('Breaking changes', breakingChanges(api).map(changeText), 'error'),
      ...list('Breaking for what is published', breakingPublished(api).map(changeText), 'error'),
      ...list('New findings', findingTexts(api)),
      ...list(
        'Missing for production',
        missingItems(api).map(
          item =>
            `<p><strong>${htmlText(item.id)}</strong> ${htmlText(item.title)} (${missingWord(item)})</p>${item.fix === '' ? '' : `<p class="note">${htmlText(item.fix)}</p>`}`,
        ),
        'error',
      ),
      ...list('Exceptions that open nothing yet', texts(proposalTexts(api))),
      ...list('Let through', texts(exceptionTexts(api))),
      ...(api.plan ? planLists(api.plan) : []),
      '</section>',
    ];
  }

  function findingTexts({ lint }: CheckApi): Entry[] {
    return newFindings(lint?.findings ?? []).map(({ file, range, severity, message, rule }) => {
      const at = `<code>${htmlText(`${file}:${place(range)}`)}</code>`;
      const link = sourceLink(file, range.start.line, options);
      const where = link ? `<a href="${htmlText(link)}">${at}</a>` : at;
      const meta = `<p class="meta"><strong>${severity}</strong> ${where} <code>${htmlText(rule)}</code></p>`;
      return { html: `${meta}<p class="message">${htmlText(truncate(message, textLimit))}</p>`, tone: severity };
    });
  }
}

/** With a word for readers who see neither the sign nor its colour. */
function mark(isOpen: boolean): string {
  return isOpen
    ? '<span class="yes" role="img" aria-label="open">✓</span>'
    : '<span class="no" role="img" aria-label="shuts the gate">✗</span>';
}

function texts(all: readonly string[]): string[] {
  return all.map(text => htmlText(truncate(text, textLimit)));
}

function changeText(change: ReturnType<typeof breakingChanges>[number]): string {
  const { operation, message, id, witness } = change;
  const where = operation === null ? '' : `<code>${htmlText(operation)}</code>: `;
  const proof = witness
    ? `<br>${witnessSays(witness)}: <code>${htmlText(briefJson(witness.instance))}</code>`
    : unprovenText(change) === undefined
      ? ''
      : `<br>${htmlText(unprovenText(change)!)}`;
  return `${where}${htmlText(truncate(message, textLimit))} <code>${htmlText(id)}</code>${proof}`;
}

function planLists({ gateway, impact, steps }: GatewayPlan): string[] {
  const standings = impact.products.map(one => ({ ...one, says: heldTexts(one) }));
  const entries = deletionsFirst(steps).map((step): Entry => {
    const what = briefChanges(step);
    const note = what === '' ? '' : `<p class="note">${htmlText(what)}</p>`;
    return { html: `<p class="step">${stepText(step)}</p>${note}`, tone: stepTone(step) };
  });
  return [
    ...(standings.length === 0
      ? []
      : [`<h3>Where products go at ${htmlText(gateway)}</h3>`, '<ol>', ...lifecycleItems(standings), '</ol>']),
    ...list('Publish plan', entries),
  ];
}

/** One row of a list, with a colour of its own. */
interface Entry {
  readonly html: string;
  /** A class of the style sheet that sets one. */
  readonly tone: string;
}

/** `tone` is the colour of rows that have none of their own. */
function list(title: string, entries: readonly (string | Entry)[], tone = ''): string[] {
  if (entries.length === 0) return [];
  const left = entries.length - rowsShown;
  const row = (entry: string | Entry): string =>
    typeof entry === 'string'
      ? `<li${tone === '' ? '' : ` class="${tone}"`}>${entry}</li>`
      : `<li class="${entry.tone}">${entry.html}</li>`;
  return [
    `<h3>${title} (${thousands(entries.length)})</h3>`,
    '<ol>',
    ...entries.slice(0, rowsShown).map(row),
    ...(left > 0 ? [`<li>and ${thousands(left)} more</li>`] : []),
    '</ol>',
  ];
}
