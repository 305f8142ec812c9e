/** A kind of change: a default response is new. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-default-added',
  title: 'A default response is new',
  on: 'response',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'More is said about what may come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => revision?.status === 'default' && !base && 'a default response is new',
  examples: [
    { base: '{\'200\': {}}', revision: '{\'200\': {}, default: {}}', finds: true },
    { base: '{\'200\': {}, default: {}}', revision: '{\'200\': {}, default: {}}', finds: false },
  ],
});
