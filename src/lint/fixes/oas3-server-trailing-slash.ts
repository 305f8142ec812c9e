/** Drops the slash at the end of a server URL: every path begins with one. */
import { getAt } from '../../document/pointer.ts';
import type { Fixer } from '../fix.ts';
import { pathsBeginWithSlash, withoutEndSlash } from './oas2-host-trailing-slash.ts';

const dropSlash: Fixer = ({ document, path }, tree) => {
  const url = getAt(document.data, path);
  // Behind a ? or # the slash belongs to no path.
  if (typeof url !== 'string' || /[?#]/.test(url) || !pathsBeginWithSlash(tree)) return undefined;
  const value = withoutEndSlash(url);
  return value === undefined ? undefined : [{ document, path, change: { kind: 'replace', value } }];
};
export default dropSlash;
