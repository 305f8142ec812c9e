/** The steps at a gateway as entries of a page, numbered in the order in which they are done and parted by what they do to traffic. */
import type { StepResult } from '../gateway/apply.ts';
import type { Step } from '../gateway/provider.ts';
import { htmlText, truncate } from '../text.ts';
import { changesOf, statusWords } from './plan-text.ts';
import { thousands } from './report.ts';

export interface StepEntry {
  readonly step: Step;
  /** What became of it; absent: it is only planned. */
  readonly status?: StepResult['status'];
  readonly says?: string;
}

const textLimit = 1_000;

const parts = {
  quiet: 'No live traffic changes',
  live: 'Live traffic changes',
  deletions: 'Deletions',
  record: 'Written down at the end',
} as const;
type Part = keyof typeof parts;

const tones: Readonly<Record<Step['action'], string>> = {
  create: 'passes',
  update: 'warning',
  transition: 'warning',
  delete: 'error',
};

/** Nothing where there are none. */
export function stepSections(entries: readonly StepEntry[], title = 'Steps'): string[] {
  if (entries.length === 0) return [];
  const groups = groupsOf(entries);
  // A rollback goes through them backwards, so that its steps are in no such parts.
  const isParted = new Set(groups.map(({ part }) => part)).size === groups.length;
  const items = entries.map((entry, index) => stepItem(entry, index + 1, isParted));
  return [
    '<section aria-labelledby="all-steps">',
    `<h2 id="all-steps">${title} (${thousands(entries.length)})</h2>`,
    ...(isParted ? groups : [{ part: undefined, first: 0, count: entries.length }]).flatMap(
      ({ part, first, count }) => [
        ...(part === undefined ? [] : [`<h3>${parts[part]} (${thousands(count)})</h3>`]),
        '<ol>',
        ...items.slice(first, first + count),
        '</ol>',
      ],
    ),
    '</section>',
  ];
}

/** Steps one after the other that do the same to traffic. */
interface Group {
  readonly part: Part;
  /** The index of the first. */
  readonly first: number;
  count: number;
}

function groupsOf(entries: readonly StepEntry[]): Group[] {
  const groups: Group[] = [];
  for (const [index, { step }] of entries.entries()) {
    const part = partOf(step);
    const last = groups.at(-1);
    if (last?.part === part) last.count++;
    else groups.push({ part, first: index, count: 1 });
  }
  return groups;
}

/** As `orderSteps` of gateway/plan.ts puts them. */
function partOf({ action, switches, isLast }: Step): Part {
  if (isLast) return 'record';
  if (switches) return 'live';
  return action === 'delete' ? 'deletions' : 'quiet';
}

function stepItem({ step, status, says }: StepEntry, number: number, isParted: boolean): string {
  const notes = [...changesOf(step), ...(says === undefined ? [] : [says])];
  return [
    `<li class="${stepTone(step)}">`,
    `<p class="step numbered"><span>${thousands(number)}</span> ${stepText(step)}`,
    step.switches && !isParted ? ' <span class="live">live traffic</span>' : '',
    status === undefined ? '' : ` <strong class="outcome ${status}">${statusWords[status]}</strong>`,
    '</p>',
    ...notes.map(note => `<p class="note">${htmlText(truncate(note, textLimit))}</p>`),
    '</li>',
  ].join('');
}

/** What is done to what, for an element of the class `step`; a report of another make may not say for which product. */
export function stepText({
  action,
  entity,
  name,
  product,
}: Omit<Step, 'product'> & Partial<Pick<Step, 'product'>>): string {
  const whose = product === undefined || product === name ? '' : ` <span>for ${htmlText(product)}</span>`;
  return `<strong>${action}</strong> ${htmlText(entity)} <code>${htmlText(name)}</code>${whose}`;
}

/** The class of the style sheet that gives a step its colour. */
export function stepTone({ action }: Step): string {
  return tones[action];
}

/** What a page with steps adds to the style sheet. */
export const stepStyle = `
section > h3 { margin: 1rem 0 .25rem; }
.step { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
.step > span { color: var(--quiet); font-size: .875rem; }
.step > strong { color: var(--tone); min-width: 5.5rem; }
.numbered { padding-left: 2.5rem; }
.numbered > span:first-child { min-width: 1.9rem; margin-left: -2.5rem; }
.numbered ~ .note { margin: 0 0 0 2.5rem; }
.step > .live { color: var(--link); font-weight: 600; }
.step > .outcome { margin-left: auto; min-width: 0; }
.done { --tone: var(--open); } .failed { --tone: var(--error); } .pending { --tone: var(--warning); } .unchanged, .not-attempted { --tone: var(--quiet); }
li:has(> .step) { padding-top: .4rem; padding-bottom: .4rem; }
`;
