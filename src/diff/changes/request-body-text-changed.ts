/** A kind of change: the description or an extension of a request body changed. */
import { defineChange } from '../change.ts';
import { wordsFound } from '../texts.ts';

export default defineChange({
  id: 'request-body-text-changed',
  title: 'The description or an extension of a request body changed',
  on: 'body',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'What may be sent is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => base && revision && wordsFound(base, revision, ['description'], 'the request body'),
  examples: [
    {
      base: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {description: A route, content: {application/json: {schema: {type: object}}}}',
      finds: true,
    },
    {
      base: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      finds: false,
    },
  ],
});
