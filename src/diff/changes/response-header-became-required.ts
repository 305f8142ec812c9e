/** A kind of change: a response header is guaranteed now. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-header-became-required',
  title: 'A response header is guaranteed now',
  on: 'header',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It comes always now.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base && !base.required && revision?.required && `the header ${revision.name} always comes now`,
  examples: [
    {
      base: '{X-Total: {schema: {type: integer}}}',
      revision: '{X-Total: {schema: {type: integer}, required: true}}',
      finds: true,
    },
    {
      base: '{X-Total: {schema: {type: integer}, required: true}}',
      revision: '{X-Total: {schema: {type: integer}, required: true}}',
      finds: false,
    },
  ],
});
