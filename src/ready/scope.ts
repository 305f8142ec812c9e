/** Which files of a repository with several APIs may speak of one of them. */
import type { Context } from './context.ts';

/**
 * True for files in the API's own folder and for files that belong to no API in particular; false for those in the folder of
 * another API. An API has a folder of its own where no other API's document lies below it; with one API everything counts.
 * Paths count from the top of the repository.
 */
export function concerns({ api, config }: Context): (path: string) => boolean {
  const apis = [...(config.apis ?? [])];
  const written = plain(config.apis?.get(api.name)?.file ?? '');
  // The config may lie below the top, and names files from there.
  const above = api.path.endsWith(written) ? api.path.slice(0, api.path.length - written.length) : '';
  const files = apis.map(([name, { file }]) => ({ name, path: above + plain(file) }));
  const others = files
    .filter(({ name }) => name !== api.name)
    .map(({ path }) =>
      folderOf(
        path,
        files.filter(one => one.path !== path).map(one => one.path),
      ),
    )
    .filter(folder => folder !== undefined);
  return path => !others.some(folder => path.startsWith(folder));
}

function plain(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

/** The largest folder around a file that holds none of the others; undefined where its own folder does. */
function folderOf(path: string, others: readonly string[]): string | undefined {
  const parts = path.split('/').slice(0, -1);
  let own: string | undefined;
  for (let count = parts.length; count > 0; count--) {
    const folder = `${parts.slice(0, count).join('/')}/`;
    if (others.some(other => other.startsWith(folder))) break;
    own = folder;
  }
  return own;
}
