/** A kind of change: an operation is no longer deprecated. */
import { defineChange } from '../change.ts';
import { isDeprecated } from '../sunset.ts';

export default defineChange({
  id: 'operation-reactivated',
  title: 'An operation is no longer deprecated',
  on: 'operation',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It works as before, and stays.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['endpoint-reactivated'],
  check: pair =>
    isDeprecated(pair.base) &&
    pair.revision !== undefined &&
    !isDeprecated(pair.revision) &&
    `${'the operation'} is no longer deprecated`,
  examples: [
    { base: '/routes: {get: {deprecated: true}}', revision: '/routes: {get: {}}', finds: true },
    { base: '/routes: {get: {}}', revision: '/routes: {get: {}}', finds: false },
  ],
});
