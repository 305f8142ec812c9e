/** The lifecycle drawn: each version of a product with the row of its states, where it is and where it goes. */
import { htmlText } from '../text.ts';

/** Where one version stands. */
export interface Standing {
  /** `name:version`. */
  readonly product: string;
  readonly before: string;
  /** The same as `before` where nothing moves. */
  readonly after: string;
  /** What to know about it beside its state; not escaped. */
  readonly remark?: string;
  /** Sentences below the picture; not escaped. */
  readonly says: readonly string[];
}

const usual = ['staged', 'published', 'deprecated', 'retired', 'archived'];

/** The colour of a state, as a class of the style sheet. */
const tones: Readonly<Record<string, string>> = {
  'pre-staged': 'info',
  staged: 'info',
  published: 'passes',
  deprecated: 'warning',
  retired: 'error',
};

/** One entry a product for a list of the page, all with the same states, so that they stand one below the other. */
export function lifecycleItems(standings: readonly Standing[]): string[] {
  const isUsed = (state: string): boolean => standings.some(({ before, after }) => state === before || state === after);
  const columns = [
    ...(standings.some(({ before }) => before === 'none') ? ['new'] : []),
    ...(isUsed('pre-staged') ? ['pre-staged'] : []),
    ...usual,
    ...(standings.some(({ after }) => after === 'none') ? ['gone'] : []),
  ];
  return standings.map(standing => item(standing, columns));
}

function item({ product, before, after, remark, says }: Standing, columns: readonly string[]): string {
  const [from, to] = [before === 'none' ? 'new' : before, after === 'none' ? 'gone' : after];
  const sentence = from === to ? htmlText(to) : `${htmlText(from)} → ${htmlText(to)}`;
  return [
    `<li class="${toneOf(after)}">`,
    `<p class="standing"><code>${htmlText(product)}</code> <strong>${sentence}</strong>${remark === undefined ? '' : ` <span>${htmlText(remark)}</span>`}</p>`,
    // The sentence above says the same.
    `<ul class="states" aria-hidden="true">${columns.map(state).join('')}</ul>`,
    ...says.map(text => `<p class="note">${htmlText(text)}</p>`),
    '</li>',
  ].join('');

  function state(name: string): string {
    const kind = name === to ? 'after' : name === from ? 'before' : '';
    return `<li${kind === '' ? '' : ` class="${kind}"`}>${name}</li>`;
  }
}

function toneOf(state: string): string {
  return Object.hasOwn(tones, state) ? tones[state]! : 'hint';
}

/** What a page with a lifecycle adds to the style sheet. */
export const lifecycleStyle = `
.passes { --tone: var(--open); }
.standing { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
.standing code { font-size: 1rem; font-weight: 600; }
.standing strong { color: var(--tone); }
.standing span { color: var(--warning); font-size: .875rem; }
.states { list-style: none; margin: .5rem 0 .4rem; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; font-size: .8125rem; color: var(--quiet); }
.states li { position: relative; min-width: 7rem; padding: .15rem .6rem; border: 1px solid var(--line); border-radius: 1rem; text-align: center; }
.states li:not(:last-child)::after { content: "›"; position: absolute; right: -.85rem; color: var(--quiet); font-weight: 400; }
.states .before { outline: 2px dashed var(--quiet); outline-offset: -1px; color: var(--ink); }
.states .after { border-color: var(--tone); background: var(--tone); color: var(--card); font-weight: 600; }
@media (max-width: 45rem) { .states { gap: .35rem .9rem; } .states li { min-width: 0; } .states li:not(:last-child)::after { right: -.68rem; } }
@media print { .states .after { outline: 2px solid var(--tone); outline-offset: -1px; background: none; color: var(--tone); } }
`;
