/** A kind of change: tags, external documentation or extensions at the root of the document changed. */
import { defineChange } from '../change.ts';
import { holderWords, wordsFound } from '../texts.ts';

export default defineChange({
  id: 'document-text-changed',
  title: 'Tags, external documentation or extensions at the root of the document changed',
  on: 'document',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'They group and explain; no message depends on them.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    (wordsFound(base.root, revision.root, ['tags', 'externalDocs'], 'the document') ??
      holderWords(base.root, revision.root, ['paths', 'components'], 'the document')),
  examples: [
    { base: 'tags: [{name: routes}]', revision: 'tags: [{name: routes, description: All of them}]', finds: true },
    { base: 'tags: [{name: routes}]', revision: 'tags: [{name: routes}]', finds: false },
    { base: 'paths: {}', revision: 'paths: {x-owner: roads}', finds: true },
  ],
});
