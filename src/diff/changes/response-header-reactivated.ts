/** A kind of change: a response header is no longer deprecated. */
import { defineChange } from '../change.ts';
import { reactivationFound } from '../deprecation.ts';

export default defineChange({
  id: 'response-header-reactivated',
  title: 'A response header is no longer deprecated',
  on: 'header',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It comes as before, and stays.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: pair => reactivationFound(pair, `the header ${pair.revision?.name ?? ''}`),
  examples: [
    {
      base: '{X-Total: {schema: {type: integer}, deprecated: true}}',
      revision: '{X-Total: {schema: {type: integer}}}',
      finds: true,
    },
    { base: '{X-Total: {schema: {type: integer}}}', revision: '{X-Total: {schema: {type: integer}}}', finds: false },
  ],
});
