/** A kind of change: the body may not be left out any more. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'request-body-became-required',
  title: 'The body may not be left out any more',
  on: 'body',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Requests without a body were valid and are refused now.',
  remedy: 'Leave it optional, or release a new major version.',
  oasdiff: ['request-body-became-required'],
  check: ({ base, revision }) => base && !base.required && revision?.required && 'the request body is required now',
  examples: [
    {
      base: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      finds: true,
    },
    {
      base: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      finds: false,
    },
  ],
});
