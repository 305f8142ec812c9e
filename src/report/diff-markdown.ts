/** A comparison as a changelog in GitHub Markdown: the sections of Keep a Changelog, in each the operations. */
import { codeSpan } from '../text.ts';
import type { ChangeReport, DiffReport, DocumentDiff } from './diff-report.ts';
import {
  acceptanceText,
  byOperation,
  changeCounts,
  diffVerdict,
  documentName,
  policyText,
  proofText,
  sharedText,
  versionLines,
} from './diff-text.ts';
import { count, errorPlace, type RenderOptions, thousands } from './report.ts';

/** GitHub refuses comments of more than 65,536 characters; the rest is for the marker that finds a comment again. */
const limit = 65_000;
const messageLimit = 500;

const sections = ['Breaking', 'Added', 'Changed', 'Deprecated', 'Removed', 'Security'] as const;
type Section = (typeof sections)[number];

/** Untrusted text stands in code spans alone. What does not fit is left out from the least serious on, and counted. */
export function diffMarkdown(report: DiffReport, _options: RenderOptions): string {
  const parts = [`## ${report.open ? '✅' : '❌'} ${diffVerdict(report)}`];
  for (const error of report.errors)
    parts.push(`- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, messageLimit)}`);
  const room = { left: limit - parts.join('\n').length - 2_000 };
  let leftOut = 0;
  for (const document of report.documents) leftOut += documentPart(document, report.isMany, parts, room);
  if (leftOut > 0)
    parts.push(
      `> ${count(leftOut, 'change')} left out here, the least serious ones: GitHub takes no more than ${thousands(limit)} characters.`,
    );
  parts.push(`specgate ${codeSpan(report.tool.version)}`);
  return `${parts.join('\n\n')}\n`;
}

/** Adds what one document has; gives the number of changes that did not fit. */
function documentPart(document: DocumentDiff, isMany: boolean, parts: string[], room: { left: number }): number {
  const next = document.version.ok
    ? (document.version.revision ?? document.version.required)
    : document.version.required;
  const head = [
    `## ${isMany ? `${codeSpan(documentName(document))} ` : ''}${codeSpan(next ?? 'Unreleased', 60)}`,
    `${changeCounts(document.changes)}.`,
    ...versionLines(document).map(line => codeSpan(line, messageLimit)),
    ...(document.secondOpinion ? [codeSpan(`Second opinion: ${document.secondOpinion.message}.`, messageLimit)] : []),
  ].join('\n\n');
  parts.push(head);
  room.left -= head.length;
  const shown: ChangeReport[] = [];
  for (const change of document.changes) {
    // At most: what is the same in several operations is told once.
    const size = line(change).length + (change.operation ?? '').length + 30;
    if (size > room.left) break;
    room.left -= size;
    shown.push(change);
  }
  for (const section of sections) {
    const changes = shown.filter(change => sectionOf(change) === section);
    if (changes.length === 0) continue;
    const groups = byOperation(changes).map(
      ({ operations, changes: list }) =>
        `#### ${operations.map(name => codeSpan(name)).join(', ') || 'The document'}\n\n${list.map(line).join('\n')}`,
    );
    parts.push(`### ${section}`, ...groups);
  }
  return document.changes.length - shown.length;
}

/** Kinds of change are named after what came, went or changed. What these are not is a rule about them: it changed. */
const things =
  'operation|document|webhook|callback|server|parameter|property|body|header|link|media-type|status|value|tag|operation-id|unused-schema';
const added = new RegExp(`(?:^|-)(?<!pattern-)(?:${things})-added$`);
const removed = new RegExp(`(?:^|-)(?<!pattern-)(?:${things})-removed(?:-|$)`);

/** Keep a Changelog 1.1.0, and what breaks before all. */
function sectionOf({ id, breaking, accepted }: ChangeReport): Section {
  if (breaking && !accepted) return 'Breaking';
  if (id.startsWith('security-') || id.startsWith('oauth-')) return 'Security';
  if (/-(deprecated|reactivated)$|-sunset-/.test(id)) return 'Deprecated';
  if (added.test(id)) return 'Added';
  return removed.test(id) ? 'Removed' : 'Changed';
}

function line(change: ChangeReport): string {
  const notes = [proofText(change), policyText(change), acceptanceText(change)]
    .filter(note => note !== undefined)
    .map(note => codeSpan(note, messageLimit));
  return `- ${codeSpan(change.message + sharedText(change), messageLimit)} (${codeSpan(change.id)})${notes.map(note => `<br>${note}`).join('')}`;
}
