/** A kind of change: the description, an example or an extension of a parameter changed. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';
import { wordsFound } from '../texts.ts';

export default defineChange({
  id: 'request-parameter-text-changed',
  title: 'The description, an example or an extension of a parameter changed',
  on: 'parameter',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'What may be sent is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base?.in === revision?.in &&
    base &&
    revision &&
    wordsFound(base, revision, ['description', 'example', 'examples'], `the ${parameterName(revision)}`),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, description: How many, schema: {type: integer}}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
