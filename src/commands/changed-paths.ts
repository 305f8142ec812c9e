/** Whether a file of the disk is among those that git tells as changed. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * By its own name, by that of a folder above it (a link, a submodule), or where links lead to. `full` is absolute, `paths` are
 * from `top`, the top folder of the repository without links.
 */
export function isChangedIn(paths: ReadonlySet<string>, full: string, top: string): boolean {
  const real = existsSync(full) ? realpathSync(full) : full;
  return [full, real].some(one => {
    const parts = path.relative(top, one).split(path.sep);
    return parts.some((_, index) => paths.has(parts.slice(0, index + 1).join('/')));
  });
}
