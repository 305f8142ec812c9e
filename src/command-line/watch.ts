/** Runs again whenever a file that the last run read changes, until Ctrl-C. */
import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import type { Io } from '../io.ts';
import { logLine } from '../text.ts';

/** Editors write a file in several steps; a run waits until this long nothing has changed. */
const settleMs = 80;

export interface WatchedRun {
  /** Absolute paths of what was read. */
  filesRead: readonly string[];
}

/**
 * Calls `run` at once and after each change, one at a time, until Ctrl-C. Watched are the folders of the files read and
 * `folders` (absolute); a change counts where the file was read, or is a YAML or JSON file that may have come new, but
 * not where it is one of `outputs` (absolute), which the run itself writes.
 */
export async function watchFiles(
  run: () => Promise<WatchedRun>,
  { folders, outputs }: { folders: readonly string[]; outputs: readonly string[] },
  io: Io,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let filesRead = new Set<string>();
  let changed: string | undefined;
  let isStopped = false;
  let wake = (): void => undefined;
  const forget = io.onInterrupt(() => {
    isStopped = true;
    wake();
  });

  const notice = (file: string): void => {
    if (outputs.includes(file) || !(filesRead.has(file) || /\.(ya?ml|json)$/i.test(file))) return;
    changed = file;
    wake();
  };

  const attend = (wanted: ReadonlySet<string>): void => {
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of wanted) if (!watchers.has(folder)) open(folder);
  };

  const open = (folder: string): void => {
    try {
      const watcher = watch(folder, (_, name) => notice(path.join(folder, name ?? '')));
      // A folder that goes away ends its watcher; the files in it are then found missing by the next run.
      watcher.on('error', () => watchers.delete(folder));
      watchers.set(folder, watcher);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
      io.stderr.write(`specgate: ${logLine(folder)} cannot be watched (${code})\n`);
    }
  };

  const nextChange = async (): Promise<void> => {
    while (!isStopped) {
      const before = changed;
      const timeout = changed === undefined ? undefined : settleMs;
      const isQuiet = await new Promise<boolean>(resolve => {
        const timer = timeout === undefined ? undefined : setTimeout(() => resolve(true), timeout);
        wake = () => {
          clearTimeout(timer);
          resolve(false);
        };
      });
      if (isQuiet && before !== undefined) return;
    }
  };

  try {
    // Before the first run: a change while it works must not be lost.
    attend(new Set(folders));
    while (!isStopped) {
      changed = undefined;
      filesRead = new Set((await run()).filesRead);
      attend(new Set([...folders, ...[...filesRead].map(file => path.dirname(file))]));
      if (!isStopped) io.stderr.write('\nspecgate: watching; Ctrl-C ends\n');
      await nextChange();
      if (!isStopped) io.stderr.write(`\n${'─'.repeat(40)}\nspecgate: ${logLine(path.basename(changed!))} changed\n`);
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
    forget();
  }
}
