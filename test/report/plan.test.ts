/** Plans, runs and states in every format, over what hostile gateways, journals and configs may hold (T-01, T-02). */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { GatewayPlan } from '../../src/gateway/plan.ts';
import { planGithub, runGithub, statusGithub } from '../../src/report/plan-github.ts';
import { planHtml, runHtml } from '../../src/report/plan-html.ts';
import { dangersOf, meaningsOf } from '../../src/report/plan-impact.ts';
import { planJson, runJson, statusJson } from '../../src/report/plan-json.ts';
import { planMarkdown, runMarkdown, statusMarkdown } from '../../src/report/plan-markdown.ts';
import { planStylish, runStylish } from '../../src/report/plan-stylish.ts';
import { changesOf, stepCounts } from '../../src/report/plan-text.ts';
import { statusHtml } from '../../src/report/status-html.ts';
import { statusStylish } from '../../src/report/status-stylish.ts';
import { readRunnerCommands } from '../support/runner-commands.ts';
import { planOf, plans, runOf, statusOf } from './plan-sample.ts';
import { hostileTexts } from './sample.ts';

const look = { color: true, columns: 80 };
const nextOf = (text: string) => [{ does: 'To carry it out', line: text }];
const outputs = (text: string): [name: string, output: string][] => [
  ['plan stylish', planStylish(planOf(text), nextOf(text), look)],
  ['run stylish', runStylish(runOf(text), nextOf(text), look)],
  ['planned stylish', runStylish(runOf(text, 'planned'), nextOf(text), look)],
  ['rollback stylish', runStylish({ ...runOf(text, 'planned'), plan: null }, nextOf(text), look)],
  ['status stylish', statusStylish(statusOf(text), nextOf(text), look)],
  ['plan json', planJson(planOf(text))],
  ['run json', runJson(runOf(text))],
  ['status json', statusJson(statusOf(text))],
  ['plan markdown', planMarkdown(planOf(text), nextOf(text))],
  ['run markdown', runMarkdown(runOf(text), nextOf(text))],
  ['planned markdown', runMarkdown(runOf(text, 'planned'), nextOf(text))],
  ['status markdown', statusMarkdown(statusOf(text), nextOf(text))],
  ['plan html', planHtml(planOf(text), nextOf(text), '1.2.3')],
  ['run html', runHtml(runOf(text), nextOf(text), '1.2.3')],
  ['planned html', runHtml(runOf(text, 'planned'), nextOf(text), '1.2.3')],
  ['rollback html', runHtml({ ...runOf(text, 'planned'), plan: null }, nextOf(text), '1.2.3')],
  ['status html', statusHtml(statusOf(text), nextOf(text), '1.2.3')],
  ['plan github', planGithub(planOf(text))],
  ['run github', runGithub(runOf(text))],
  ['planned github', runGithub(runOf(text, 'planned'))],
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
  const text = planStylish(planOf('climbon'), [], { color: false, columns: 80 });
  expect(text.startsWith('This deletes 1 object at climbon\n  - delete')).toBe(true);
  expect(planMarkdown(planOf('climbon'), [])).toContain('### 🔴 Deletes 1 object');
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

describe('what a plan means', () => {
  const old = { name: 'climbon', version: '1.0.0' };
  const target = { product: { name: 'climbon', version: '1.0.1' }, plans: new Map([['gold', 'gold']]) };
  const impact = (before: string, after: string, subscriptions: Record<string, number> | null = { gold: 2 }) => ({
    ...{ product: 'climbon:1.0.0', before, after, subscriptions },
  });
  const withImpact = (one: ReturnType<typeof impact>, transitions: GatewayPlan['transitions'] = []): GatewayPlan => ({
    ...{ ...plans.supersede, transitions, impact: { products: [one], consumers: 2 } },
  });

  it.each([
    ['none', 'staged', 'It is in the catalog; nobody sees it or calls it yet.'],
    ['none', 'published', 'Consumers can subscribe to it and call it.'],
    ['deprecated', 'published', 'Consumers can subscribe to it again.'],
    ['published', 'retired', 'It ends: subscriptions that it still has are removed, and its calls are refused.'],
    ['archived', 'retired', 'It is back in the usual view; nobody can call it.'],
    ['archived', 'none', 'It is gone from the catalog; nobody could call it.'],
  ])('from %s to %s', (before, after, says) => {
    expect(meaningsOf(impact(before, after), [])).toEqual([says]);
  });

  it('tells what moves beside the state, and of other products nothing', () => {
    const transitions: GatewayPlan['transitions'] = [
      { kind: 'migrate-subscriptions', product: old, target },
      { kind: 'content', product: target.product },
      { kind: 'dates', product: old },
    ];
    expect(meaningsOf(impact('deprecated', 'deprecated'), transitions)).toEqual([
      'Its subscriptions move to climbon:1.0.1 (gold → gold).',
      'The day moves until which it works.',
    ]);
    expect(meaningsOf(impact('x', 'constructor'), [])).toEqual([]);
  });

  it('marks subscriptions that end, unless they have moved before', () => {
    const says = (plan: GatewayPlan) => dangersOf(plan).map(one => one.says);
    expect(says(withImpact(impact('published', 'retired', { gold: 1 })))).toEqual([
      '1 subscription to climbon:1.0.0 ends (gold 1).',
    ]);
    expect(says(withImpact(impact('published', 'retired', null)))).toEqual([
      'climbon:1.0.0 ends, and the gateway does not tell who subscribes to it.',
    ]);
    expect(says(withImpact(impact('published', 'retired', { gold: 0 })))).toEqual([]);
    expect(says(withImpact(impact('published', 'deprecated')))).toEqual([]);
    expect(
      says(withImpact(impact('published', 'retired'), [{ kind: 'migrate-subscriptions', product: old, target }])),
    ).toEqual([]);
  });

  it('marks what goes offline and what changes in place', () => {
    const api = { name: 'routes', version: '1.0.0' };
    const plan = withImpact(impact('published', 'published'), [
      { kind: 'api', api, from: 'online', to: 'offline' },
      { kind: 'content', product: old },
    ]);
    expect(dangersOf(plan)).toEqual([
      { level: 'error', says: 'Calls of routes:1.0.0 are refused until specgate online routes:1.0.0.' },
      { level: 'warning', says: 'climbon:1.0.0 is published, and its content changes under the same version.' },
    ]);
    expect(dangersOf(withImpact(impact('staged', 'staged'), [{ kind: 'content', product: old }]))).toEqual([]);
  });
});
