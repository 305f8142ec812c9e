/** A kind of change: the default response is gone. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-default-removed',
  title: 'The default response is gone',
  on: 'response',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Less is said about what may come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => base?.status === 'default' && !revision && 'the default response is gone',
  examples: [
    { base: '{\'200\': {}, default: {}}', revision: '{\'200\': {}}', finds: true },
    { base: '{\'200\': {}}', revision: '{\'200\': {}}', finds: false },
  ],
});
