/** Writes a security class as the catalogue does, where only upper and lower case or outer spaces differ. */
import { getAt, own } from '../../document/pointer.ts';
import type { Fixer } from '../fix.ts';

const writeClass: Fixer = ({ rule, document, path }) => {
  const written = getAt(document.data, path);
  const classes = own(rule.then[0]?.options, 'values');
  if (typeof written !== 'string' || !Array.isArray(classes)) return undefined;
  const value = written.trim().toUpperCase();
  return classes.includes(value) ? [{ document, path, change: { kind: 'replace', value } }] : undefined;
};
export default writeClass;
