/** A look at readiness as SARIF 2.1.0: what is not met, with the item as its rule. */
import type { InputError } from '../finding.ts';
import { codeSpan, jsonText, sarifText, truncate, uriPath } from '../text.ts';
import { docsLink } from './link.ts';
import { isMet, type ReadyApi, type ReadyGate, type ReadyItem, type ReadyReport } from './ready-report.ts';
import { evidenceText, placeOf, remarksOf, statusWord } from './ready-text.ts';
import { limits, sarifTool } from './sarif-tool.ts';

const levelOf: Record<ReadyGate, string> = { block: 'error', warn: 'warning', info: 'note' };
const problemOf: Record<ReadyGate, string> = { block: 'error', warn: 'warning', info: 'recommendation' };

export function readySarif(report: ReadyReport): string {
  const found = report.apis
    .flatMap(api => api.items.filter(item => !isMet(item) || item.waiver).map(item => ({ api, item })))
    .slice(0, limits.results);
  const rules = [...new Map(found.map(({ item }) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: sarifTool(
      report.tool,
      rules.map(item => rule(item, report)),
    ),
    automationDetails: { id: 'specgate/ready/' },
    columnKind: 'utf16CodeUnits',
    invocations: [
      { executionSuccessful: report.errors.length === 0, toolExecutionNotifications: report.errors.map(notification) },
    ],
    results: found.map(({ api, item }) => ({
      ruleId: item.id,
      ruleIndex: indexOf.get(item.id),
      ...result(item, api, report.apis.length > 1),
    })),
  };
  return `${jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
}

function result(item: ReadyItem, api: ReadyApi, isMany: boolean): object {
  const { waiver, status, gate, evidence } = item;
  const text = [
    `${isMany ? `${api.name}: ` : ''}${item.title}: ${statusWord(item)}`,
    ...evidence.map(evidenceText),
    ...remarksOf(item),
  ];
  const { file, line } = placeOf(item, api);
  return {
    level: levelOf[gate],
    message: { text: sarifText(text.join('\n')) },
    locations: [location(file, line)],
    partialFingerprints: { primaryLocationLineHash: `${item.id}:${api.name}` },
    ...(waiver && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: waiver.reason,
          properties: { by: waiver.by, until: waiver.until },
        },
      ],
    }),
    properties: { api: api.name, status, gate },
  };
}

function rule(item: ReadyItem, { tool }: ReadyReport): object {
  const helpUri = docsLink(item, tool.home);
  const help = item.fix || item.title;
  return {
    id: item.id,
    shortDescription: { text: truncate(item.title, limits.description) },
    fullDescription: { text: truncate(item.title, limits.description) },
    help: { text: help, markdown: codeSpan(help, limits.description) },
    ...(helpUri && { helpUri }),
    defaultConfiguration: { level: levelOf[item.gate] },
    properties: { tags: ['openapi', 'readiness'], precision: 'high', 'problem.severity': problemOf[item.gate] },
  };
}

function location(file: string, line: number): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriPath(file), uriBaseId: '%SRCROOT%' }, region: { startLine: line } },
  };
}

function notification({ file, line, message }: InputError): object {
  return { level: 'error', message: { text: sarifText(message) }, locations: [location(file, line ?? 1)] };
}
