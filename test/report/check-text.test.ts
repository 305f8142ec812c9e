/** The lines of `check` that count what stands in its way: what shuts this gate, and what waits for whoever publishes. */
import { describe, expect, it } from 'vitest';
import type { CheckApi, CheckReport } from '../../src/report/check-report.ts';
import { linesOf, missingItems, missingWord, remediesOf } from '../../src/report/check-text.ts';
import type { ReadyItem } from '../../src/report/ready-report.ts';

const item = (status: ReadyItem['status'], more: Partial<ReadyItem> = {}): ReadyItem => ({
  ...{ id: 'R-01', title: 'It holds', required: true, status, evidence: [], fix: '', section: 'A', gate: 'block' },
  notes: [],
  ...more,
});

function linesFor(items: readonly ReadyItem[], lintErrors: number): [string, boolean, string][] {
  const blocking = items.filter(({ status }) => status !== 'pass').length;
  const counted = { done: items.length - blocking, of: items.length, score: 0, ready: false, blocking, sections: [] };
  const ready = { apis: [{ name: 'routes', file: 'openapi.yaml', items, ...counted }] };
  const errors = Array.from({ length: lintErrors }, () => ({ message: 'This is not valid YAML.' }));
  const api = { name: 'routes', file: 'openapi.yaml', status: 'changed', open: false, diff: null, plan: null };
  const lint = { findings: [], open: lintErrors === 0, errors };
  return linesOf({ ...api, ready, lint, published: null, suggestions: [] } as unknown as CheckApi).map(
    ({ engine, ok, says }) => [engine, ok, says],
  );
}

describe('the lines of one API', () => {
  it('count apart what only the gateway shows', () => {
    const outside = item('unknown', { needs: 'gateway' });
    expect(linesFor([item('pass'), item('fail'), outside, outside], 0)).toEqual([
      ['lint', true, 'nothing new'],
      ['readiness', false, '1/4 (1 blocking), 2 more to be seen at the gateway before publishing'],
    ]);
    expect(linesFor([item('pass'), item('fail')], 0)[1]).toEqual(['readiness', false, '1/2 (1 blocking)']);
  });

  it('say of a document that could not be read nothing else', () => {
    expect(linesFor([item('pass')], 1)[0]).toEqual(['lint', false, 'could not be read']);
  });
});

describe('what is missing', () => {
  it('begins with what the change took away', () => {
    const items = [item('fail'), item('unknown', { id: 'R-02', trend: 'lost' }), item('pass', { trend: 'ready' })];
    const ready = { apis: [{ items }] };
    expect(missingItems({ ready } as unknown as CheckApi).map(({ id }) => id)).toEqual(['R-02', 'R-01']);
  });
  it('tells what the change itself took away', () => {
    expect(missingWord(item('fail', { trend: 'lost' }))).toBe('fail, lost by this change');
    expect(missingWord(item('fail', { trend: 'same' }))).toBe('fail');
  });
});

it('says how readiness is looked at, whether a config names the document or not', () => {
  const remedies = (name: string) =>
    remediesOf(
      {
        name,
        file: 'openapi.yaml',
        open: false,
        status: 'changed',
        ready: { apis: [{ items: [item('fail')] }] },
      } as never,
      { base: 'main', failOn: 'error' } as CheckReport,
    );
  expect(remedies('routes')).toEqual(['Close 1 gap of readiness: specgate ready --api routes tells how.']);
  expect(remedies('openapi.yaml')).toEqual([
    'Close 1 gap of readiness: specgate ready tells how, once specgate.yaml has the document under apis (specgate init writes it).',
  ]);
});
