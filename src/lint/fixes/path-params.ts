/** Says of a path parameter that it is required, as the specification demands of all of them. */
import { getAt, own } from '../../document/pointer.ts';
import type { Fixer } from '../fix.ts';

const requireParameter: Fixer = ({ document, path }) => {
  const parameter = getAt(document.data, path);
  const required = own(parameter, 'required');
  if (own(parameter, 'in') !== 'path' || required === true || typeof required === 'object') return undefined;
  if (required === undefined) {
    return [{ document, path, change: { kind: 'insert', key: 'required', value: true, after: 'in' } }];
  }
  return [{ document, path: [...path, 'required'], change: { kind: 'replace', value: true } }];
};
export default requireParameter;
