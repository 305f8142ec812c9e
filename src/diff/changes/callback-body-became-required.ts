/** A kind of change: a callback or webhook always has its body. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-body-became-required',
  title: 'A callback or webhook always has its body',
  on: 'body',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Receivers can rely on it now.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => base && !base.required && revision?.required && 'the body is always sent now',
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
