/** The pages of plans, of what became of them, and of what a gateway has: what a manager finds there, and untrusted text as text (T-02). */
import { describe, expect, it } from 'vitest';
import type { GatewayPlan } from '../../src/gateway/plan.ts';
import { planHtml, runHtml } from '../../src/report/plan-html.ts';
import { statusHtml } from '../../src/report/status-html.ts';
import { attribute, type Element, elementsIn, elementsOf, expectFrame, named, shapeOf, words } from './html-tree.ts';
import { emptyStatus, planOf, plans, runOf, statusOf, stepOf } from './plan-sample.ts';
import { hostileTexts } from './sample.ts';

const next = [{ does: 'To publish exactly this plan', line: 'specgate publish climbon --plan-digest sha256:4e51' }];
const pagesOf = (text: string): [name: string, page: string][] => [
  ['drift', planHtml(planOf(text), [{ does: text, line: text }], '1.2.3')],
  ['plan', runHtml(runOf(text, 'planned'), [{ does: text, line: text }], '1.2.3')],
  ['rollback', runHtml({ ...runOf(text, 'planned'), plan: null }, [{ does: text, line: text }], '1.2.3')],
  ['run', runHtml(runOf(text), [], '1.2.3')],
  ['status', statusHtml(statusOf(text), [{ does: text, line: text }], '1.2.3')],
];
const page = (plan: GatewayPlan = plans.retire, part: Partial<ReturnType<typeof runOf>> = {}): Element[] =>
  elementsOf(
    runHtml(
      { ...runOf('climbon', 'planned'), ...part, plan, command: plan.command, gateway: 'production' },
      next,
      '1.2.3',
    ),
  );
/** The text of each item below a heading. */
const below = (elements: readonly Element[], heading: string): string[] => {
  const id = attribute(
    named(elements, 'h2').find(one => words(one) === heading),
    'id',
  );
  const section = named(elements, 'section').find(one => attribute(one, 'aria-labelledby') === id);
  return named(elementsIn(section), 'ol')
    .flatMap(list => elementsIn(list).filter(one => one.tagName === 'li' && one.parentNode === list))
    .map(words);
};

describe('every page', () => {
  it.each(pagesOf('climbon'))('%s stands alone', (_, source) => expectFrame(source));

  it('makes no element and no attribute of untrusted text', () => {
    const harmless = new Map(pagesOf('harmless').map(([name, source]) => [name, new Set(shapeOf(source))]));
    for (const text of hostileTexts) {
      for (const [name, source] of pagesOf(text)) {
        const known = harmless.get(name)!;
        expect(
          shapeOf(source).filter(element => !known.has(element)),
          name,
        ).toEqual([]);
      }
    }
  });
});

describe('a plan', () => {
  it('says first what is dangerous: deletions by name, subscriptions that end, what the gateway cannot do', () => {
    expect(below(page(), 'Look at this first')).toEqual([
      'This deletes 2 objects at production: service routes-1-0-0, consumer group climbon~1.gold',
      '12 subscriptions to climbon:1.0.0 end (gold 12).',
      'Not possible at this gateway (visibility): Kong has no directory.',
    ]);
    expect(below(page(plans.supersede), 'Look at this first')).toEqual([]);
  });

  it('draws where each product is and where it goes, and says it in words', () => {
    const elements = page(plans.supersede);
    const rows = named(elements, 'ul').filter(one => attribute(one, 'class') === 'states');
    expect(rows.map(row => attribute(row, 'aria-hidden'))).toEqual(['true', 'true']);
    const drawn = rows.map(row =>
      named(elementsIn(row), 'li').map(one => [attribute(one, 'class'), words(one)].filter(Boolean).join(' ')),
    );
    expect(drawn).toEqual([
      ['before new', 'staged', 'after published', 'deprecated', 'retired', 'archived'],
      ['new', 'staged', 'before published', 'after deprecated', 'retired', 'archived'],
    ]);
    const said = elements.filter(one => ['standing', 'note'].includes(attribute(one, 'class') ?? '')).map(words);
    expect(said.slice(0, 3)).toEqual([
      'climbon:2.0.0 new → published',
      'Consumers can subscribe to it and call it.',
      'climbon:1.0.0 published → deprecated',
    ]);
    expect(said).toContain('Subscriptions: gold 12.');
    expect(said).toContain('Its consumers are led to climbon:2.0.0 (gold → premium).');
  });

  it('has the steps in the order in which they are done, numbered, parted by what they do to traffic', () => {
    const elements = page(plans.supersede);
    expect(named(elements, 'h3').map(words)).toEqual([
      'No live traffic changes (1)',
      'Live traffic changes (2)',
      'Written down at the end (1)',
    ]);
    expect(below(elements, 'Steps (4)').map(text => text.slice(0, 40))).toEqual([
      '1 create service routes-2-0-0 for climbo',
      '2 transition product climbon:2.0.0state:',
      '3 transition product climbon:1.0.0state:',
      '4 update ledger specgate for climbon:2.0',
    ]);
  });

  it('parts nothing where the order is another one, and marks the steps', () => {
    const steps = [...plans.supersede.steps, stepOf('create', 'service', 'again')].map(step => ({
      ...{ step, status: 'not-attempted' as const },
    }));
    const run = { ...runOf('x', 'planned'), plan: null, steps };
    const elements = elementsOf(runHtml(run, [], '1.2.3'));
    expect(named(elements, 'h3')).toEqual([]);
    expect(below(elements, 'Steps (5)').filter(text => text.includes('live traffic'))).toHaveLength(2);
    expect(below(elements, 'Steps (5)').some(text => text.includes('not attempted'))).toBe(false);
  });

  it('has what is approved, and what to type', () => {
    const list = named(page(), 'dl')[0];
    expect(named(elementsIn(list), 'dd').map(words)).toEqual([
      plans.retire.digest,
      'commit b51088855e09, by specgate 0.1.0',
      next[0]!.line,
    ]);
  });

  it('holds 5,000 steps', () => {
    const steps = Array.from({ length: 5_000 }, (_, index) => stepOf('create', 'route', `route-${index}`));
    const source = runHtml({ ...runOf('x', 'planned'), plan: { ...plans.supersede, steps } }, [], '1.2.3');
    expect(source.match(/<p class="step /g)).toHaveLength(5_000);
    expect(source).toContain('Steps (5,000)');
  });
});

describe('a run', () => {
  it('tells what became of each step, why it stopped, and that products may be elsewhere', () => {
    const elements = elementsOf(runHtml(runOf('climbon'), [], '1.2.3'));
    expect(words(named(elements, 'h1')[0])).toBe('Stopped: publish at climbon failed after 1 step');
    expect(below(elements, 'Why, and what to do')).toEqual(['climbon']);
    expect(below(elements, 'Where products were to go')).toHaveLength(1);
    const outcomes = elements.filter(one => (attribute(one, 'class') ?? '').startsWith('outcome')).map(words);
    expect(outcomes).toEqual(['done', 'failed', 'not attempted']);
  });
});

describe('drift and status', () => {
  it('say that all is as it was published', () => {
    const drift = elementsOf(planHtml({ ...plans.supersede, steps: [] }, [], '1.2.3'));
    expect(words(named(drift, 'h1')[0])).toBe('No drift at production');
    const status = elementsOf(statusHtml(emptyStatus, [], '1.2.3'));
    expect(words(named(status, 'h1')[0])).toBe('production: nothing of ours is there, no drift');
  });

  it('show each product in the lifecycle with its facts, then what differs', () => {
    const elements = elementsOf(statusHtml(statusOf('climbon'), next, '1.2.3'));
    expect(named(elements, 'h2').map(words)).toEqual([
      'Products',
      'In the config and not at the gateway',
      'Drift: what would make it what was published last (3)',
      'Not compared',
      'APIs',
      'Next',
    ]);
    const [product] = below(elements, 'Products');
    expect(product).toContain('climbon climbon the repository has other content');
    expect(product).toContain('Since climbon until climbon');
    expect(product).toContain('Plans: climbon (1 subscription)');
  });
});
