/** Names that say that a value is a date or a point in time (G-69, G-70). */
import { splitWords } from './words.ts';

export type TemporalKind = 'date' | 'timestamp';

/** `createdOn` and `createdAt`, but not `basedOn` or `lookAt`. */
const events = new Set(
  (
    'accepted accessed activated added approved archived begins cancelled canceled changed closed completed created ' +
    'deleted edited ended ends entered expired expires finished generated imported issued logged modified opened paid ' +
    'posted processed published purchased received registered released removed requested resolved retrieved revised ' +
    'scheduled sent signed started starts submitted updated uploaded verified viewed'
  ).split(' '),
);
/** `startOn` is a day; `startAt` may be a row. */
const spans = new Set(['due', 'end', 'start']);
/** What may follow `date` in the name of a date: `dateOfBirth`, `date_from`, `dateCreated`, `dateFin`. */
const afterDate = new Set([
  ...events,
  ...(
    'begin birth born collected creation death delivered died due effective emission end expiration expiry first from ' +
    'hired issue joined last measured modification observed occurred of ordered publication recorded reported sampled ' +
    'shipped sold start submission terminated to until debut début fin naissance échéance émission'
  ).split(' '),
]);
/** Written as one word (`birthdate`, `starttime`); `update`, `candidate` and `mandate` are none. */
const fusedDate =
  /^(birth|begin|closing|creation|due|effective|end|event|expiration|expiry|from|hire|invoice|issue|last|modified|opening|payment|publish|release|start|to)date$/;
const fusedTime = /^(begin|creation|end|event|modified|start)time$/;
/** `arrivalTime` is a point in time; these measure how long, or name where. */
const durations = new Set(
  (
    'travel response processing lead wait waiting total elapsed run running read reading idle execution drive driving ' +
    'walk walking cycle service lag delay real part full all any first over down up one some last cache connect query ' +
    'search turnaround load build trip transit stop life expiry expiration timeout retention'
  ).split(' '),
);

/** The kind of value that a name promises; undefined where it may be anything (`update`, `candidate`, `dateRange`). */
export function temporalKind(name: string): TemporalKind | undefined {
  const words = splitWords(name).filter(word => !/^\d+$/.test(word));
  const last = words.at(-1);
  const before = words.at(-2);
  if (last === undefined) return undefined;
  if (fusedDate.test(last)) return 'date';
  if (fusedTime.test(last)) return 'timestamp';
  if (last === 'timestamp' || last === 'datetime' || (last === 'ts' && before !== undefined)) return 'timestamp';
  if (last === 'time') return before !== undefined && !durations.has(before) ? 'timestamp' : undefined;
  if (last === 'at' && before !== undefined && events.has(before)) return 'timestamp';
  if (last === 'on' && before !== undefined && (events.has(before) || spans.has(before))) return 'date';
  if (last === 'date') return words.join(' ').endsWith('up to date') ? undefined : 'date';
  return words[0] === 'date' && words[1] !== undefined && afterDate.has(words[1]) ? 'date' : undefined;
}
