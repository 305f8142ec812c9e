/** Drops the slash at the end of the host: basePath and paths begin with one. */
import { getAt, isObject, own, toText } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import type { Fixer } from '../fix.ts';

const dropSlash: Fixer = ({ document, path }, tree) => {
  const host = getAt(document.data, path);
  const basePath = own(tree.root.data, 'basePath');
  const isJoined = basePath === undefined ? pathsBeginWithSlash(tree) : toText(basePath).startsWith('/');
  const value = typeof host === 'string' && isJoined ? withoutEndSlash(host) : undefined;
  return value === undefined ? undefined : [{ document, path, change: { kind: 'replace', value } }];
};
export default dropSlash;

/** True where each path brings the slash that joins it to the URL before it. */
export function pathsBeginWithSlash({ root }: Tree): boolean {
  const paths = own(root.data, 'paths');
  return isObject(paths) && Object.keys(paths).every(key => key.startsWith('/') || key.startsWith('x-'));
}

/** The text without the slashes at its end; undefined where it has none, or nothing but a scheme would be left. */
export function withoutEndSlash(text: string): string | undefined {
  let end = text.length;
  while (text[end - 1] === '/') end--;
  return end === text.length || end === 0 || text[end - 1] === ':' ? undefined : text.slice(0, end);
}
