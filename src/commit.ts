/** Which commit this specgate was made from: for `--version`, so that a report of a bug and a reviewer of a pin know it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveCommit } from './document/git.ts';
import { own } from './document/pointer.ts';
import { UserError } from './errors.ts';
import type { Io } from './io.ts';

const fullHash = /^[0-9a-f]{40}$/;

/**
 * The full hash: of a package as the release workflow wrote it (`gitHead` of its package.json), of a clone its HEAD, of the
 * Action the commit that `uses:` names. Undefined where none of them tells.
 */
export function commitOfTool({ env }: Pick<Io, 'env'>): string | undefined {
  const folder = packageFolder();
  const released = folder && own(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')), 'gitHead');
  if (typeof released === 'string' && fullHash.test(released)) return released;
  // Only where the repository is specgate's own: a package lies in the repository of somebody else.
  if (folder && existsSync(path.join(folder, '.git'))) return headOf(folder);
  return fullHash.test(env.GITHUB_ACTION_REF ?? '') ? env.GITHUB_ACTION_REF : undefined;
}

/** The folder with the package.json of specgate above this file, in `src` as in `dist`. */
function packageFolder(): string | undefined {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < 3; level++) {
    const file = path.join(folder, 'package.json');
    if (existsSync(file))
      return own(JSON.parse(readFileSync(file, 'utf8')), 'name') === 'specgate' ? folder : undefined;
    folder = path.dirname(folder);
  }
  return undefined;
}

function headOf(folder: string): string | undefined {
  try {
    return resolveCommit('HEAD', folder).commit;
  } catch (error) {
    // No commit yet, no git, or a repository that belongs to another user: nothing that a version must fail for.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
