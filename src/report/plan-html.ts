/** A plan, or what became of one, as one page for whoever approves it: dangers, the lifecycle, what to approve, the steps in order. */
import type { GatewayPlan } from '../gateway/plan.ts';
import type { RunReport } from '../gateway/run.ts';
import { htmlText, truncate } from '../text.ts';
import { htmlPage, pageSection } from './html-page.ts';
import { lifecycleItems, lifecycleStyle } from './lifecycle-html.ts';
import { nextSection, nextStyle } from './next-html.ts';
import { type Danger, dangersOf, heldTexts, liveText, meaningsOf } from './plan-impact.ts';
import { deletionsOf, driftText, limitationText, type Next, resultText, waitText, withinSteps } from './plan-text.ts';
import { count } from './report.ts';
import { type StepEntry, stepSections, stepStyle } from './steps-html.ts';

const textLimit = 1_000;

const planStyle = `${lifecycleStyle}${stepStyle}${nextStyle}`;

/** What `plan --drift` found; `version` is that of specgate. */
export function planHtml(plan: GatewayPlan, next: readonly Next[], version: string): string {
  const isSame = plan.steps.length === 0;
  return htmlPage({
    command: 'plan',
    about: `drift at ${plan.gateway}`,
    verdict: driftText(plan),
    open: isSame,
    lists: 'steps',
    main: [
      `<p>${isSame ? 'Nothing is to be put right.' : 'The steps below would make the gateway what was published last.'}</p>`,
      ...noteSection(plan.notes),
      ...nextSection([], next),
      ...stepSections(plan.steps.map(step => ({ step }))),
    ],
    style: planStyle,
    version,
  });
}

/** What a lifecycle command did, or would do. */
export function runHtml(report: RunReport, next: readonly Next[], version: string): string {
  const { plan, result, gateway, says } = report;
  const isPlan = result === 'planned' || result === 'refused';
  const isGood = report.exitCode === 0;
  const entries: readonly StepEntry[] = isPlan
    ? (plan?.steps ?? report.steps.map(({ step }) => step)).map(step => ({ step }))
    : report.steps;
  const facts = factsOf(plan, entries);
  return htmlPage({
    command: report.command,
    about: `gateway ${gateway}`,
    verdict: resultText(report),
    open: isGood,
    lists: 'steps',
    header: facts === '' ? [] : [`<p class="counts">${htmlText(facts)}</p>`],
    main: [
      ...pageSection(
        'says',
        isGood ? 'What came of it' : 'Why, and what to do',
        itemsOf(says, isGood ? 'info' : 'error'),
      ),
      ...(isPlan ? dangerSection(report, entries) : []),
      ...(plan ? productSection(plan, result) : []),
      ...(plan ? noteSection([...plan.notes, ...plan.waits.map(waitText)]) : []),
      ...nextSection(plan && isPlan ? approvalOf(plan) : [], next),
      ...stepSections(entries),
      ...(report.journal === null ? [] : [`<p class="counts">Journal: <code>${htmlText(report.journal)}</code></p>`]),
    ],
    // A plan is neither good nor bad before somebody has looked at it.
    style: result === 'planned' ? `${planStyle}.open h1 { color: var(--ink); }\n` : planStyle,
    version,
  });
}

function factsOf(plan: GatewayPlan | null, entries: readonly StepEntry[]): string {
  const products = plan?.impact.products.length ?? 0;
  const consumers = plan?.impact.consumers ?? null;
  const facts = [
    products > 0 && count(products, 'product version'),
    products > 0 && consumers !== null && count(consumers, 'subscription'),
    liveText(entries.map(({ step }) => step)),
  ].filter(fact => typeof fact === 'string');
  return facts.length === 0 ? '' : `${facts.join('; ')}.`;
}

/** What nobody may overlook: deletions by name, what ends for consumers, what the gateway cannot do. */
function dangerSection({ gateway, plan }: RunReport, entries: readonly StepEntry[]): string[] {
  const steps = entries.map(({ step }) => step);
  const deleted = deletionsOf(steps).map(({ entity, name }) => `${entity} ${name}`);
  const number = plan?.deletions ?? deleted.length;
  const names = [...deleted, ...withinSteps(steps)].join(', ');
  const dangers: Danger[] = [
    ...(number > 0
      ? [{ level: 'error', says: `This deletes ${count(number, 'object')} at ${gateway}: ${names}` } as const]
      : []),
    ...(plan ? dangersOf(plan) : []),
    ...(plan?.limitations ?? []).map(one => ({ level: 'warning', says: limitationText(one) }) as const),
  ];
  return pageSection(
    'dangers',
    'Look at this first',
    dangers.flatMap(({ level, says }) => itemsOf([says], level)),
  );
}

function productSection({ impact, transitions }: GatewayPlan, result: RunReport['result']): string[] {
  const isFuture = result === 'planned' || result === 'refused';
  const title = isFuture
    ? 'Where products go'
    : result === 'applied'
      ? 'Where products are now'
      : 'Where products were to go';
  const standings = impact.products.map(one => {
    return { ...one, says: [...meaningsOf(one, transitions), ...(isFuture ? heldTexts(one) : [])] };
  });
  return pageSection('products', title, lifecycleItems(standings));
}

function noteSection(notes: readonly string[]): string[] {
  return pageSection('notes', 'To know', itemsOf(notes, 'info'));
}

function approvalOf({ digest, ingredients: { commit, tool } }: GatewayPlan): (readonly [term: string, text: string])[] {
  return [
    ['Digest of this plan', digest],
    ['Made from', `${commit === null ? 'no commit' : `commit ${commit}`}, by specgate ${tool}`],
  ];
}

function itemsOf(texts: readonly string[], tone: string): string[] {
  return texts.map(text => `<li class="${tone}"><p class="message">${htmlText(truncate(text, textLimit))}</p></li>`);
}
