/** A kind of change: a response header is new. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-header-added',
  title: 'A response header is new',
  on: 'header',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Clients pass over headers that they do not know.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-header-added'],
  check: ({ base, revision }) => !base && revision && `the header ${revision.name} is new`,
  examples: [
    { base: '{}', revision: '{X-Total: {schema: {type: integer}}}', finds: true },
    { base: '{X-Total: {schema: {type: integer}}}', revision: '{X-Total: {schema: {type: integer}}}', finds: false },
  ],
});
