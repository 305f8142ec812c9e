/** Two folders: which document is which, and the major versions that the documents of one API offer together. */
import { describe, expect, it } from 'vitest';
import { diffTrees, type Trees } from '../../src/diff/diff.ts';
import { pairDocuments } from '../../src/diff/pair-documents.ts';
import type { FolderDocument } from '../../src/diff/sides.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { loadTree } from '../../src/document/tree.ts';
import { policyOf } from './support.ts';

interface Api {
  title?: string;
  version?: string;
  server?: string;
  paths?: string[];
}

function documentsOf(side: string, files: Record<string, Api>): FolderDocument[] {
  return Object.entries(files).map(
    ([path, { title = 'Routes API', version = '1.0.0', server, paths = ['/routes'] }]) => ({
      path,
      document: parseDocument(
        JSON.stringify({
          openapi: '3.0.3',
          info: { title, version },
          ...(server !== undefined && { servers: [{ url: server }] }),
          paths: Object.fromEntries(paths.map(one => [one, { get: { responses: { default: { description: 'x' } } } }])),
        }),
        `${side}/${path}`,
      ),
    }),
  );
}

const pairs = (base: Record<string, Api>, revision: Record<string, Api>) =>
  pairDocuments(documentsOf('a', base), documentsOf('b', revision));
const names = (base: Record<string, Api>, revision: Record<string, Api>) =>
  pairs(base, revision).map(pair => [pair.base?.path ?? null, pair.revision?.path ?? null]);

describe('documents are paired', () => {
  it('by path first, whatever they hold', () => {
    expect(
      names(
        { 'a.yaml': { paths: ['/a'] }, 'b.yaml': { paths: ['/b'] } },
        { 'a.yaml': { paths: ['/b'] }, 'b.yaml': {} },
      ),
    ).toEqual([
      ['a.yaml', 'a.yaml'],
      ['b.yaml', 'b.yaml'],
    ]);
  });

  it('by the operations in common, the likest first', () => {
    const whole = ['/a', '/b', '/c', '/d'];
    expect(
      names(
        { 'old.yaml': { title: 'One', paths: whole } },
        {
          'half.yaml': { title: 'Two', paths: ['/a', '/b', '/x'] },
          'moved/new.yaml': { title: 'Three', paths: [...whole, '/e'] },
        },
      ),
    ).toEqual([
      ['old.yaml', 'moved/new.yaml'],
      [null, 'half.yaml'],
    ]);
  });

  it('by title where nothing else is alike', () => {
    expect(
      names({ 'x.yaml': { title: 'Trails', paths: ['/x'] } }, { 'y.yaml': { title: ' trails', paths: ['/y'] } }),
    ).toEqual([['x.yaml', 'y.yaml']]);
  });
});

describe('the previous major version', () => {
  const policy = policyOf('keep-previous-major: true');
  async function gone(base: Record<string, Api>, revision: Record<string, Api>): Promise<string[]> {
    const loader = new Loader(defaultLimits);
    const found: string[] = [];
    for (const pair of pairs(base, revision)) {
      const trees = {
        ...(pair.base && { base: await loadTree(pair.base.document, loader) }),
        ...(pair.revision && { revision: await loadTree(pair.revision.document, loader) }),
      } as Trees;
      const changes = diffTrees(trees, policy).filter(change => change.id === 'previous-major-removed');
      expect(changes.every(change => change.policy)).toBe(true);
      found.push(...changes.map(change => change.message));
    }
    return found;
  }
  const v1: Api = { server: 'https://api.example/v1', version: '1.4.0' };
  const v2: Api = { server: 'https://api.example/v2', version: '2.0.0', paths: ['/routes', '/stops'] };
  const v3: Api = { server: 'https://api.example/v3', version: '3.0.0', paths: ['/lines'] };
  const oneIsGone = [expect.stringMatching(/^version 1 is gone while version 2 is the newest/)];

  it('may not go while it is the one before the newest', async () => {
    expect(await gone({ 'v1.yaml': v1, 'v2.yaml': v2 }, { 'v2.yaml': v2 })).toEqual(oneIsGone);
    expect(await gone({ 'v1.yaml': v1 }, { 'v2.yaml': v2 })).toEqual(oneIsGone);
  });

  it('may stay in another document', async () => {
    expect(await gone({ 'api.yaml': v1 }, { 'api.yaml': v2, 'legacy/api-v1.yaml': v1 })).toEqual([]);
    expect(await gone({ 'v1.yaml': v1 }, { 'v1.yaml': v1, 'v2.yaml': v2 })).toEqual([]);
  });

  it('may go when it is older than that', async () => {
    expect(await gone({ 'v1.yaml': v1, 'v2.yaml': v2 }, { 'v2.yaml': v2, 'v3.yaml': v3 })).toEqual([]);
    expect(await gone({ 'v1.yaml': v1, 'v2.yaml': v2, 'v3.yaml': v3 }, { 'v2.yaml': v2, 'v3.yaml': v3 })).toEqual([]);
  });

  it('is not offered by another API', async () => {
    const trails: Api = { title: 'Trails API', server: 'https://trails.example/v1', paths: ['/trails'] };
    expect(
      await gone(
        { 'routes/v1.yaml': v1, 'trails/v1.yaml': trails },
        { 'routes/v2.yaml': v2, 'trails/v1.yaml': trails },
      ),
    ).toEqual(oneIsGone);
  });

  it('is known by the path where titles tell the versions apart', async () => {
    const [old, next] = [
      { ...v1, title: 'Routes' },
      { ...v2, title: 'Lines and routes' },
    ];
    expect(await gone({ 'v1/api.yaml': old, 'v2/api.yaml': next }, { 'v2/api.yaml': next })).toEqual(oneIsGone);
    expect(
      await gone(
        { 'a.yaml': { ...v1, title: 'Routes v1' }, 'b.yaml': { ...v2, title: 'Routes v2' } },
        { 'b.yaml': { ...v2, title: 'Routes v2' } },
      ),
    ).toEqual(oneIsGone);
  });

  it('is that of the document where addresses name none', async () => {
    const plain = (version: string): Api => ({ version });
    expect(await gone({ 'a.yaml': plain('1.4.0') }, { 'a.yaml': plain('2.0.0') })).toEqual(oneIsGone);
    expect(await gone({ 'a.yaml': plain('1.4.0') }, { 'a.yaml': plain('2.0.0'), 'a-v1.yaml': plain('1.4.1') })).toEqual(
      [],
    );
    expect(await gone({ 'a.yaml': plain('0.9.0') }, { 'a.yaml': plain('1.0.0') })).toEqual([]);
  });

  it('goes with the whole API, which is told by itself', async () => {
    expect(await gone({ 'v1.yaml': v1 }, {})).toEqual([]);
  });
});
