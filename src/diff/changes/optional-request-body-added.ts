/** A kind of change: an operation takes a body. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'optional-request-body-added',
  title: 'An operation takes a body',
  on: 'body',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Nobody has to send it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-added-optional'],
  check: ({ base, revision }) => !base && revision && !revision.required && 'an optional request body is new',
  examples: [
    { base: '', revision: 'requestBody: {content: {application/json: {schema: {type: object}}}}', finds: true },
    {
      base: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      finds: false,
    },
  ],
});
