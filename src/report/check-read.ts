/** A report of `check` from its JSON: the shape is checked, and the verdict made anew from what it holds (T-16). */
import { counts, type Finding, fails, type InputError, type Severity } from '../finding.ts';
import { shaped } from '../shape.ts';
import type { CheckApi, CheckReport } from './check-report.ts';
import { checkShape } from './check-shape.ts';
import type { ChangeReport, ChangeText, DiffReport, VersionReport } from './diff-report.ts';
import { holdsInCheck, type ReadyApi, type ReadyReport } from './ready-report.ts';
import { type LintReport, type RuleText, summarise } from './report.ts';

/** What a report leaves out since specgate knows it. */
export interface Texts {
  kinds(changes: readonly ChangeReport[]): Record<string, ChangeText>;
  rules(findings: readonly Finding[]): Record<string, RuleText>;
  /** Whether changes and versions leave the gate open. */
  isOpen(changes: readonly ChangeReport[], version: VersionReport, failOn: Severity | 'never'): boolean;
}

interface LintData {
  findings: Finding[];
  errors: InputError[];
  summary: { files: number };
  /** Of a team's own rules. */
  rules?: Record<string, RuleText>;
}

type DiffData = DiffReport['documents'][number] & { schema: 'specgate/diff/1' };

type Data = Omit<CheckReport, 'apis'> & {
  apis: readonly (Pick<CheckApi, 'name' | 'file' | 'status' | 'open' | 'suggestions'> & {
    lint: LintData | null;
    diff: DiffData | null;
    ready: (ReadyApi & Pick<ReadyReport, 'today' | 'profile'>) | null;
    plan: CheckApi['plan'];
    published: { gateway: string; diff: DiffData } | null;
  })[];
};

/** Throws a ShapeError. An API is open where the report says so and its own findings do not say otherwise. */
export function readCheck(value: unknown, texts: Texts): CheckReport {
  const data = shaped(checkShape, value) as Data;
  const { failOn, tool } = data;
  const apis = data.apis.map(
    ({ name, file, status, open, lint, diff, ready, plan, published, suggestions }): CheckApi => {
      const found = {
        lint: lint && lintReport(lint, { failOn, tool }, texts),
        diff: diff && diffReport(diff, { failOn, tool }, texts),
        ready: ready && readyReport(ready, tool),
      };
      const others = {
        plan: plan && planOf(plan),
        published: published && {
          gateway: published.gateway,
          diff: diffReport(published.diff, { failOn, tool }, texts),
        },
        suggestions,
      };
      const holds =
        (found.lint?.open ?? true) &&
        (found.diff?.open ?? true) &&
        (found.ready?.apis.every(({ items }) => items.every(holdsInCheck)) ?? true);
      return { name, file, status, open: open && holds, ...found, ...others };
    },
  );
  const open = data.open && data.errors.length === 0 && apis.every(api => api.open);
  return { ...data, open, apis };
}

type Common = Pick<CheckReport, 'failOn' | 'tool'>;

function lintReport({ findings, errors, summary, rules = {} }: LintData, common: Common, texts: Texts): LintReport {
  const isShut = findings.some(finding => counts(finding) && fails(finding.severity, common.failOn));
  return {
    schema: 'specgate/lint/1',
    ...{ findings, errors, summary: summarise(findings, summary.files) },
    // What specgate says of its own rules is not for a report to change; null for a prototype, since ids are untrusted.
    rules: Object.assign(Object.create(null), rules, texts.rules(findings)),
    ...common,
    open: !isShut && errors.length === 0,
  };
}

function diffReport(data: DiffData, common: Common, texts: Texts): DiffReport {
  const { schema, files, changes, requiredBump, version } = data;
  const breaking = changes.some(change => change.breaking && !change.accepted);
  const open = data.open && texts.isOpen(changes, version, common.failOn);
  const accepted = changes.filter(change => change.accepted).length;
  return {
    schema,
    documents: [{ files, changes, breaking, requiredBump, version, accepted, open }],
    ...{ isMany: false, errors: [], open, breaking, requiredBump, forbidBreaking: false },
    kinds: texts.kinds(changes),
    ...common,
  };
}

function readyReport(
  { today, profile, ...api }: ReadyApi & Pick<ReadyReport, 'today' | 'profile'>,
  tool: CheckReport['tool'],
): ReadyReport {
  // The boxes of the page stand in no report.
  const sections = (api.sections ?? []).map(section => ({ ...section, boxes: [] }));
  const { score, ready } = api;
  const { name, file, items, done, of, blocking, trend } = api;
  const one = { ...{ name, file, items, score, ready, done, of, blocking, sections }, ...(trend && { trend }) };
  return { schema: 'specgate/ready/1', profile, apis: [one], score, ready, errors: [], open: ready, today, tool };
}

/** All but what providers keep for themselves, which never stood in the report. */
function planOf(plan: NonNullable<CheckApi['plan']>): CheckApi['plan'] {
  const steps = plan.steps.map(step => ({ ...step, detail: null }));
  return { ...plan, steps, deletions: steps.filter(({ action }) => action === 'delete').length };
}
