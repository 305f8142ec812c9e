/** A kind of change: a response header is no longer guaranteed. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-header-became-optional',
  title: 'A response header is no longer guaranteed',
  on: 'header',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients could rely on it; now it may be missing.',
  remedy: 'Keep sending it always, or release a new major version.',
  oasdiff: ['response-header-became-optional'],
  check: ({ base, revision }) =>
    base?.required && revision && !revision.required && `the header ${revision.name} may be missing now`,
  examples: [
    {
      base: '{X-Total: {schema: {type: integer}, required: true}}',
      revision: '{X-Total: {schema: {type: integer}}}',
      finds: true,
    },
    { base: '{X-Total: {schema: {type: integer}}}', revision: '{X-Total: {schema: {type: integer}}}', finds: false },
  ],
});
