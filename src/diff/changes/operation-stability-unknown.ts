/** A kind of change: the stability of an operation is no known level. */
import { defineChange } from '../change.ts';
import { stabilityOf } from '../sunset.ts';

export default defineChange({
  id: 'operation-stability-unknown',
  title: 'The stability of an operation is no known level',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'patch',
  why: 'Nobody can tell what is promised.',
  remedy: 'Write x-stability-level as draft, alpha, beta or stable.',
  oasdiff: ['api-invalid-stability-level'],
  check: pair =>
    stabilityOf(pair.revision) === 'unknown' &&
    (pair.base === undefined || stabilityOf(pair.base) !== 'unknown') &&
    `x-stability-level of ${'the operation'} is none of draft, alpha, beta and stable`,
  examples: [
    { base: '/routes: {get: {}}', revision: '/routes: {get: {x-stability-level: shaky}}', finds: true },
    { base: '/routes: {get: {}}', revision: '/routes: {get: {x-stability-level: beta}}', finds: false },
  ],
});
