/** Every document of the shared corpus: no change against itself, and none by a rewrite that means the same. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffTrees } from '../../src/diff/diff.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { Spaces } from '../../src/document/operands.ts';
import { isObject } from '../../src/document/pointer.ts';
import { loadTree, type Tree } from '../../src/document/tree.ts';
import { openapiVersion } from '../../src/document/version.ts';
import { UserError } from '../../src/errors.ts';
import { rewrites } from './rewrites.ts';
import { changesBetween, policyOf } from './support.ts';

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus');
const files = existsSync(corpus)
  ? ['bc', 'public'].flatMap(folder =>
      readdirSync(path.join(corpus, folder), { recursive: true })
        .map(String)
        .filter(file => /\.(ya?ml|json)$/.test(file))
        .map(file => path.join(folder, file)),
    )
  : [];

async function readTree(file: string): Promise<Tree | undefined> {
  const loader = new Loader(defaultLimits);
  try {
    const root = loader.read(new Spaces(corpus).onDisk(file));
    return openapiVersion(root.data) ? await loadTree(root, loader) : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

describe.skipIf(files.length === 0)('every document of the corpus (skipped without ../shared)', () => {
  it.each(files)('%s has no change against itself', async file => {
    const [base, revision] = [await readTree(file), await readTree(file)];
    if (base && revision) expect(diffTrees({ base, revision }, policyOf())).toEqual([]);
  });

  it.each(Object.entries(rewrites))(
    '%s changes nothing of the contract',
    async (_name, rewrite) => {
      let seed = 1;
      const random = () => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed / 2_147_483_647;
      };
      let count = 0;
      for (const file of files) {
        const tree = await readTree(file);
        if (!tree || tree.documents.size > 1 || !isObject(tree.root.data) || tree.root.text.length > 400_000) continue;
        const rewritten = rewrite(tree.root.data, random);
        const changes = await changesBetween(tree.root.data, rewritten);
        expect(
          changes.filter(change => change.bump !== 'patch'),
          file,
        ).toEqual([]);
        count++;
      }
      expect(count).toBeGreaterThan(20);
    },
    120_000,
  );
});
