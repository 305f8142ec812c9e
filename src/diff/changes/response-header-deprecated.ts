/** A kind of change: a response header became deprecated. */
import { defineChange } from '../change.ts';
import { deprecationFound } from '../deprecation.ts';

export default defineChange({
  id: 'response-header-deprecated',
  title: 'A response header became deprecated',
  on: 'header',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It comes as before; clients know now that it will go.',
  remedy: 'Say until when; raise the minor version.',
  oasdiff: [],
  check: pair => deprecationFound(pair, `the header ${pair.revision?.name ?? ''}`),
  examples: [
    {
      base: '{X-Total: {schema: {type: integer}}}',
      revision: '{X-Total: {schema: {type: integer}, deprecated: true}}',
      finds: true,
    },
    { base: '{X-Total: {schema: {type: integer}}}', revision: '{X-Total: {schema: {type: integer}}}', finds: false },
  ],
});
