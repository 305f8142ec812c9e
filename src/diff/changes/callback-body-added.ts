/** A kind of change: a callback or webhook sends a body. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-body-added',
  title: 'A callback or webhook sends a body',
  on: 'body',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Receivers may pass over it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && 'a body is sent now',
  examples: [
    {
      base: '',
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
