/** The folder of a catalog: files are written whole or not at all, in the folder or nowhere, by one run at a time. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { defaultLimits } from '../../../document/limits.ts';
import { isObject, own, toText } from '../../../document/pointer.ts';
import { diskSpace, workspaceOf } from '../../../document/space.ts';
import { exitCodes, UserError } from '../../../errors.ts';
import type { Lock } from '../../provider.ts';

/** Files by their paths in the folder, with `/`. */
export interface Folder {
  /** Where it is, as messages name it. */
  readonly name: string;
  /** The paths of all files, sorted; empty where there is no folder yet. */
  list(): string[];
  read(file: string): string | undefined;
  /** Undefined removes the file. Throws a UserError (exit 3), with the file as it was or as it shall be. */
  write(file: string, text: string | undefined): void;
  lock(holder: string, ttlSeconds: number): Lock;
}

const lockName = '.specgate.lock';
const temporary = /^\.specgate-[0-9a-f]{16}\.tmp$/;
const lockDraft = /^\.specgate\.lock\.[0-9a-f]{16}$/;

/** `now`: milliseconds since 1970, for the end of locks. */
export function folderOnDisk(root: string, cwd: string, now: () => number): Folder {
  const workspace = workspaceOf(root, cwd);
  const name = path.relative(cwd, root).split(path.sep).join('/') || '.';
  const full = (file: string): string => path.join(root, ...file.split('/'));

  /** A link in the folder must not lead a write to another place (T-04). */
  function refuseOutside(folder: string): void {
    const real = realpathSync(folder);
    const inside = path.relative(realpathSync(workspace), real);
    if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) {
      throw new UserError('The catalog leads out of the workspace; nothing is written there.', { file: name });
    }
  }

  function replace(target: string, text: string): void {
    const folder = path.dirname(target);
    mkdirSync(folder, { recursive: true });
    refuseOutside(folder);
    const draft = path.join(folder, `.specgate-${randomBytes(8).toString('hex')}.tmp`);
    try {
      const descriptor = openSync(draft, 'wx', 0o644);
      try {
        writeFileSync(descriptor, text);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
    syncFolder(folder);
  }

  function remove(target: string): void {
    if (!existsSync(target)) return;
    refuseOutside(path.dirname(target));
    rmSync(target);
    // Git keeps no empty folders either.
    for (let folder = path.dirname(target); folder !== root && readdirSync(folder).length === 0; ) {
      rmdirSync(folder);
      folder = path.dirname(folder);
    }
  }

  return {
    name,
    list: () => (existsSync(root) ? filesIn(root, '').sort() : []),
    read(file) {
      if (!lstatSync(full(file), { throwIfNoEntry: false })) return undefined;
      const space = diskSpace(workspace, cwd);
      const relative = path.relative(workspace, full(file)).split(path.sep).join('/');
      return new TextDecoder().decode(space.read(relative, defaultLimits.maxFileBytes));
    },
    write(file, text) {
      try {
        if (text === undefined) remove(full(file));
        else replace(full(file), text);
      } catch (error) {
        throw refusal(error, `${name}/${file}`);
      }
    },
    lock(holder, ttlSeconds) {
      const file = path.join(root, lockName);
      try {
        mkdirSync(root, { recursive: true });
        refuseOutside(root);
        takeLock(
          file,
          `${name}/${lockName}`,
          { holder, host: hostname(), pid: process.pid, until: now() + ttlSeconds * 1000 },
          now(),
        );
        for (const draft of filesIn(root, '', true)) clear(full(draft), now());
      } catch (error) {
        throw refusal(error, `${name}/${lockName}`);
      }
      return {
        async release() {
          // After its end another run may have taken its place.
          if (readLock(file)?.holder === holder) rmSync(file, { force: true });
        },
      };
    },
  };
}

/** Hidden files are nobody's; `drafts`: what a killed run left half written, instead of the others. */
function filesIn(root: string, below: string, drafts = false): string[] {
  return readdirSync(path.join(root, below), { withFileTypes: true }).flatMap(entry => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : filesIn(root, file, drafts);
    return (drafts ? temporary.test(entry.name) || lockDraft.test(entry.name) : !entry.name.startsWith('.'))
      ? [file]
      : [];
  });
}

/** Drafts of files are left by nobody but a killed run; those of a lock may be another's that asks for it now. */
function clear(draft: string, now: number): void {
  const changed = statSync(draft, { throwIfNoEntry: false })?.mtimeMs;
  const isOld = changed !== undefined && now - changed > claimMs;
  if (temporary.test(path.basename(draft)) || isOld) rmSync(draft, { force: true });
}

interface LockFile {
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
  readonly until: number;
}

/** A lock whose time is over, or whose process is gone, is nobody's. Throws a UserError that names the holder. */
function takeLock(file: string, name: string, lock: LockFile, now: number): void {
  if (create(file, lock)) return;
  // Of those who find a lock that nobody holds, one alone may put its own in the place.
  const claim = `${file}.claim`;
  const held = readLock(file);
  const isHeld = (one: LockFile | undefined): boolean => one !== undefined && one.until > now && !isGone(one);
  const claimed = statSync(claim, { throwIfNoEntry: false });
  if (claimed && now - claimed.mtimeMs > claimMs) rmSync(claim, { force: true });
  if (!isHeld(held) && create(claim, lock)) {
    try {
      if (!isHeld(readLock(file))) {
        rmSync(file, { force: true });
        if (create(file, lock)) return;
      }
    } finally {
      rmSync(claim, { force: true });
    }
  }
  const holder = readLock(file)?.holder ?? held?.holder ?? 'somebody';
  throw new UserError(`Another run holds the lock of this catalog: ${holder}.`, { file: name });
}

/** Longer than it takes to put one file in the place of another. */
const claimMs = 60_000;

/** False where the file is there. It appears with its text, so that nobody reads an empty one. */
function create(file: string, lock: LockFile): boolean {
  // Not a name that the holder of the lock clears away.
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    writeFileSync(draft, `${JSON.stringify(lock)}\n`, { flag: 'wx' });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readLock(file: string): LockFile | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const [holder, host, pid, until] = ['holder', 'host', 'pid', 'until'].map(key => own(data, key));
    const isLock = isObject(data) && typeof pid === 'number' && typeof until === 'number';
    return isLock ? { holder: toText(holder), host: toText(host), pid, until } : undefined;
  } catch {
    // Half written by a process that was killed, or gone meanwhile.
    return undefined;
  }
}

function isGone({ host, pid }: LockFile): boolean {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** So that the new name outlives a power cut; not every system can. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function refusal(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || code === undefined) return error;
  return new UserError(`The file cannot be written (${code}).`, { file }, exitCodes.refused);
}
