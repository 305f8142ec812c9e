/**
 * Our engine finds what spectral-core's own runner finds: for the `oas` ruleset with all rules, and for our assembled
 * rulesets/bc-gov.yaml with the functions that ship beside it. Rule, file, pointer and message must be equal; what may
 * differ stands in one table with the reason.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { oas } from '@stoplight/spectral-rulesets';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { Spaces } from '../../src/document/operands.ts';
import { toPointer } from '../../src/document/pointer.ts';
import { loadTree } from '../../src/document/tree.ts';
import { toDefinition } from '../../src/lint/code-ruleset.ts';
import { runRules } from '../../src/lint/engine.ts';
import type { Source } from '../../src/lint/ruleset.ts';
import { readRuleset } from '../../src/lint/ruleset-reader.ts';
import { builtInSource } from '../../src/lint/ruleset-source.ts';
import { runSpectral } from '../support/spectral.ts';
import { cornerDocuments } from './corner-documents.ts';

interface Finding {
  rule: string;
  file: string;
  pointer: string;
  message: string;
}

interface Side {
  definition: object;
  source: Source;
}

/** What may differ, and why. A finding of one side that no entry explains fails the test. */
const deviations: { by: 'spectral' | 'us'; why: string; fits(one: Finding, file: string): boolean }[] = [
  {
    by: 'spectral',
    why: 'its schema of 3.1 knows no `$ref` in a path item, which the specification has (4.8.9)',
    fits: ({ rule, pointer, message }) =>
      rule === 'oas3-schema' &&
      /^\/paths\/[^/]+$/.test(pointer) &&
      message.endsWith('must not have unevaluated properties.'),
  },
  {
    by: 'us',
    why: 'it says nothing where an example cannot be checked because its circular schema is wrong; we say so',
    fits: ({ message }, file) =>
      file.includes('circular references') && message.startsWith('This value was not checked'),
  },
  {
    by: 'us',
    why: 'it takes what an object inherits for a parameter of that name (T-08)',
    fits: ({ rule, message }, file) =>
      rule === 'path-params' && file.includes('names of the prototype') && message.includes('"{toString}"'),
  },
  {
    by: 'spectral',
    why: 'it loses its way at a reference with percent codes and names the nearest parent instead of the place',
    fits: ({ pointer }, file) => file.includes('keys that look like pointers') && pointer === '/components/schemas',
  },
  ...(['spectral', 'us'] as const).map(by => ({
    by,
    why: 'it leaves a finding at a reference that has siblings; we go on to what the reference names, as for any other',
    fits: ({ pointer }: Finding, file: string): boolean =>
      file.includes('siblings of references in 3.0') &&
      [
        '/components/parameters/Limit',
        '/paths/~1routes/get/parameters/0',
        '/components/schemas/A',
        '/components/schemas/B',
      ].includes(pointer),
  })),
];

/** The words of a finding as far as they must be equal. */
function plain({ rule, message }: Finding): string {
  // Why an example was not checked: Spectral's words are those of its validator.
  if (/-valid-(media|schema)-example$/.test(rule)) {
    return message
      .replace(/^(schema is invalid|This value was not checked because its schema is not valid): .*$/s, '$1')
      .replace(/^This value .*/, 'schema is invalid');
  }
  // A component that is nothing but a reference is a second schema where references are written out.
  if (rule === 'bc-schema-description') return message.replace(/\d+/g, 'n').replace('schemas', 'schema');
  // Spectral names keys as pointers write them.
  return message.replaceAll('~1', '/').replaceAll('~0', '~');
}

const top = fileURLToPath(new URL('../../', import.meta.url));
const corpus = path.join(top, '../shared/corpus');
let folder: string;
const sides: Record<string, Side> = {};
const seen = new Set<object>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'equality-'));
  for (const [name, files] of Object.entries(cornerDocuments)) {
    for (const [file, text] of Object.entries(files)) {
      const full = path.join(folder, name, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
  }
  sides['spectral:oas'] = {
    definition: { extends: [[oas, 'all']] },
    source: { ...builtInSource('spectral:oas'), name: 'all', data: { extends: [['spectral:oas', 'all']] } },
  };
  const assembled = load(readFileSync(path.join(top, 'rulesets/bc-gov.yaml'), 'utf8'));
  sides['bc-gov'] = {
    definition: await toDefinition(assembled, path.join(top, 'rulesets')),
    source: builtInSource('bc-gov'),
  };
});

afterAll(() => rmSync(folder, { recursive: true }));

async function compare(
  file: string,
  workspace: string,
  { definition, source }: Side,
): Promise<{ missing: string[]; extra: string[]; count: number }> {
  const short = (full: string): string => path.relative(path.dirname(file), full);
  const spectral: Finding[] = (await runSpectral(file, definition as never)).map(one => ({
    rule: one.code,
    file: short(one.source),
    pointer: one.pointer,
    message: one.message,
  }));
  const loader = new Loader(defaultLimits);
  const tree = await loadTree(loader.read(new Spaces(workspace).onDisk(file)), loader);
  const { hits, failures } = await runRules(tree, await readRuleset(source));
  expect(failures).toEqual([]);
  const ours: Finding[] = hits.map(({ rule, document, path: at, message }) => ({
    rule: rule.id,
    file: short(document.id),
    pointer: toPointer(at),
    message,
  }));
  const keyOf = (one: Finding): string => `${one.rule} ${one.file}${one.pointer} ${plain(one)}`;
  const [theirKeys, ourKeys] = [spectral, ours].map(list => new Set(list.map(keyOf)));
  const without = (list: Finding[], keys: Set<string>, by: 'spectral' | 'us'): string[] =>
    list
      .filter(one => {
        if (keys.has(keyOf(one))) return false;
        const known = deviations.find(deviation => deviation.by === by && deviation.fits(one, file));
        if (known) seen.add(known);
        return known === undefined;
      })
      .map(keyOf);
  return {
    missing: without(spectral, ourKeys!, 'spectral'),
    extra: without(ours, theirKeys!, 'us'),
    count: theirKeys!.size,
  };
}

const corpusFiles = existsSync(corpus)
  ? [
      ...['bc', 'bc/pairs', 'public'].flatMap(name =>
        readdirSync(path.join(corpus, name))
          .filter(file => /\.(ya?ml|json)$/.test(file) && !file.includes('malformed'))
          .map(file => `${name}/${file}`),
      ),
      'public/petstore-separate-oas20/spec/swagger.yaml',
      'public/museum-split.oas31/openapi.yaml',
    ]
  : [];

describe.each(['spectral:oas', 'bc-gov'])('%s', name => {
  // The pairs are other versions of documents that are there anyway: once is enough.
  const files = corpusFiles.filter(file => name === 'spectral:oas' || !file.includes('pairs/'));

  describe.skipIf(files.length === 0)('real documents (skipped where ../shared/corpus is absent)', () => {
    it.each(files)('%s', async file => {
      const { missing, extra } = await compare(path.join(corpus, file), corpus, sides[name]!);
      expect({ missing, extra }).toEqual({ missing: [], extra: [] });
    });
  });

  it.each(Object.entries(cornerDocuments).map(([corner, list]) => [corner, Object.keys(list)[0]!]))(
    '%s',
    async (corner, file) => {
      const top = path.join(folder, corner);
      const { missing, extra, count } = await compare(path.join(top, file), top, sides[name]!);
      expect({ missing, extra }).toEqual({ missing: [], extra: [] });
      expect(count).toBeGreaterThan(3);
    },
  );
});

it.skipIf(corpusFiles.length === 0)('each deviation that is listed occurs', () => {
  expect(deviations.filter(one => !seen.has(one)).map(({ why }) => why)).toEqual([]);
});
