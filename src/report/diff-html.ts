/** A comparison as one page that needs nothing else: each change with its source of both sides, side by side. */
import { htmlText, truncate } from '../text.ts';
import { diffStyle } from './diff-html-style.ts';
import type { ChangeReport, DiffReport, DocumentDiff, SourcePlace } from './diff-report.ts';
import {
  acceptanceText,
  byOperation,
  changeCounts,
  diffVerdict,
  documentName,
  proofText,
  sharedText,
  verdictWord,
  versionLines,
} from './diff-text.ts';
import { htmlPage, unreadSection } from './html-page.ts';
import { docsLink, sourceLink } from './link.ts';
import type { RenderOptions } from './report.ts';

/** Lines of source around the changed one. */
const around = { before: 1, after: 4 };
const maxLine = 200;

export function diffHtml(report: DiffReport, options: RenderOptions): string {
  return htmlPage({
    command: 'diff',
    verdict: diffVerdict(report),
    open: report.open,
    lists: 'changes',
    main: [
      ...unreadSection(report.errors),
      ...report.documents.flatMap((document, index) => documentSection(document, index + 1)),
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
      ...[...versionLines(document), ...opinion].map(text => `<p>${htmlText(text)}</p>`),
      `<p class="sides"><span>Before: <code>${htmlText(base ?? 'nothing')}</code></span> <span>After: <code>${htmlText(revision ?? 'nothing')}</code></span></p>`,
      ...byOperation(document.changes).flatMap(([operation, changes]) => [
        `<h3>${operation === '' ? 'The document' : `<code>${htmlText(operation)}</code>`}</h3>`,
        '<ol>',
        ...changes.map(changeItem),
        '</ol>',
      ]),
      ...(document.changes.length === 0 ? ['<p>No changes.</p>'] : []),
      '</section>',
    ];
  }

  function changeItem(change: ChangeReport): string {
    const text = Object.hasOwn(report.kinds, change.id) ? report.kinds[change.id] : undefined;
    const link = text && docsLink(text, report.tool.home);
    const id = `<code>${htmlText(change.id)}</code>`;
    const notes = [proofText(change), acceptanceText(change), text?.why, change.breaking ? text?.remedy : undefined];
    return [
      `<li class="${change.accepted ? 'suppressed ' : ''}${change.breaking ? 'error' : change.level}">`,
      `<p class="meta"><strong>${verdictWord(change)}</strong> <span>${change.level}, ${change.bump}</span> ${link ? `<a href="${htmlText(link)}">${id}</a>` : id}</p>`,
      `<p class="message">${htmlText(change.message + sharedText(change))}</p>`,
      `<div class="pair">${sourceSide(change.base, 'Before')}${sourceSide(change.revision, 'After')}</div>`,
      ...notes.filter(note => note !== undefined).map(note => `<p class="note">${htmlText(truncate(note, 1000))}</p>`),
      '</li>',
    ].join('');
  }

  function sourceSide(place: SourcePlace | null, label: string): string {
    if (!place) return `<div><p class="note">${label}: nothing</p></div>`;
    const rows: string[] = [];
    for (let line = Math.max(1, place.line - around.before); line <= place.line + around.after; line++) {
      const source = options.excerpt(place.file, line);
      if (source === undefined) continue;
      const code = htmlText(truncate(source, maxLine));
      rows.push(
        `<i aria-hidden="true">${String(line).padStart(5)} </i><code>${line === place.line ? `<mark>${code}</mark>` : code}</code>`,
      );
    }
    const link = sourceLink(place.file, place.line, options);
    const where = `line ${place.line}`;
    return `<div><p class="note">${label}: ${link ? `<a href="${htmlText(link)}">${where}</a>` : where}</p><pre>${rows.join('\n')}</pre></div>`;
  }
}
