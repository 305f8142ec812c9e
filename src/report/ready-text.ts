/** The sentences that reporters of readiness share. */
import {
  isMet,
  type ReadyApi,
  type ReadyEvidence,
  type ReadyItem,
  type ReadyReport,
  type ReadyStatus,
} from './ready-report.ts';
import { count, thousands } from './report.ts';

/** The verdict of the whole, such as `Gate shut: readiness 41/52 (3 blocking)`; nothing in it is untrusted. */
export function readyVerdict(report: ReadyReport): string {
  const reasons = report.errors.length > 0 ? [`${count(report.errors.length, 'input')} could not be read`] : [];
  const sums = report.apis.reduce(
    (sum, api) => ({ done: sum.done + api.done, of: sum.of + api.of, blocking: sum.blocking + api.blocking }),
    { done: 0, of: 0, blocking: 0 },
  );
  const apis = report.apis.length > 1 ? ` of ${thousands(report.apis.length)} APIs` : '';
  reasons.push(`${readyLine(sums)}${apis}`);
  return `Gate ${report.open ? 'open' : 'shut'}: ${reasons.join(', ')}`;
}

/** `readiness 41/52 (3 blocking)`. */
export function readyLine({ done, of, blocking }: Pick<ReadyApi, 'done' | 'of' | 'blocking'>): string {
  return `readiness ${thousands(done)}/${thousands(of)} (${blocking === 0 ? 'nothing' : thousands(blocking)} blocking)`;
}

/** `92 %`, rounded down: only all of it is 100 %. */
export function percent(score: number): string {
  return `${Math.floor(score * 100)} %`;
}

/** The status as people read it. */
export function statusWord({ status, waiver }: Pick<ReadyItem, 'status' | 'waiver'>): string {
  return waiver ? `${status}, waived` : status;
}

/** What there is to say of an item beside its evidence: the reason, the waiver, why the gate is another, notes. */
export function remarksOf(item: ReadyItem): string[] {
  const { reason, waiver, gateReason, gate, notes } = item;
  return [
    ...(reason === undefined ? [] : [reason]),
    ...(waiver ? [`Waived until ${waiver.until} by ${waiver.by}: ${waiver.reason}`] : []),
    ...(gateReason === undefined || isMet(item) ? [] : [`It weighs ${gate} here: ${gateReason}.`]),
    ...notes,
  ];
}

/** `openapi.yaml:7: The first server is this machine.` */
export function evidenceText({ where, says }: ReadyEvidence): string {
  return `${where}: ${says}`;
}

/** The first place of the evidence in a file; the API's document where there is none. */
export function placeOf(item: ReadyItem, api: Pick<ReadyApi, 'file'>): { file: string; line: number } {
  for (const { kind, where } of item.evidence) {
    if (kind === 'gateway' || kind === 'probe' || kind === 'catalogue') continue;
    const found = /^(?!https?:|<)([^\r\n]+):(\d{1,9})$/.exec(where);
    if (found) return { file: found[1]!, line: Math.max(1, Number(found[2])) };
  }
  return { file: api.file, line: 1 };
}

/** What became of the items since the base; undefined where there is no base, or nothing moved. */
export function trendText({ trend, score }: ReadyApi): string | undefined {
  if (!trend) return undefined;
  if (trend.score === null) return 'The base does not have this API.';
  const parts = [
    ...(trend.became.length > 0 ? [`became ready: ${trend.became.join(', ')}`] : []),
    ...(trend.lost.length > 0 ? [`got lost: ${trend.lost.join(', ')}`] : []),
  ];
  const moved = `from ${percent(trend.score)} to ${percent(score)}`;
  return parts.length === 0 ? 'Nothing moved since the base.' : `Since the base ${moved}; ${parts.join('; ')}.`;
}

/** The most pressing first: required before others, what fails before what nobody could see. */
export function byUrgency(items: readonly ReadyItem[]): ReadyItem[] {
  const statuses: readonly ReadyStatus[] = ['fail', 'expired', 'unknown'];
  const gates = ['block', 'warn', 'info'];
  const rank = (item: ReadyItem): number =>
    gates.indexOf(item.gate) * 10 + (statuses.indexOf(item.status) + 1 || statuses.length + 1);
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => rank(a.item) - rank(b.item) || a.index - b.index)
    .map(({ item }) => item);
}

/** How what blocks can be ended, such as `3 fail, 12 for a person to state, 2 that only the gateway can tell`; empty where nothing blocks. */
export function blockingText({ apis }: ReadyReport): string {
  const blocking = apis.flatMap(api => api.items).filter(item => item.required && !isMet(item));
  const words: Record<string, (number: number) => string> = {
    fail: number => `${thousands(number)} ${number === 1 ? 'fails' : 'fail'}`,
    expired: number => `${thousands(number)} expired`,
    attestation: number => `${thousands(number)} for a person to state`,
    file: number => `${thousands(number)} for want of a file`,
    gateway: number => `${thousands(number)} that only the gateway can tell`,
    probe: number => `${thousands(number)} that a probe can tell`,
    catalogue: number => `${thousands(number)} that only the catalogue can tell`,
  };
  const keyOf = ({ status, needs = 'file' }: ReadyItem): string => (status === 'unknown' ? needs : status);
  const parts = Object.entries(words).flatMap(([key, tell]) => {
    const number = blocking.filter(item => keyOf(item) === key).length;
    return number === 0 ? [] : [tell(number)];
  });
  return parts.length === 0 ? '' : `Blocking: ${parts.join(', ')}.`;
}

/** An item that several APIs lack, with their names and the evidence of the first. */
export interface SharedGap {
  item: ReadyItem;
  apis: readonly string[];
  /** The others have other evidence. */
  isExample: boolean;
}

/** The gaps of all APIs, each item once for each status and gate. */
export function sharedGaps(apis: readonly ReadyApi[]): SharedGap[] {
  const groups = new Map<string, { item: ReadyItem; apis: string[]; isExample: boolean }>();
  for (const api of apis) {
    for (const item of api.items) {
      if (isMet(item)) continue;
      const key = JSON.stringify([item.id, item.status, item.gate]);
      const group = groups.get(key);
      if (!group) groups.set(key, { item, apis: [api.name], isExample: false });
      else {
        group.apis.push(api.name);
        group.isExample ||= reasonsOf(item) !== reasonsOf(group.item);
      }
    }
  }
  const order = new Map(byUrgency([...groups.values()].map(({ item }) => item)).map((item, index) => [item, index]));
  return [...groups.values()].sort((a, b) => order.get(a.item)! - order.get(b.item)!);
}

function reasonsOf(item: ReadyItem): string {
  return JSON.stringify([item.evidence.map(evidenceText), remarksOf(item)]);
}

/** `3 APIs: routes, trails and one more; seen in routes:`, to stand before the evidence. */
export function gapApis({ apis, isExample }: SharedGap, most: number): string {
  return `${count(apis.length, 'API')}: ${someOf(apis, most)}${isExample ? `; seen in ${apis[0]}:` : ''}`;
}

/**
 * Tells the evidence of items one after the other; what was told before is named by the item that had it, since one missing
 * file is the reason of many items.
 */
export function evidenceTeller(): (item: ReadyItem, most: number) => string[] {
  const told = new Map<string, string>();
  return ({ id, evidence }, most) => {
    const lines = evidence.slice(0, most).map(one => {
      const text = evidenceText(one);
      const first = told.get(text);
      if (first === undefined) told.set(text, id);
      return first === undefined || first === id || text.length < 80 ? text : `${one.where}: as for ${first}`;
    });
    const left = evidence.length - lines.length;
    return left > 0 ? [...lines, `and ${count(left, 'more piece')} of evidence`] : lines;
  };
}

/** `routes, trails and 38 more`. */
function someOf(names: readonly string[], most: number): string {
  const shown = names.slice(0, most);
  const left = names.length - shown.length;
  return left === 0 ? shown.join(', ') : `${shown.join(', ')} and ${thousands(left)} more`;
}
