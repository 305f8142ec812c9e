/** Plans, runs and states in every format, over what hostile gateways, journals and configs may hold (T-01, T-02). */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { GatewayPlan } from '../../src/gateway/plan.ts';
import type { Step } from '../../src/gateway/provider.ts';
import type { RunReport } from '../../src/gateway/run.ts';
import type { GatewayStatus } from '../../src/gateway/status.ts';
import { planGithub, runGithub, statusGithub } from '../../src/report/plan-github.ts';
import { planJson, runJson, statusJson } from '../../src/report/plan-json.ts';
import { planMarkdown, runMarkdown, statusMarkdown } from '../../src/report/plan-markdown.ts';
import { planStylish, runStylish, statusStylish } from '../../src/report/plan-stylish.ts';
import { changesOf, stepCounts } from '../../src/report/plan-text.ts';
import { readRunnerCommands } from '../support/runner-commands.ts';
import { hostileTexts } from './sample.ts';

function planOf(text: string): GatewayPlan {
  const step: Step = {
    ...{ action: 'update', entity: text, name: text, switches: true, product: text, detail: { secret: 'detail' } },
    before: { [text]: text, state: 'a' },
    after: { [text]: 'other', state: text },
  };
  return {
    ...{ schema: 'specgate/plan/1', gateway: text, command: 'publish', names: [text], digest: 'sha256:0' },
    steps: [step, { ...step, action: 'delete', after: null }, { ...step, action: 'create', before: null }],
    impact: {
      products: [{ product: text, before: text, after: text, subscriptions: { [text]: 3 } }],
      consumers: 3,
    },
    transitions: [
      {
        kind: 'set-migration-target',
        product: { name: text, version: text },
        target: { product: { name: text, version: text }, plans: new Map([[text, text]]) },
      },
    ],
    limitations: [{ what: text, says: text }],
    notes: [text],
    waits: [text],
    deletions: 1,
    ingredients: { order: '', inputs: '', tool: '', commit: null, state: '', steps: '' },
  };
}

function runOf(text: string, result: RunReport['result'] = 'failed'): RunReport {
  const plan = planOf(text);
  return {
    ...{
      schema: 'specgate/lifecycle/1',
      command: 'publish',
      gateway: text,
      result,
      exitCode: result === 'failed' ? 3 : 0,
    },
    says: [text],
    plan,
    steps: plan.steps.map((step, index) => ({
      step,
      status: (['done', 'failed', 'not-attempted'] as const)[index]!,
      says: text,
    })),
    shortfalls: [{ entity: text, name: text, says: text }],
    journal: text,
  };
}

function statusOf(text: string): GatewayStatus {
  return {
    ...{ schema: 'specgate/status/1', gateway: text, type: 'files', gatewayId: text },
    products: [
      {
        ...{ product: text, title: text, state: text, apis: [text], plans: [text], subscriptions: { [text]: 1 } },
        ...{
          deprecatedOn: text,
          sunsetOn: text,
          commit: text,
          contentCommit: text,
          digest: text,
          repository: 'changed',
        },
        migrationTargets: [{ product: text, plans: { [text]: text } }],
      },
    ],
    apis: [{ api: text, state: 'online', digest: text }],
    missing: [text],
    drift: planOf(text).steps,
    unknown: [text],
  };
}

const look = { color: true, columns: 80 };
const outputs = (text: string): [name: string, output: string][] => [
  ['plan stylish', planStylish(planOf(text), look)],
  ['run stylish', runStylish(runOf(text), look)],
  ['planned stylish', runStylish(runOf(text, 'planned'), look)],
  ['status stylish', statusStylish(statusOf(text), look)],
  ['plan json', planJson(planOf(text))],
  ['run json', runJson(runOf(text))],
  ['status json', statusJson(statusOf(text))],
  ['plan markdown', planMarkdown(planOf(text))],
  ['run markdown', runMarkdown(runOf(text))],
  ['planned markdown', runMarkdown(runOf(text, 'planned'))],
  ['status markdown', statusMarkdown(statusOf(text))],
  ['plan github', planGithub(planOf(text))],
  ['run github', runGithub(runOf(text))],
  ['status github', statusGithub(statusOf(text))],
];

describe('hostile text', () => {
  it.each(hostileTexts)('gives the runner no command but ours: %j', text => {
    for (const [name, output] of outputs(text)) {
      const commands = readRunnerCommands(output).map(({ command }) => command);
      const allowed = name.endsWith('github') ? ['error', 'warning', 'notice'] : [];
      expect(
        commands.filter(command => !allowed.includes(command)),
        name,
      ).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey
      expect(output.replace(/\x1b\[[\d;]*m/g, ''), name).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
    }
  });

  it.each([...hostileTexts, '@org/team <img src=x> [a](javascript:1) | </details>', '`` `x` ``'])(
    'is no markup: %j',
    text => {
      for (const [name, output] of outputs(text).filter(([one]) => one.endsWith('markdown'))) {
        const tree = fromMarkdown(output, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
        const kinds = new Set<string>();
        const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
          if (node.type === 'html') expect(node.value, name).toBe('<br>');
          kinds.add(node.type);
          for (const child of node.children ?? []) visit(child as typeof node);
        };
        visit(tree as never);
        for (const kind of ['link', 'image', 'definition', 'footnoteReference'])
          expect(kinds, name).not.toContain(kind);
      }
    },
  );
});

it('keeps to itself what providers keep for themselves', () => {
  for (const [name, output] of outputs('climbon')) expect(output, name).not.toContain('detail');
});

it('prints Maps as objects', () => {
  expect(JSON.parse(planJson(planOf('x'))).transitions[0].target.plans).toEqual({ x: 'x' });
});

it('shows deletions first', () => {
  const text = planStylish(planOf('climbon'), { color: false, columns: 80 });
  expect(text.startsWith('This deletes 1 object at climbon\n  - delete')).toBe(true);
  expect(planMarkdown(planOf('climbon'))).toContain('### 🔴 Deletes 1 object');
});

it('tells what changes, field by field, and no more than a reader takes in', () => {
  expect(
    changesOf({ before: { a: { b: 1, c: 2 }, commit: 1 }, after: { a: { b: 1, c: 3 }, d: ['x'], commit: 2 } }),
  ).toEqual(['a.c: 2 → 3', 'd: nothing → ["x"]']);
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`k${index}`, index]));
  expect(changesOf({ before: {}, after: many })).toHaveLength(9);
  expect(changesOf({ before: null, after: {} })).toEqual([]);
  expect(stepCounts(planOf('x').steps)).toBe('1 to create, 1 to change, 1 to delete');
});
