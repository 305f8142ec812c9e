/** A comparison as SARIF 2.1.0, as GitHub's code scanning takes it. */
import type { InputError } from '../finding.ts';
import { codeSpan, jsonText, sarifText, truncate, uriPath } from '../text.ts';
import type { ChangeReport, DiffReport, DocumentDiff, Level } from './diff-report.ts';
import { levelOrder, proofText, sharedText } from './diff-text.ts';
import { docsLink } from './link.ts';
import { count, thousands } from './report.ts';
import { limits, sarifTool } from './sarif-tool.ts';

const levelOf: Record<Level, string> = { error: 'error', warning: 'warning', info: 'note' };
const problemOf: Record<Level, string> = { error: 'error', warning: 'warning', info: 'recommendation' };

interface Result {
  id: string;
  json: object;
  level: Level;
}

export function diffSarif(report: DiffReport): string {
  const all = report.documents.flatMap(document => [
    ...versionResults(document),
    ...document.changes.map(change => changeResult(change, document)),
  ]);
  const results =
    all.length <= limits.results
      ? all
      : [...all].sort((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level)).slice(0, limits.results);
  const ids = [...new Set(results.map(({ id }) => id))].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const levels = new Map(results.map(({ id, level }) => [id, level]));
  const left = all.length - results.length;
  const run = {
    tool: sarifTool(
      report.tool,
      ids.map(id => rule(id, levels.get(id) ?? 'info', report)),
    ),
    automationDetails: { id: 'specgate/diff/' },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.errors.every(error => error.harmless),
        toolExecutionNotifications: [
          ...report.errors.map(notification),
          ...(left > 0
            ? [
                {
                  level: 'warning',
                  message: {
                    text: `${count(left, 'result')} left out, the least serious ones: GitHub takes ${thousands(limits.results)} of a run`,
                  },
                },
              ]
            : []),
        ],
      },
    ],
    results: results.map(({ id, json }) => ({ ruleId: id, ruleIndex: indexOf.get(id), ...json })),
  };
  return jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }) + '\n';
}

function versionResults({ version, files }: DocumentDiff): Result[] {
  return version.problems.map(({ id, level, message }) => ({
    id,
    level,
    json: {
      level: levelOf[level],
      message: { text: sarifText(message) },
      locations: [location(files.revision ?? files.base ?? '', version.place?.line ?? 1)],
      partialFingerprints: { primaryLocationLineHash: `${id}:${files.revision ?? ''}` },
    },
  }));
}

function changeResult(change: ChangeReport, { files }: DocumentDiff): Result {
  const {
    id,
    level,
    operation,
    message,
    base,
    revision,
    accepted,
    fingerprint,
    pointer,
    breaking,
    bump,
    proof,
    witness,
  } = change;
  const text = [`${operation === null ? '' : `${operation}${sharedText(change)}: `}${message}`, proofText(change)]
    .filter(Boolean)
    .join('. ');
  // What is gone has no line in the revision, which is what GitHub shows.
  const place = revision ?? { file: files.revision ?? base?.file ?? '', line: 1 };
  return {
    id,
    level,
    json: {
      level: levelOf[level],
      message: { text: sarifText(text) },
      locations: [location(place.file, place.line)],
      ...(base && { relatedLocations: [{ id: 1, ...location(base.file, base.line), message: { text: 'Before' } }] }),
      partialFingerprints: { primaryLocationLineHash: fingerprint },
      ...(accepted && {
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: accepted.reason,
            properties: { by: accepted.by, ...(accepted.until && { until: accepted.until }) },
          },
        ],
      }),
      properties: { pointer, breaking, bump, proof, ...(witness && { witness }) },
    },
  };
}

function rule(id: string, level: Level, { kinds, tool }: DiffReport): object {
  const text = Object.hasOwn(kinds, id) ? kinds[id] : undefined;
  const title = text?.title ?? id;
  const helpUri = text && docsLink(text, tool.home);
  const help = [text?.why, text?.remedy].filter(Boolean).join('\n\n') || title;
  return {
    id,
    shortDescription: { text: truncate(title, limits.description) },
    fullDescription: { text: truncate(text?.why ?? title, limits.description) },
    help: {
      text: help,
      markdown: help
        .split('\n\n')
        .map(part => codeSpan(part, limits.description))
        .join('\n\n'),
    },
    ...(helpUri && { helpUri }),
    defaultConfiguration: { level: levelOf[level] },
    properties: { tags: ['openapi', 'compatibility'], precision: 'high', 'problem.severity': problemOf[level] },
  };
}

function location(file: string, line: number): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriPath(file), uriBaseId: '%SRCROOT%' }, region: { startLine: line } },
  };
}

function notification({ file, line, message, harmless }: InputError & { harmless?: true }): object {
  return {
    level: harmless ? 'warning' : 'error',
    message: { text: sarifText(message) },
    locations: [location(file, line ?? 1)],
  };
}
