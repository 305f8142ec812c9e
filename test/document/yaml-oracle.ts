/** YAML held against js-yaml: the same data, and places whose texts read as what stands there. */
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { expect } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { parseYaml } from '../../src/document/yaml.ts';
import { refusal, slicer, visitAll } from '../support/documents.ts';

/** The tags that the reader knows. */
export const schema = CORE_SCHEMA.withTags(mergeTag);

export function parse(text: string): Document {
  return parseYaml(text, 'a.yaml', 'a.yaml');
}

export function refused(text: string): string {
  return refusal(() => parse(text));
}

/** Plain data, so that `-0` and prototypes do not count as differences. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}

/** As it stands (a plain or tagged text), or as YAML reads it at the places where it can stand. */
function readsAs(written: string, value: unknown): boolean {
  if (written === value || (written === '' && value === null)) return true;
  return [`- ${written}`, `[ ${written} ]`, `- - ${written.replaceAll(/\r\n?|\n/g, '\n    ')}`].some(text => {
    try {
      return Object.is(([load(text, { schema })] as unknown[]).flat(3)[0], value);
    } catch {
      return false;
    }
  });
}

/** Every key's place holds the key, and every scalar's place a text that reads as the scalar. */
export function expectPlaces(text: string, document: Document): number {
  const slice = slicer(text);
  let scalars = 0;
  visitAll(document.data, (path, value) => {
    const key = path.at(-1);
    const what = `${document.file} at ${JSON.stringify(path)}`;
    if (typeof key === 'string') {
      const written = slice(document.locate(path, 'key'));
      // An alias as a key stands for a text elsewhere; an empty key has none, or only an anchor or a tag.
      if (!/^[*&!|>]/.test(written) && written !== '') {
        if (!readsAs(written, key)) expect(written, what).toBe(key);
      }
    }
    if (typeof value === 'object' && value !== null) {
      const { start, end } = document.locate(path);
      if (end.line < start.line) expect.fail(`${what} ends before it begins`);
      return;
    }
    scalars++;
    const written = slice(document.locate(path, 'value'));
    if (written.startsWith('*')) return;
    if (/^[|>]/.test(written)) {
      const indented = written.replace(/^[|>].*/, header => header);
      if (typeof value !== 'string') expect(indented, what).toBe(value);
      return;
    }
    if (!readsAs(written, value)) expect(written, what).toBe(value);
    const entry = slice(document.locate(path));
    if (!entry.endsWith(written)) expect(entry, what).toContain(written);
  });
  return scalars;
}
