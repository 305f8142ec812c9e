/** A kind of change: a header of the reply to a callback or webhook is no longer asked for. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-reply-header-relaxed',
  title: 'A header of the reply to a callback or webhook is no longer asked for',
  on: 'header',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Receivers may go on sending it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    (!revision || (base.required && !revision.required)) &&
    `the header ${base.name} need not be in the reply now`,
  examples: [
    { base: '{X-Total: {schema: {type: integer}, required: true}}', revision: '{}', finds: true },
    { base: '{}', revision: '{}', finds: false },
  ],
});
