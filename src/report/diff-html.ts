/** A comparison as one page for the browser: each change with the lines that differ, side by side. */
import { compareText } from '../finding.ts';
import { htmlText, jsonText, truncate } from '../text.ts';
import { briefJson, isShortened } from './brief-json.ts';
import { type Box, boxes, diffStyle } from './diff-html-style.ts';
import type { ChangeReport, DiffReport, DocumentDiff, Witness } from './diff-report.ts';
import { sourceSides } from './diff-source.ts';
import {
  acceptanceText,
  allChanges,
  byOperation,
  changeCounts,
  diffVerdict,
  documentName,
  policyText,
  sharedText,
  unprovenText,
  verdictWord,
  versionLines,
  witnessSays,
} from './diff-text.ts';
import { htmlPage, unreadSection } from './html-page.ts';
import { docsLink } from './link.ts';
import { type RenderOptions, thousands } from './report.ts';

const maxNote = 1_000;
/** Characters of a whole witness. */
const maxWitness = 20_000;

export function diffHtml(report: DiffReport, options: RenderOptions): string {
  const ids = [...new Set(allChanges(report).map(({ id }) => id))].sort(compareText);
  const kindNumber = new Map(ids.map((id, index) => [id, index + 1]));
  return htmlPage({
    command: 'diff',
    verdict: diffVerdict(report),
    open: report.open,
    lists: 'changes',
    header: [...boxSet(report), ...documentList(report)],
    main: [
      ...unreadSection(report.errors),
      ...report.documents.flatMap((document, index) => documentSection(document, index + 1)),
      ...kindSection(),
    ],
    style: diffStyle,
    version: report.tool.version,
  });

  function documentSection(document: DocumentDiff, number: number): string[] {
    const { base, revision } = document.files;
    const opinion = document.secondOpinion ? [`Second opinion: ${document.secondOpinion.message}.`] : [];
    return [
      `<section aria-labelledby="document-${number}">`,
      `<h2 id="document-${number}"><code>${htmlText(documentName(document))}</code></h2>`,
      `<p class="counts">${htmlText(changeCounts(document.changes))}.</p>`,
      ...versionLines(document).map(text => `<p${document.version.ok ? '' : ' class="asks"'}>${htmlText(text)}</p>`),
      ...opinion.map(text => `<p>${htmlText(text)}</p>`),
      `<p class="sides"><span>Before: <code>${htmlText(base ?? 'nothing')}</code></span> <span>After: <code>${htmlText(revision ?? 'nothing')}</code></span></p>`,
      ...byOperation(document.changes).flatMap(({ operations, changes }) => [
        `<div class="group ${boxes.filter(box => changes.some(change => boxOf(change) === box)).join(' ')}">`,
        `<h3>${operations.map(name => `<code>${htmlText(name)}</code>`).join(', ') || 'The document'}</h3>`,
        ...(operations.length > 1
          ? [`<p class="note">The same in ${operations.length} operations; the places are those of the first.</p>`]
          : []),
        '<ol>',
        ...changes.map(changeItem),
        '</ol>',
        '</div>',
      ]),
      ...(document.changes.length === 0 ? ['<p>No changes.</p>'] : []),
      '</section>',
    ];
  }

  function changeItem(change: ChangeReport): string {
    const text = Object.hasOwn(report.kinds, change.id) ? report.kinds[change.id] : undefined;
    const remedy = change.breaking ? text?.remedy : undefined;
    const notes = [unprovenText(change), policyText(change), acceptanceText(change), remedy];
    return [
      `<li class="${boxOf(change)}">`,
      `<p class="meta"><strong>${verdictWord(change)}</strong> <span>${change.level}, ${change.bump}</span> <a href="#kind-${kindNumber.get(change.id) ?? 0}"><code>${htmlText(change.id)}</code></a></p>`,
      `<p class="message">${htmlText(change.message + sharedText(change))}</p>`,
      sourceSides(change, options),
      change.witness ? witnessBlock(change.witness) : '',
      ...notes
        .filter(note => note !== undefined)
        .map(note => `<p class="note">${htmlText(truncate(note, maxNote))}</p>`),
      '</li>',
    ].join('');
  }

  function kindSection(): string[] {
    if (ids.length === 0) return [];
    return [
      '<section aria-labelledby="kinds">',
      '<h2 id="kinds">Kinds of change</h2>',
      '<div class="rules">',
      ...ids.map(id => {
        const text = Object.hasOwn(report.kinds, id) ? report.kinds[id] : undefined;
        const link = text && docsLink(text, report.tool.home);
        return [
          `<div id="kind-${kindNumber.get(id) ?? 0}">`,
          `<h3><code>${htmlText(id)}</code></h3>`,
          ...(text ? [`<p>${htmlText(text.title)}</p>`] : []),
          ...[text?.why, text?.remedy].map(words => (words ? `<p class="note">${htmlText(words)}</p>` : '')),
          link ? `<p class="note"><a href="${htmlText(link)}">The kind of change with examples</a></p>` : '',
          '</div>',
        ].join('');
      }),
      '</div>',
      '</section>',
    ];
  }
}

/** A value in short, and whole for those who open it. */
function witnessBlock(witness: Witness): string {
  const { instance } = witness;
  const whole = isShortened(instance)
    ? `<details><summary>The whole value</summary><pre>${lines(truncate(jsonText(instance), maxWitness))}</pre></details>`
    : '';
  return `<div class="witness"><p class="note">A value that shows it, ${witnessSays(witness)}:</p><pre><code>${htmlText(briefJson(instance))}</code></pre>${whole}</div>`;
}

function lines(text: string): string {
  return text.split('\n').map(htmlText).join('\n');
}

/** What a change asks for, unless somebody took it on. */
function boxOf({ accepted, breaking, bump }: ChangeReport): Box {
  if (accepted) return 'accepted';
  return breaking ? 'breaking' : bump === 'patch' ? 'patch' : 'minor';
}

const labels: Record<Box, string> = { breaking: 'Breaking', minor: 'Minor', patch: 'Patch', accepted: 'Accepted' };

/** The boxes that show and hide, by the style sheet alone. */
function boxSet(report: DiffReport): string[] {
  const counted = boxes.flatMap(box => {
    const number = allChanges(report).filter(change => boxOf(change) === box).length;
    return number === 0 ? [] : [{ box, number }];
  });
  if (counted.length < 2) return [];
  const labelled = counted.map(
    ({ box, number }) =>
      `<label><input type="checkbox" id="show-${box}" checked> ${labels[box]} (${thousands(number)})</label>`,
  );
  return ['<fieldset>', '<legend>Show</legend>', ...labelled, '</fieldset>'];
}

function documentList({ documents }: DiffReport): string[] {
  if (documents.length < 2) return [];
  const items = documents.map(
    (document, index) =>
      `<li><a href="#document-${index + 1}"><code>${htmlText(documentName(document))}</code></a> (${document.open ? 'open' : 'shut'}, ${thousands(document.changes.length)})</li>`,
  );
  return ['<nav aria-label="Documents">', '<ul>', ...items, '</ul>', '</nav>'];
}
