/** A kind of change: a whole document is gone. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'document-removed',
  title: 'A whole document is gone',
  on: 'document',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'All of its operations are gone.',
  remedy: 'Keep the document until its operations have passed their sunset.',
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && `the document ${base.tree.root.file} is gone`,
  examples: [
    { base: 'paths: {/routes: {get: {}}}', revision: '', finds: true },
    { base: 'paths: {/routes: {get: {}}}', revision: 'paths: {/routes: {get: {}}}', finds: false },
  ],
});
