/** Differences in what asserts nothing: texts, defaults, examples, extensions. */
import type { Path } from '../../document/pointer.ts';
import { equalJson } from './json.ts';
import { report, type Survey } from './survey.ts';
import type { View } from './view.ts';

/** Written at their default these say what their absence says. */
const defaults: Readonly<Record<string, unknown>> = {
  deprecated: false,
  nullable: false,
  readOnly: false,
  writeOnly: false,
  uniqueItems: false,
  additionalProperties: true,
  'x-nullable': false,
};

/** Compares the annotations, the outermost schema's first where several carry the same. */
export function compareNotes(survey: Survey): void {
  const { pair } = survey;
  const before = notesOf(pair.base);
  const after = notesOf(pair.revision);
  for (const keyword of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(keyword), after.get(keyword)];
    if (was && is && equalJson(was.value, is.value)) continue;
    if (isRenamedExample(keyword, before, after) || isRenamedExample(keyword, after, before)) continue;
    const kind = was && is ? 'annotation-changed' : is ? 'annotation-added' : 'annotation-removed';
    const paths = { base: was?.path ?? pair.base.path, revision: is?.path ?? pair.revision.path };
    report(survey, { kind, keyword, from: was?.value, to: is?.value, ...paths }, undefined, undefined, true);
  }
}

type Notes = ReadonlyMap<string, { value: unknown }>;

/** 3.1 writes the `example` of 3.0 as a list of one. */
function isRenamedExample(keyword: string, one: Notes, other: Notes): boolean {
  if (!/^examples?$/.test(keyword) || one.has('examples') || other.has('example')) return false;
  const [example, examples] = [one.get('example'), other.get('examples')];
  return example !== undefined && examples !== undefined && equalJson([example.value], examples.value);
}

function notesOf(view: View): Map<string, { value: unknown; path: Path }> {
  const notes = new Map<string, { value: unknown; path: Path }>();
  const add = (keyword: string, value: unknown, path: Path) => {
    const isDefault = Object.hasOwn(defaults, keyword) && defaults[keyword] === value;
    if (!notes.has(keyword) && !isDefault) notes.set(keyword, { value, path: [...path, keyword] });
  };
  for (const { node, path } of view.parts) {
    for (const [keyword, value] of node.notes) add(keyword, value, path);
    if (node.readOnly) add('readOnly', true, path);
    if (node.writeOnly) add('writeOnly', true, path);
  }
  return notes;
}
