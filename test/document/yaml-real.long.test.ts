/** YAML of every real file: the same data as js-yaml, and exact places. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { parseYaml } from '../../src/document/yaml.ts';
import { sharedFiles } from '../support/documents.ts';
import { expectPlaces, parse, plain, refused, schema } from './yaml-oracle.ts';

const files = sharedFiles().filter(file => /\.ya?ml$/.test(file));

describe.skipIf(files.length === 0)('every real file (skipped where ../shared is absent)', () => {
  it('reads as js-yaml reads it', () => {
    const different: string[] = [];
    let duplicates = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
      let theirs: unknown;
      let reason = '';
      try {
        theirs = load(text, { schema, maxDepth: 200 });
      } catch (error) {
        reason = (error as { reason?: string }).reason ?? String(error);
      }
      if (reason === 'duplicated mapping key') {
        duplicates++;
        expect(parse(text).duplicateKeys.length, file).toBeGreaterThan(0);
      } else if (reason !== '') expect(refused(text), file).toMatch(/^a\.yaml:\d+:\d+: .+\.$/);
      else {
        const document = parse(text);
        expect(document.duplicateKeys, file).toEqual([]);
        if (JSON.stringify(document.data) !== JSON.stringify(plain(theirs))) different.push(file);
      }
    }
    expect(different).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    expect(duplicates).toBeGreaterThan(0);
  });

  it('has exact places for every key and scalar', () => {
    let scalars = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
      let document: Document;
      try {
        document = parseYaml(text, file, file);
      } catch {
        continue;
      }
      scalars += expectPlaces(text, document);
    }
    expect(scalars).toBeGreaterThan(20_000);
  });
});
