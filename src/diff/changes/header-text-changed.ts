/** A kind of change: the description, an example or an extension of a header changed. */
import { defineChange } from '../change.ts';
import { wordsFound } from '../texts.ts';

export default defineChange({
  id: 'header-text-changed',
  title: 'The description, an example or an extension of a header changed',
  on: 'header',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'What may come is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    wordsFound(base, revision, ['description', 'example', 'examples'], `the header ${revision.name}`),
  examples: [
    {
      base: '{X-Total: {schema: {type: integer}}}',
      revision: '{X-Total: {schema: {type: integer}, description: How many}}',
      finds: true,
    },
    { base: '{X-Total: {schema: {type: integer}}}', revision: '{X-Total: {schema: {type: integer}}}', finds: false },
  ],
});
