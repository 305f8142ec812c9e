/** A kind of change: a reply to a callback or webhook must have a header. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-reply-header-became-required',
  title: 'A reply to a callback or webhook must have a header',
  on: 'header',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Receivers that answer without it break the contract now.',
  remedy: 'Leave it optional, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    revision?.required && !base?.required && `the header ${revision.name} must be in the reply now`,
  examples: [
    { base: '{}', revision: '{X-Total: {schema: {type: integer}, required: true}}', finds: true },
    {
      base: '{X-Total: {schema: {type: integer}, required: true}}',
      revision: '{X-Total: {schema: {type: integer}, required: true}}',
      finds: false,
    },
  ],
});
