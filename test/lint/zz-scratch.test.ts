import { it } from 'vitest';
import { cornerDocuments } from './corner-documents.ts';
import { lintTree, treeOf, places } from '../support/lint-text.ts';
import { builtInSource } from '../../src/lint/ruleset-source.ts';
it('x', async () => {
  const tree = await treeOf(cornerDocuments['keys that look like pointers']!);
  const src = { ...builtInSource('spectral:oas'), name: 'all', data: { extends: [['spectral:oas', 'all']] } };
  const { hits, errors } = await lintTree(tree, src);
  console.log(places(hits).join('\n'), errors, tree.problems);
});
