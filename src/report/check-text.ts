/** The sentences on the whole gate that its reporters share; what comes from outside is not escaped yet. */
import { counts, type Finding, fails, type Severity, type Suppression, severities } from '../finding.ts';
import { type CheckApi, type CheckReport, neededVersion, type Published } from './check-report.ts';
import type { ChangeReport } from './diff-report.ts';
import { acceptanceText, allChanges, changeCounts, letBy } from './diff-text.ts';
import { stepCounts } from './plan-text.ts';
import { holdsInCheck, type ReadyApi, type ReadyItem } from './ready-report.ts';
import { byUrgency, readyLine } from './ready-text.ts';
import { bySeverity, count, place, thousands } from './report.ts';

/** `Gate shut: 1 of 3 APIs`; nothing in it is untrusted. */
export function checkVerdict({ open, apis, errors, untouched }: CheckReport): string {
  const shut = apis.filter(api => !api.open).length;
  const reasons = errors.length > 0 ? [`${count(errors.length, 'input')} could not be read`] : [];
  if (apis.length === 0) reasons.push('no API is touched');
  else if (shut === 0) reasons.push(count(apis.length, 'API'));
  else reasons.push(`${thousands(shut)} of ${count(apis.length, 'API')}`);
  if (untouched.length > 0 && apis.length > 0) reasons.push(`${thousands(untouched.length)} untouched`);
  return `Gate ${open ? 'open' : 'shut'}: ${reasons.join(', ')}`;
}

/** What one engine says of one API, in a line. */
export interface Line {
  readonly engine: 'lint' | 'changes' | 'version' | 'published' | 'readiness' | 'plan';
  readonly ok: boolean;
  readonly says: string;
}

export function linesOf(api: CheckApi): Line[] {
  const { lint, diff, ready, plan, published } = api;
  const lines: Line[] = [];
  if (lint) lines.push({ engine: 'lint', ok: lint.open, says: lintLine(api) });
  const document = diff?.documents[0];
  if (diff && document) {
    const isCovered = document.version.ok;
    // What a covered break or an acceptance leaves open is no gap of this line.
    lines.push({ engine: 'changes', ok: diff.open || !isCovered, says: changeCounts(document.changes) });
    lines.push({ engine: 'version', ok: isCovered, says: versionLine(api) });
  }
  // What publishing decides; here it is only shown.
  if (published) lines.push({ engine: 'published', ok: true, says: publishedLine(published) });
  const [judged] = ready?.apis ?? [];
  if (judged)
    lines.push({
      engine: 'readiness',
      ok: judged.items.every(holdsInCheck),
      says: readinessLine(judged),
    });
  if (plan) lines.push({ engine: 'plan', ok: true, says: `${stepCounts(plan.steps)} at ${plan.gateway}` });
  return lines;
}

/** What only a gateway, the catalogue or a probe can show does not shut `check`, but waits for whoever publishes. */
function readinessLine(api: ReadyApi): string {
  const blocking = api.items.filter(item => !holdsInCheck(item)).length;
  const line = readyLine({ ...api, blocking }).replace(/^readiness /, '');
  const later = api.blocking - blocking;
  return later === 0 ? line : `${line}, ${thousands(later)} more to be seen at the gateway before publishing`;
}

function lintLine({ lint }: CheckApi): string {
  const fresh = newFindings(lint!.findings);
  if (fresh.length === 0 && lint!.errors.length > 0) return 'could not be read';
  if (fresh.length === 0) return 'nothing new';
  const parts = severities
    .map(severity => [severity, fresh.filter(finding => finding.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => (severity === 'info' ? `${thousands(number)} info` : count(number, severity)));
  return `${parts.join(', ')} new`;
}

function versionLine(api: CheckApi): string {
  const { base, revision } = api.diff!.documents[0]!.version;
  if (api.status === 'deleted') return 'no version covers the end of a document';
  const needed = neededVersion(api);
  const move = base === revision ? `stays ${revision ?? 'unknown'}` : `${base ?? 'none'} → ${revision ?? 'none'}`;
  return needed === undefined ? move : `${move}, must be ${needed} or later`;
}

function publishedLine({ gateway, diff }: Published): string {
  const [document] = diff.documents;
  const { base = null, required = null, ok = true } = document?.version ?? {};
  const since = `since ${base ?? 'what'} at ${gateway}`;
  if (!document || document.changes.length === 0) return `nothing changes ${since}`;
  return `${changeCounts(document.changes)} ${since}${ok || required === null ? '' : `; publishing needs ${required} or later`}`;
}

/** Those that count for the verdict, the most serious first. */
export function newFindings(findings: readonly Finding[]): Finding[] {
  return bySeverity(findings.filter(counts));
}

/** Breaking changes that nobody took on. */
export function breakingChanges({ diff }: CheckApi): ChangeReport[] {
  return diff ? allChanges(diff).filter(({ breaking, accepted }) => breaking && !accepted) : [];
}

/** What breaks those who call what is published, beyond what the comparison with the base tells. */
export function breakingPublished({ published, diff }: CheckApi): ChangeReport[] {
  const told = new Set((diff ? allChanges(diff) : []).map(({ fingerprint }) => fingerprint));
  return (published ? allChanges(published.diff) : []).filter(
    ({ breaking, accepted, fingerprint }) => breaking && !accepted && !told.has(fingerprint),
  );
}

/** What was let through, by whom, why and until when: accepted changes and suppressed findings. */
export function exceptionTexts({ lint, diff }: CheckApi): string[] {
  const changes = diff ? allChanges(diff).filter(({ accepted }) => accepted) : [];
  const findings = (lint?.findings ?? []).filter(({ suppressed }) => suppressed && suppressed.kind !== 'baseline');
  return [
    ...changes.map(change => `${changeName(change)}. ${acceptanceText(change)}`),
    ...findings.map(finding => `${findingName(finding)}. ${suppressedText(finding.suppressed!)}`),
  ];
}

/** What the change would let through by itself, and nobody let count. */
export function proposalTexts({ lint, diff }: CheckApi): string[] {
  const changes = diff ? allChanges(diff).filter(({ proposed }) => proposed) : [];
  const findings = (lint?.findings ?? []).filter(({ proposed }) => proposed);
  return [
    ...changes.map(change => `${changeName(change)}. ${acceptanceText({ ...change, accepted: change.proposed! })}`),
    ...findings.map(finding => `${findingName(finding)}. ${suppressedText(finding.proposed!)}`),
  ];
}

function changeName({ operation, message, id }: ChangeReport): string {
  return `${operation === null ? '' : `${operation}: `}${message.replace(/\.$/, '')} (${id})`;
}

function findingName({ file, range, message, rule }: Finding): string {
  return `${file}:${place(range)} ${message.replace(/\.$/, '')} (${rule})`;
}

function suppressedText({ by, reason, until, ...rest }: Suppression): string {
  return `Suppressed by ${by}${letBy(rest)}${until === undefined ? '' : ` until ${until}`}: ${reason}`;
}

/** Required items that shut the gate: those that the change took away, then the others, of both the most pressing first. */
export function missingItems({ ready }: CheckApi): ReadyItem[] {
  const missing = byUrgency((ready?.apis ?? []).flatMap(({ items }) => items.filter(item => !holdsInCheck(item))));
  const isLost = ({ trend }: ReadyItem): boolean => trend === 'lost';
  return [...missing.filter(isLost), ...missing.filter(item => !isLost(item))];
}

/** The status of such an item, and whether the change itself took it away. */
export function missingWord({ status, trend }: ReadyItem): string {
  return trend === 'lost' ? `${status}, lost by this change` : status;
}

/** What opens the gate, as commands and plain words; empty where it is open. */
export function remediesOf(api: CheckApi, { base, failOn }: CheckReport): string[] {
  if (api.open) return [];
  const { file, lint, diff, status } = api;
  const remedies: string[] = [];
  if (status === 'deleted')
    return [
      'Bring the document back, or have its end accepted in .specgate/accepted.yaml: its consumers lose the API.',
    ];
  const needed = neededVersion(api);
  if (needed !== undefined)
    remedies.push(`Raise info.version to ${needed}: specgate bump ${file} --base ${base} --write`);
  const failing = newFindings(lint?.findings ?? []).filter(({ severity }) => fails(severity, failOn));
  if (failing.length > 0) {
    const fixable = failing.filter(finding => finding.fixable).length;
    const how = fixable > 0 ? `; specgate lint ${file} --fix mends ${thousands(fixable)}` : '';
    remedies.push(`Mend ${severityWords(failing)} of the document${how}.`);
  }
  if (diff && !diff.open && (diff.documents[0]?.version.ok ?? true))
    remedies.push('Take the breaking changes back, or have them accepted in .specgate/accepted.yaml.');
  const missing = missingItems(api);
  if (missing.length > 0) {
    const gaps = `Close ${count(missing.length, 'gap')} of readiness: specgate ready`;
    // A document that no config names is called like its file.
    remedies.push(
      api.name === file
        ? `${gaps} tells how, once specgate.yaml has the document under apis (specgate init writes it).`
        : `${gaps} --api ${api.name} tells how.`,
    );
  }
  return remedies;
}

function severityWords(findings: readonly Finding[]): string {
  const worst: Severity = findings[0]!.severity;
  const number = findings.filter(({ severity }) => severity === worst).length;
  const rest = findings.length - number;
  const noun = worst === 'info' ? `${thousands(number)} info` : count(number, worst);
  return rest === 0 ? noun : `${noun} and ${thousands(rest)} more`;
}

/** What the change does to the gate itself, and whether that opens anything (T-12). */
export function gateTexts({ gateFiles, decides, approval, apis }: CheckReport): string[] {
  const texts: string[] = [];
  if (gateFiles.length > 0) {
    const shown = gateFiles.slice(0, 5).join(', ');
    const more = gateFiles.length > 5 ? ` and ${thousands(gateFiles.length - 5)} more` : '';
    const whose = decides === 'base' ? 'those of the base decide here' : 'these decide';
    texts.push(`The change touches the gate itself (${shown}${more}); ${whose}.`);
  }
  const proposed = apis.reduce((sum, api) => sum + proposalTexts(api).length, 0);
  if (proposed > 0) {
    texts.push(
      `The change brings ${count(proposed, 'exception')} of its own, which open nothing until somebody with write permission, other than its author, sets the accept label.`,
    );
  }
  if (approval) texts.push(`${approval.by} let the exceptions of this change count (label ${approval.label}).`);
  return texts;
}
