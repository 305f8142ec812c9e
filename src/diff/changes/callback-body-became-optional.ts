/** A kind of change: a callback or webhook may come without its body. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-body-became-optional',
  title: 'A callback or webhook may come without its body',
  on: 'body',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Receivers could rely on it; now it may be missing.',
  remedy: 'Go on sending it always, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => base?.required && revision && !revision.required && 'the body may be missing now',
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
