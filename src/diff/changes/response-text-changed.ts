/** A kind of change: the description or an extension of a response changed. */
import { defineChange } from '../change.ts';
import { wordsFound } from '../texts.ts';

export default defineChange({
  id: 'response-text-changed',
  title: 'The description or an extension of a response changed',
  on: 'response',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'What may come is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    // 2.0 has the examples here.
    const hasExamples = base.value.content === undefined && revision.value.content === undefined;
    const words = ['description', 'summary', ...(hasExamples ? ['examples'] : [])];
    return wordsFound(base, revision, words, `the ${revision.status} response`);
  },
  examples: [
    { base: "{'200': {description: All}}", revision: "{'200': {description: Every}}", finds: true },
    { base: "{'200': {description: All}}", revision: "{'200': {description: All}}", finds: false },
  ],
});
