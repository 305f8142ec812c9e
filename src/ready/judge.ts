/** One item of the checklist for one API: what the machine found, what people stated, and what follows from both. */
import type { ReadyAttestation, ReadyGate, ReadyItem, ReadyProfile, ReadyStatus } from '../report/ready-report.ts';
import type { Attestation, Attested, Waiver } from './attestations.ts';
import type { Context } from './context.ts';
import { daysBetween } from './dates.ts';
import type { Person } from './entry-fields.ts';
import { type Answer, type Evidence, type Item, mayNotApply, type Need } from './item.ts';

/** An item of the checklist, or a check that the config brings. */
export type Judged = Pick<
  Item,
  'title' | 'gate' | 'gateFor' | 'evidence' | 'attestation' | 'sameAs' | 'check' | 'remedy'
> & { id: string; section: string; docs?: string };

export interface Judging {
  profile: ReadyProfile;
  /** The environment that is asked about; entries about others do not count. */
  environment: string;
  attested: Attested;
  /** Waivers that the change brings itself: they are told, and hold once the base has them (T-12). */
  pendingWaivers: readonly Waiver[];
  /** Attestations of people whom the config does not take them from: they are told, and count for nothing. */
  strangers: readonly Attestation[];
  /** Whether an entry stands in the base as it is here; undefined: there is no base. */
  isOld: ((entry: { content: string }) => boolean) | undefined;
}

/** Days before the end of an attestation or a waiver in which it is pointed out. */
const soon = 30;

/** Judges one item. What an item of ours throws is a bug and passes through. */
export function judgeItem(item: Judged, context: Context, judging: Judging): ReadyItem {
  const answer = item.check(context);
  const { gate, reason: gateReason } = gateOf(item, context, judging.profile);
  const notes: string[] = [];
  const attestation = newest(about(judging.attested.attestations, item, context, judging), context.today);
  const { status, evidence, reason } = settle(item, answer, attestation, context, notes);
  const waiver = waiverFor(item, status, context, judging, notes);
  const stranger = newest(about(judging.strangers, item, context, judging), context.today);
  if (status === 'unknown') notes.push(...elsewhere(item, context, judging));
  if (stranger && status === 'unknown')
    notes.push(
      `The attestation of ${who(stranger.by)} (${stranger.where}) does not count: ready.attesters asks for code owners, and CODEOWNERS does not name this person.`,
    );
  const shown =
    attestation && (status !== 'pass' || answer.status === 'unknown')
      ? attestationReport(attestation, context.today, judging)
      : undefined;
  if (shown?.changed && (status === 'attested' || status === 'not-applicable'))
    notes.push(`This change itself brings the attestation of ${shown.by} (${shown.where}): look at what it rests on.`);
  const needs = status === 'unknown' ? needOf(item, answer) : undefined;
  return {
    id: item.id,
    title: item.title,
    required: gate === 'block',
    status,
    evidence,
    fix: fixOf(item, status, needs),
    ...(waiver && { waiver }),
    section: item.section,
    gate,
    ...(gateReason !== undefined && { gateReason }),
    ...(reason !== undefined && { reason }),
    ...(shown && { attestation: shown }),
    notes,
    ...(needs && { needs }),
    ...(item.docs !== undefined && { docs: item.docs }),
  };
}

function gateOf(
  item: Judged,
  context: Context,
  profile: ReadyProfile,
): { gate: ReadyGate; reason: string | undefined } {
  const other = item.gateFor?.(context);
  const gate = other?.gate ?? item.gate;
  if (profile === 'strict' && gate === 'warn') return { gate: 'block', reason: undefined };
  return { gate, reason: other?.reason };
}

interface Settled {
  status: ReadyStatus;
  evidence: readonly Evidence[];
  reason?: string;
}

/** An attestation ends an `unknown` alone: what a machine saw stands whatever is stated. */
function settle(
  item: Judged,
  answer: Answer,
  attestation: Attestation | undefined,
  { today }: Context,
  notes: string[],
): Settled {
  if (answer.status !== 'unknown') {
    if (answer.status === 'fail' && attestation)
      notes.push(
        `The attestation of ${who(attestation.by)} (${attestation.where}) cannot override what was found; a waiver takes a gap on.`,
      );
    const evidence = answer.evidence ?? [];
    return answer.status === 'not-applicable'
      ? { status: answer.status, evidence, reason: answer.reason }
      : { status: answer.status, evidence };
  }
  if (!attestation) return { status: 'unknown', evidence: answer.evidence };
  const stated = { kind: 'attestation' as const, where: attestation.where, says: saysOf(attestation) };
  // That nobody stated it is no longer so.
  const beside = answer.evidence.filter(({ kind }) => kind !== 'attestation');
  const evidence = [...beside, stated];
  if (attestation.until < today) return { status: 'expired', evidence };
  const left = daysBetween(today, attestation.until);
  if (left <= soon) notes.push(`The attestation expires on ${attestation.until}, ${inDays(left)}: state it again.`);
  if (attestation.status === 'not-applicable')
    return { status: 'not-applicable', evidence, reason: attestation.statement ?? 'stated not to apply' };
  const against = item.attestation?.disproves?.(attestation);
  if (against !== undefined)
    return {
      status: 'fail',
      evidence: [...beside, { ...stated, says: `${stated.says.replace(/\.?$/, '.')} ${against}` }],
    };
  return { status: 'attested', evidence };
}

/** The entries about this item, this API and this environment. */
function about<E extends Attestation | Waiver>(
  entries: readonly E[],
  item: Judged,
  context: Context,
  { environment }: Judging,
): E[] {
  return entries.filter(
    entry =>
      isAbout(entry, item, context) && (entry.environments.length === 0 || entry.environments.includes(environment)),
  );
}

function isAbout(entry: Attestation | Waiver, { id, sameAs }: Judged, { api }: Context): boolean {
  return (entry.id === id || entry.id === sameAs) && (entry.apis.length === 0 || entry.apis.includes(api.name));
}

/** What was stated last, of what still holds; of one day the entry that stands last, since `--attest` writes below. */
function newest(entries: readonly Attestation[], today: string): Attestation | undefined {
  const holding = entries.filter(({ until }) => until >= today);
  let found: Attestation | undefined;
  for (const entry of holding.length > 0 ? holding : entries) if (!found || entry.date >= found.date) found = entry;
  return found;
}

function longest(waivers: readonly Waiver[]): Waiver | undefined {
  let found: Waiver | undefined;
  for (const waiver of waivers) if (!found || waiver.until > found.until) found = waiver;
  return found;
}

/** A statement about another environment counts for nothing here, and who wrote it must learn why. */
function elsewhere(item: Judged, context: Context, { attested, environment }: Judging): string[] {
  const other = attested.attestations.find(entry => isAbout(entry, item, context));
  if (!other || other.environments.length === 0 || other.environments.includes(environment)) return [];
  return [
    `The attestation of ${who(other.by)} (${other.where}) is about ${other.environments.join(', ').slice(0, 80)}, and ${environment} is asked about.`,
  ];
}

function waiverFor(
  item: Judged,
  status: ReadyStatus,
  context: Context,
  judging: Judging,
  notes: string[],
): ReadyItem['waiver'] {
  const waiver = longest(about(judging.attested.waivers, item, context, judging));
  const isDone = status === 'pass' || status === 'attested' || status === 'not-applicable';
  const pending = longest(about(judging.pendingWaivers, item, context, judging));
  if (pending && !isDone)
    notes.push(
      `This change itself brings a waiver of ${who(pending.by)} (${pending.where}); it counts once the base has it.`,
    );
  if (!waiver) return undefined;
  if (isDone) {
    notes.push(`The waiver of ${who(waiver.by)} (${waiver.where}) is not needed any more; remove it.`);
    return undefined;
  }
  if (waiver.until < context.today) {
    notes.push(`The waiver of ${who(waiver.by)} (${waiver.where}) expired on ${waiver.until}.`);
    return undefined;
  }
  const left = daysBetween(context.today, waiver.until);
  if (left <= soon) notes.push(`The waiver expires on ${waiver.until}, ${inDays(left)}.`);
  if (judging.isOld && !judging.isOld(waiver))
    notes.push(`This change itself brings the waiver of ${who(waiver.by)} (${waiver.where}): look at its reason.`);
  const approved = waiver.approvedBy === undefined ? '' : `, approved by ${waiver.approvedBy}`;
  return { by: `${who(waiver.by)}${approved}`, reason: waiver.reason, until: waiver.until };
}

function attestationReport(entry: Attestation, today: string, { isOld }: Judging): ReadyAttestation {
  const left = daysBetween(today, entry.until);
  return {
    by: entry.by.name,
    role: entry.by.role ?? '',
    date: entry.date,
    expires: entry.until,
    ...(entry.statement !== undefined && { statement: entry.statement }),
    ...(entry.link !== undefined && { link: entry.link }),
    where: entry.where,
    expiresSoon: left >= 0 && left <= soon,
    changed: isOld !== undefined && !isOld(entry),
  };
}

function saysOf({ by, date, until, statement, link }: Attestation): string {
  const what = [statement, link].filter(part => part !== undefined).join(' ');
  return `${who(by)} on ${date}, until ${until}: ${what}`;
}

function who({ name, role }: Person): string {
  return role === undefined ? name : `${name} (${role})`;
}

function inDays(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'in 1 day' : `in ${days} days`;
}

const outside: readonly Need[] = ['gateway', 'catalogue', 'probe'];

/** A person where one may state it, else the strongest source that the item has besides files, where it has no other. */
function needOf(item: Judged, answer: Answer): Need {
  if (answer.status === 'unknown' && answer.needs) return answer.needs;
  if (item.attestation) return 'attestation';
  const sources = item.evidence.filter(kind => kind !== 'attestation');
  const isOutside = sources.length > 0 && sources.every(kind => (outside as readonly string[]).includes(kind));
  return isOutside ? (sources[0] as Need) : 'file';
}

function fixOf(item: Judged, status: ReadyStatus, needs: Need | undefined): string {
  if (status === 'pass' || status === 'attested' || status === 'not-applicable') return '';
  const attest = `specgate ready --attest ${item.sameAs ?? item.id}`;
  if (status === 'expired') return `${item.remedy} Then state it again: ${attest}.`;
  if (status === 'unknown' && (needs === 'attestation' || item.attestation))
    return `${item.remedy} Then state it: ${attest}.`;
  if (status === 'unknown' && item.section !== 'own' && mayNotApply(item))
    return `${item.remedy} Where there is nothing of the kind, state that: ${attest}.`;
  return item.remedy;
}
