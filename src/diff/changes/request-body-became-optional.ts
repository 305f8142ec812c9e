/** A kind of change: the body may be left out. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'request-body-became-optional',
  title: 'The body may be left out',
  on: 'body',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Requests with a body stay valid.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-became-optional'],
  check: ({ base, revision }) =>
    base?.required && revision && !revision.required && 'the request body may be left out now',
  examples: [
    {
      base: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      finds: true,
    },
    {
      base: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      finds: false,
    },
  ],
});
