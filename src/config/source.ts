/** Which config decides: the working tree's, or, on pull request events, that of the base (T-10, T-12). */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { decidingCommit, revisionOf } from '../base.ts';
import { resolveCommit } from '../document/git.ts';
import { readBlob } from '../document/git-objects.ts';
import { diskSpace, workspaceOf } from '../document/space.ts';
import { MissingFileError, UserError } from '../errors.ts';
import { isPullRequest } from '../event.ts';
import type { Io } from '../io.ts';
import { type Config, readConfig } from './read.ts';

export const configName = 'specgate.yaml';

export interface ConfigRequest {
  /** The value of `--config`. */
  named: string | undefined;
  /** The value of `--config-from`; undefined: as the event says. */
  whose: 'base' | 'head' | undefined;
  /** The value of `--base`. */
  base: string | undefined;
  maxBytes: number;
}

export interface FoundConfig {
  config: Config | undefined;
  /** The git revision whose files decide; undefined: the working tree's. */
  revision: string | undefined;
  note: string | undefined;
}

/**
 * Finds and reads the config. Throws a UserError for one that was named and is not there, that is wrong, or whose base
 * cannot be read: falling back in silence would let a pull request choose its own rules.
 */
export function findConfig(request: ConfigRequest, io: Io): FoundConfig {
  const whose = request.whose ?? (isPullRequest(io) ? 'base' : 'head');
  if (whose === 'head') {
    const config = configOfTree(request, io);
    const elsewhere = config || request.named !== undefined ? undefined : configElsewhere(io.cwd);
    const note =
      elsewhere &&
      `${elsewhere} is not read: the config is ${configName} in this folder; --config ${elsewhere} names it.`;
    return { config, revision: undefined, note };
  }
  const revision = baseRevision(request.base, io);
  const config = configOfCommit(request, revision, io);
  if (config) return { config, revision, note: undefined };
  const head = configOfTree(request, io);
  const note = head && `The base ${revision} has no ${head.file} yet, so the one of the working tree decides.`;
  return { config: head, revision, note };
}

/** A config under a name or in a folder where nobody looks for it, relative to `cwd`; undefined where there is none. */
export function configElsewhere(cwd: string): string | undefined {
  const beside = [
    'specgate.yml',
    '.specgate.yaml',
    '.specgate.yml',
    '.specgate/specgate.yaml',
    '.github/specgate.yaml',
  ];
  const top = workspaceOf(path.join(cwd, configName), cwd);
  const above: string[] = [];
  for (let folder = cwd; folder !== top && folder !== path.dirname(folder); folder = path.dirname(folder)) {
    above.push(
      path
        .relative(cwd, path.join(path.dirname(folder), configName))
        .split(path.sep)
        .join('/'),
    );
  }
  return [...beside, ...above].find(file => existsSync(path.join(cwd, file)));
}

function configOfTree({ named, maxBytes }: ConfigRequest, io: Io): Config | undefined {
  const file = path.resolve(io.cwd, named ?? configName);
  if (named === undefined && !existsSync(file)) return undefined;
  const root = workspaceOf(file, io.cwd);
  const space = diskSpace(existsSync(root) ? root : io.cwd, io.cwd);
  const relative = path.relative(root, file).split(path.sep).join('/');
  return readConfig(space.read(relative, maxBytes), space.name(relative), path.dirname(file));
}

function configOfCommit({ named, maxBytes }: ConfigRequest, revision: string, io: Io): Config | undefined {
  const { commit, top } = resolveCommit(revision, io.cwd);
  const file = path.resolve(realpathSync(io.cwd), named ?? configName);
  const relative = path.relative(top, file).split(path.sep).join('/');
  const name = `${revision}:${relative}`;
  let bytes: Uint8Array;
  try {
    bytes = readBlob(top, commit, relative, name, maxBytes);
  } catch (error) {
    if (error instanceof MissingFileError) return undefined;
    throw error;
  }
  return readConfig(bytes, name, path.dirname(file));
}

function baseRevision(base: string | undefined, io: Io): string {
  const named = base === undefined ? undefined : revisionOf(base, io.cwd);
  const revision = named ?? decidingCommit(io);
  if (revision !== undefined) return revision;
  throw new UserError(
    isPullRequest(io)
      ? 'On a pull request the config of its base decides, but no base is known; give --base with a git revision.'
      : '--config-from base needs --base with a git revision.',
  );
}
