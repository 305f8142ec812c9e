/** Writes `nodeType: attribute`, which OpenAPI 3.2 defines as the same as `attribute: true`. */
import { getAt, own } from '../../document/pointer.ts';
import type { Fixer } from '../fix.ts';

const writeNodeType: Fixer = ({ document, path }) => {
  const xml = getAt(document.data, path);
  if (own(xml, 'attribute') !== true || own(xml, 'nodeType') !== undefined) return undefined;
  const at = [...path, 'attribute'];
  return [
    { document, path: at, change: { kind: 'rename', key: 'nodeType' } },
    { document, path: at, change: { kind: 'replace', value: 'attribute' } },
  ];
};
export default writeNodeType;
