/** A kind of change: an operation is new. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'operation-added',
  title: 'An operation is new',
  on: 'operation',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Nobody calls it yet, whatever it requires.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['endpoint-added'],
  check: ({ base, revision }) => !base && revision !== undefined && 'the operation is new',
  examples: [
    { base: '/routes: {get: {}}', revision: '/routes: {get: {}, post: {}}', finds: true },
    { base: '/routes/{id}: {get: {}}', revision: '/routes/{routeId}: {get: {}}', finds: false },
  ],
});
