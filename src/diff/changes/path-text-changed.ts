/** A kind of change: the summary, description or an extension of a path changed. */
import { defineChange } from '../change.ts';
import { wordsFound } from '../texts.ts';

export default defineChange({
  id: 'path-text-changed',
  title: 'The summary, description or an extension of a path changed',
  on: 'operation',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'Nothing on the wire depends on these words.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base && revision && wordsFound(base.pathItem, revision.pathItem, ['summary', 'description'], 'the path'),
  examples: [
    { base: '/routes: {summary: Routes, get: {}}', revision: '/routes: {summary: All routes, get: {}}', finds: true },
    { base: '/routes: {get: {}}', revision: '/routes: {get: {}}', finds: false },
  ],
});
