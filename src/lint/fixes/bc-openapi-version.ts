/** Writes the version of OpenAPI in full; the last number changes nothing for tools. */
import { getAt } from '../../document/pointer.ts';
import { writtenAt } from '../../document/source.ts';
import type { Fixer } from '../fix.ts';

const full: Readonly<Record<string, string>> = { '3.0': '3.0.3', '3.1': '3.1.1', '3.2': '3.2.0' };

const completeVersion: Fixer = ({ document, path }, { version }) => {
  const stated = getAt(document.data, path);
  // Of a number only the text tells whether it was 3 or 3.0.
  const written = typeof stated === 'number' ? writtenAt(document, path) : stated;
  if (typeof written !== 'string') return undefined;
  const value =
    path[0] === 'swagger' && version === '2.0' ? '2.0' : Object.hasOwn(full, written) ? full[written] : undefined;
  return value === undefined ? undefined : [{ document, path, change: { kind: 'replace', value } }];
};
export default completeVersion;
