/** A kind of change: a whole document is new. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'document-added',
  title: 'A whole document is new',
  on: 'document',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Nobody uses it yet.',
  remedy: 'Nothing to do.',
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && `the document ${revision.tree.root.file} is new`,
  examples: [
    { base: '', revision: 'paths: {/routes: {get: {}}}', finds: true },
    { base: 'paths: {/routes: {get: {}}}', revision: 'paths: {/routes: {get: {}}}', finds: false },
  ],
});
