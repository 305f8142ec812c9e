/** Removes header parameters that OpenAPI 3 tells every tool to ignore, where they say nothing that would be lost. */
import type { Edit } from '../../document/edit.ts';
import { getAt, isObject, own, toPointer, toText } from '../../document/pointer.ts';
import type { Fixer } from '../fix.ts';

const removeParameters: Fixer = ({ document, path, related }, { root }) => {
  const byList = new Map<string, Edit[]>();
  for (const place of [{ document, path }, ...related]) {
    const list = getAt(place.document.data, place.path.slice(0, -1));
    // A shared parameter stays: others may refer to it.
    if (!Array.isArray(list) || !isEmptyWord(getAt(place.document.data, place.path), root.data)) return undefined;
    const key = `${place.document.id}\n${toPointer(place.path.slice(0, -1))}`;
    byList.set(key, [...(byList.get(key) ?? []), { ...place, change: { kind: 'remove' } }]);
  }
  return [...byList.values()].flatMap(edits => {
    const { document: where, path: at } = edits[0]!;
    const list = getAt(where.data, at.slice(0, -1)) as unknown[];
    // With its last item the list goes too.
    return edits.length < list.length
      ? edits
      : [{ document: where, path: at.slice(0, -1), change: { kind: 'remove' } }];
  });
};
export default removeParameters;

function isEmptyWord(parameter: unknown, root: unknown): boolean {
  if (!isObject(parameter) || own(parameter, 'in') !== 'header') return false;
  if (['description', 'example', 'examples'].some(key => own(parameter, key) !== undefined)) return false;
  const name = toText(own(parameter, 'name')).toLowerCase();
  // Where no security scheme says it, the parameter is all that tells of the credential.
  if (name === 'authorization') return isObject(own(own(root, 'components'), 'securitySchemes'));
  return name === 'accept' || name === 'content-type';
}
