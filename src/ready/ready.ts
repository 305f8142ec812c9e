/** The checklist for one API: every item of the profile judged, the score, and whether it may go to production. */
import {
  isDone,
  isMet,
  type ReadyApi,
  type ReadyItem,
  type ReadyReport,
  type ReadySection,
} from '../report/ready-report.ts';
import type { Context } from './context.ts';
import type { Item } from './item.ts';
import { type Judged, type Judging, judgeItem } from './judge.ts';
import { asksFor, ownSection, sections } from './sections.ts';

/** The items that a profile asks for, in their order, then the checks of the config. */
export function itemsFor(items: readonly Item[], own: readonly Judged[], profile: Judging['profile']): Judged[] {
  const asked = items.filter(item => asksFor(profile, item.section));
  return [...asked.map(item => judgedAs(item, items)), ...own];
}

/** With its page, and with the attestation of the item that it stands for. */
export function judgedAs(item: Item, items: readonly Item[]): Judged {
  const attestation = item.attestation ?? items.find(one => one.id === item.sameAs)?.attestation;
  return { ...item, ...(attestation && { attestation }), docs: `docs/ready/${item.id}.md` };
}

/** Judges all items for one API; `api` is how the config names it. */
export function assess(items: readonly Judged[], context: Context, judging: Judging): ReadyApi {
  return summarise(
    context.api,
    items.map(item => judgeItem(item, context, judging)),
  );
}

/** Counts judged items: the score of the contract, (pass + attested) / (all but not-applicable), and what is blocking. */
export function summarise(api: { name: string; file: string }, items: readonly ReadyItem[]): ReadyApi {
  const blocking = items.filter(item => item.required && !isMet(item)).length;
  return {
    ...api,
    items,
    ...countsOf(items),
    ready: blocking === 0,
    blocking,
    sections: [...sections, ownSection].flatMap(({ id, title, boxes = [] }): ReadySection[] => {
      const part = items.filter(item => item.section === id);
      const missing = part.filter(item => item.required && !isMet(item)).length;
      return part.length === 0 ? [] : [{ id, title, ...countsOf(part), blocking: missing, boxes }];
    }),
  };
}

/** Score and readiness of several APIs together: all their items in one. */
export function totals(apis: readonly ReadyApi[]): Pick<ReadyReport, 'score' | 'ready'> {
  const { score } = countsOf(apis.flatMap(api => api.items));
  return { score, ready: apis.every(api => api.ready) };
}

/** What became of each item since the base, whoever takes a gap on; nothing where the base has no such API. */
export function withTrend(api: ReadyApi, base: ReadyApi | undefined): ReadyApi {
  const before = new Map(base?.items.map(item => [item.id, item]));
  const items = api.items.map((item): ReadyItem => {
    const old = before.get(item.id);
    if (!old) return { ...item, trend: 'new' };
    const [was, is] = [isDone(old), isDone(item)];
    return { ...item, trend: was === is ? 'same' : is ? 'ready' : 'lost' };
  });
  const ids = (trend: ReadyItem['trend']): string[] => items.filter(item => item.trend === trend).map(item => item.id);
  return { ...api, items, trend: { score: base?.score ?? null, became: ids('ready'), lost: ids('lost') } };
}

function countsOf(items: readonly ReadyItem[]): { done: number; of: number; score: number } {
  const of = items.filter(item => item.status !== 'not-applicable').length;
  const done = items.filter(item => item.status === 'pass' || item.status === 'attested').length;
  return { done, of, score: of === 0 ? 1 : done / of };
}
