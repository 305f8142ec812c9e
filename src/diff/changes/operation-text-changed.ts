/** A kind of change: the summary, description, documentation link or an extension of an operation changed. */
import { defineChange } from '../change.ts';
import { heldBy, holderWords, wordsFound } from '../texts.ts';

export default defineChange({
  id: 'operation-text-changed',
  title: 'The summary, description, documentation link or an extension of an operation changed',
  on: 'operation',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'Nothing on the wire depends on these words.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const [before, after] = [heldBy(base, 'callbacks'), heldBy(revision, 'callbacks')];
    return (
      wordsFound(base, revision, ['summary', 'description', 'externalDocs'], 'the operation') ??
      holderWords(base, revision, ['responses'], 'the operation') ??
      holderWords(before, after, Object.keys(after.value), 'the callbacks of the operation')
    );
  },
  examples: [
    { base: '/routes: {get: {summary: All routes}}', revision: '/routes: {get: {summary: Every route}}', finds: true },
    { base: '/routes: {get: {summary: All routes}}', revision: '/routes: {get: {summary: All routes}}', finds: false },
  ],
});
