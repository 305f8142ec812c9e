/** The journal and audit log of runs: what was about to be done and what was done, as JSON lines, one file per run. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isObject, own } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Uncommitted } from './desired.ts';
import type { Commit } from './model.ts';
import type { Receipt, Step } from './provider.ts';
import { redact } from './secret.ts';

export interface RunStart {
  readonly event: 'start';
  readonly schema: 'specgate/run/1';
  readonly run: string;
  /** ISO 8601, as in every record. */
  readonly at: string;
  readonly who: Who;
  readonly gateway: string;
  readonly command: string;
  readonly names: readonly string[];
  readonly commit: Commit | null;
  /** What was published is in no commit: which one was checked out, and which files were not as it has them. */
  readonly uncommitted?: Uncommitted;
  readonly tool: string;
  readonly planDigest: string;
  /** The run that was cut off and that this one goes on from. */
  readonly continues: string | null;
  /** Of a rollback: the run and step that each of its steps takes back. */
  readonly undoes: readonly StepPlace[];
  /** In the order in which they are done. */
  readonly steps: readonly Step[];
}

export interface StepPlace {
  readonly run: string;
  readonly step: number;
}

export interface Who {
  readonly actor: string;
  /** The run of the workflow, or the host. */
  readonly where: string;
}

export type RunRecord =
  | RunStart
  | { readonly event: 'begin'; readonly step: number; readonly at: string }
  | {
      readonly event: 'end';
      readonly step: number;
      readonly at: string;
      readonly outcome: Receipt['outcome'];
      readonly says?: string;
    }
  | { readonly event: 'failed'; readonly step: number; readonly at: string; readonly says: string }
  | {
      readonly event: 'finish';
      readonly at: string;
      readonly result: string;
      readonly exitCode: number;
      readonly says?: string;
    };

/** One run as its file tells it. */
export interface RunLog {
  readonly start: RunStart;
  readonly records: readonly RunRecord[];
}

export interface Journal {
  /** As people find it: a path, relative to the config. */
  readonly name: string;
  /** On disk when it returns. Throws a UserError where it cannot be written. */
  write(record: RunRecord): void;
}

export interface JournalStore {
  /** Begins the file of a run. */
  open(start: RunStart): Journal;
  /** All runs at this gateway, the newest last. Throws a UserError for a file that is no journal. */
  runs(gateway: string): RunLog[];
}

export const runsFolder = '.specgate/runs';

// A plan of 50 APIs with their documents stays far below.
const maxBytes = 256 * 1024 * 1024;

/** The store in `.specgate/runs` below the folder of the config. */
export function fileJournals(folder: string): JournalStore {
  const full = path.join(folder, ...runsFolder.split('/'));
  return {
    open(start) {
      const file = `${start.run}.jsonl`;
      const journal: Journal = {
        name: `${runsFolder}/${file}`,
        write: record => append(path.join(full, file), `${runsFolder}/${file}`, record),
      };
      journal.write(start);
      return journal;
    },
    runs(gateway) {
      if (!existsSync(full)) return [];
      const files = readdirSync(full).filter(name => name.endsWith('.jsonl'));
      return files
        .sort()
        .map(name => readRun(path.join(full, name), `${runsFolder}/${name}`))
        .filter(run => run.start.gateway === gateway);
    },
  };
}

/** Sorts by time; the random end keeps two runs of one millisecond apart. */
export function runName(now: number, command: string, gateway: string): string {
  const stamp = new Date(now).toISOString().replace(/[-:]/g, '');
  return `${stamp}-${command}-${gateway}-${randomBytes(3).toString('hex')}`;
}

function append(file: string, name: string, record: RunRecord): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const descriptor = openSync(file, 'a', 0o600);
    try {
      // Unlike one write, it goes on where the system took a part.
      writeFileSync(descriptor, `${redact(JSON.stringify(record))}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`The journal cannot be written (${code}), and nothing is done without it.`, { file: name });
  }
}

/** A last line that is cut off is what a killed run leaves; anything else that is no record is refused. */
function readRun(file: string, name: string): RunLog {
  if (statSync(file).size > maxBytes)
    throw new UserError('The journal is too large to be one of ours.', { file: name });
  const lines = readFileSync(file, 'utf8').split('\n');
  const isWhole = lines.at(-1) === '';
  const records = lines.filter(Boolean).flatMap((line, index, all): RunRecord[] => {
    const record = parse(line);
    if (isObject(record) && typeof record.event === 'string') return [record as unknown as RunRecord];
    if (index === all.length - 1 && !isWhole) return [];
    throw new UserError('This line is no record of a journal.', { file: name, line: index + 1, column: 1 });
  });
  const [start] = records;
  if (start?.event !== 'start' || start.schema !== 'specgate/run/1' || !Array.isArray(own(start, 'steps'))) {
    throw new UserError('This is no journal of a run (specgate/run/1).', { file: name, line: 1, column: 1 });
  }
  return { start, records };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** True where the run stopped half way, by a failure, its end or an approval that it waits for: the same command goes on from it. */
export function isCutOff({ records }: RunLog): boolean {
  const finish = records.find(record => record.event === 'finish');
  return finish?.event !== 'finish' || finish.result === 'failed' || finish.result === 'pending';
}

/** The steps that a run began, in its order: done, failed, or in doubt because the run was killed. */
export function begunSteps({ start, records }: RunLog): (StepPlace & { readonly what: Step })[] {
  const begun = new Set(records.flatMap(record => (record.event === 'begin' ? [record.step] : [])));
  return start.steps.flatMap((what, step) => (begun.has(step) ? [{ run: start.run, step, what }] : []));
}

/** The steps of earlier runs that this one has taken back for certain. */
export function undoneSteps({ start, records }: RunLog): StepPlace[] {
  return records.flatMap(record => {
    const place = record.event === 'end' ? start.undoes[record.step] : undefined;
    return place ? [place] : [];
  });
}
