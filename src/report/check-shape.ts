/** The JSON of `check` as shapes: what `merge-reports` believes of a report that comes from another job. */
import { severities } from '../finding.ts';
import type { Shape } from '../shape.ts';
import { levels } from './diff-report.ts';

const nullable = (shape: Shape): Shape => ({ orNull: shape });
const list = (shape: Shape): Shape => ({ list: shape });

const severity: Shape = { oneOf: severities };
const failOn: Shape = { oneOf: [...severities, 'never'] };
const level: Shape = { oneOf: levels };
const position: Shape = { keys: { line: 'count', column: 'count' } };
const range: Shape = { keys: { start: position, end: position } };
const error: Shape = { keys: { file: 'text', message: 'text' }, may: { line: 'count', column: 'count' } };
const suppression: Shape = {
  keys: { by: 'text', reason: 'text', kind: { oneOf: ['inline', 'file', 'baseline'] } },
  may: { until: 'text', approvedBy: 'text' },
};

const finding: Shape = {
  keys: {
    ...{ rule: 'text', severity, message: 'text', file: 'text', pointer: 'text', range },
    ...{ fixable: 'flag', new: 'flag', fingerprint: 'text' },
  },
  may: {
    ...{ guideline: 'text', docs: 'text', content: 'text', suppressed: suppression, proposed: suppression },
    related: list({ keys: { file: 'text', pointer: 'text', range } }),
  },
};

const lint: Shape = {
  keys: {
    schema: { oneOf: ['specgate/lint/1'] },
    findings: list(finding),
    errors: list(error),
    summary: { keys: { files: 'count' } },
  },
  may: {
    rules: {
      map: {
        keys: { title: 'text', severity },
        may: { guideline: list('text'), why: 'text', remedy: 'text', docs: 'text' },
      },
    },
  },
};

const place = nullable({ keys: { file: 'text', line: 'count' } });
const acceptance: Shape = { keys: { by: 'text', reason: 'text', until: 'text' }, may: { approvedBy: 'text' } };
const bump: Shape = { oneOf: ['major', 'minor', 'patch'] };
const bumpOrNone: Shape = { oneOf: ['major', 'minor', 'patch', 'none'] };

const change: Shape = {
  keys: {
    ...{ id: 'text', level, breaking: 'flag', bump, operation: nullable('text'), pointer: 'text', message: 'text' },
    ...{
      base: place,
      revision: place,
      proof: { oneOf: ['witness', 'containment', 'rule', 'none'] },
      fingerprint: 'text',
    },
    witness: nullable({
      keys: {
        direction: { oneOf: ['request', 'response'] },
        ...{ instance: 'any', baseAccepts: 'flag', revisionAccepts: 'flag' },
      },
    }),
  },
  may: {
    ...{ reason: 'text', operations: list('text'), policy: 'flag' },
    ...{ accepted: acceptance, lapsed: acceptance, proposed: acceptance },
  },
};

const diff: Shape = {
  keys: {
    schema: { oneOf: ['specgate/diff/1'] },
    ...{ open: 'flag', changes: list(change), breaking: 'flag', requiredBump: bumpOrNone },
    files: { keys: { base: nullable('text'), revision: nullable('text') } },
    version: {
      keys: {
        ...{ base: nullable('text'), revision: nullable('text'), required: nullable('text'), ok: 'flag' },
        actualBump: nullable({ oneOf: ['major', 'minor', 'patch', 'prerelease', 'none', 'lowered'] }),
        problems: list({ keys: { id: 'text', level, message: 'text' } }),
      },
      may: { place: { keys: { file: 'text', line: 'count' } } },
    },
  },
};

const item: Shape = {
  keys: {
    ...{ id: 'text', title: 'text', required: 'flag', fix: 'text', section: 'text', notes: list('text') },
    status: { oneOf: ['pass', 'fail', 'attested', 'expired', 'not-applicable', 'unknown'] },
    evidence: list({ keys: { kind: 'text', where: 'text', says: 'text' } }),
    gate: { oneOf: ['block', 'warn', 'info'] },
  },
  may: {
    waiver: { keys: { by: 'text', reason: 'text', until: 'text' } },
    attestation: {
      keys: {
        ...{ by: 'text', role: 'text', date: 'text', expires: 'text', where: 'text' },
        ...{ expiresSoon: 'flag', changed: 'flag' },
      },
      may: { statement: 'text', link: 'text' },
    },
    trend: { oneOf: ['new', 'ready', 'lost', 'same'] },
    needs: { oneOf: ['attestation', 'gateway', 'catalogue', 'probe', 'file'] },
    ...{ gateReason: 'text', reason: 'text', docs: 'text' },
  },
};

const ready: Shape = {
  keys: {
    schema: { oneOf: ['specgate/ready/1'] },
    ...{ name: 'text', items: list(item), score: 'number', ready: 'flag', file: 'text' },
    ...{ done: 'count', of: 'count', blocking: 'count', today: 'text' },
    profile: { oneOf: ['aps', 'pillars', 'strict'] },
  },
  may: {
    sections: list({
      keys: { id: 'text', title: 'text', done: 'count', of: 'count', blocking: 'count', score: 'number' },
    }),
    trend: { keys: { score: nullable('number'), became: list('text'), lost: list('text') } },
  },
};

const plan: Shape = {
  keys: {
    schema: { oneOf: ['specgate/plan/1'] },
    ...{ gateway: 'text', digest: 'text' },
    steps: list({
      keys: { action: { oneOf: ['create', 'update', 'delete', 'transition'] }, entity: 'text', name: 'text' },
      may: { before: 'any', after: 'any', switches: 'flag', product: 'text' },
    }),
    impact: {
      keys: {
        products: list({
          keys: { product: 'text', before: 'text', after: 'text', subscriptions: nullable({ map: 'count' }) },
        }),
        consumers: nullable('count'),
      },
    },
    ...{ command: 'text', names: list('text'), deletions: 'count', notes: list('text'), waits: list('text') },
    ...{ transitions: list('any'), limitations: list({ keys: { what: 'text', says: 'text' } }) },
    ingredients: {
      keys: {
        ...{ order: 'text', inputs: 'text', tool: 'text', commit: nullable('text'), state: 'text', steps: 'text' },
      },
    },
  },
};

const suggestion: Shape = {
  keys: {
    ...{ file: 'text', startLine: 'count', endLine: 'count', lines: list('text'), message: 'text' },
    kind: { oneOf: ['version', 'fix'] },
    mends: list('text'),
  },
};

export const checkShape: Shape = {
  keys: {
    schema: { oneOf: ['specgate/check/1'] },
    open: 'flag',
    apis: list({
      keys: {
        ...{ name: 'text', file: 'text', open: 'flag' },
        ...{ lint: nullable(lint), diff: nullable(diff), ready: nullable(ready), plan: nullable(plan) },
        status: { oneOf: ['alone', 'new', 'changed', 'deleted'] },
        published: nullable({ keys: { gateway: 'text', diff } }),
        suggestions: list(suggestion),
      },
    }),
    untouched: list('text'),
    base: nullable('text'),
    gateFiles: list('text'),
    decides: { oneOf: ['base', 'head'] },
    approval: nullable({ keys: { by: 'text', label: 'text' } }),
    shard: nullable({ keys: { index: 'count', count: 'count' } }),
    failOn,
    errors: list(error),
    notes: list('text'),
    tool: { keys: { version: 'text' } },
  },
};
