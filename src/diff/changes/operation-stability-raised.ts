/** A kind of change: the stability of an operation rose. */
import { defineChange } from '../change.ts';
import { stabilityFound } from '../deprecation.ts';

export default defineChange({
  id: 'operation-stability-raised',
  title: 'The stability of an operation rose',
  on: 'operation',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It promises more than before.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['api-stability-increased'],
  check: pair => stabilityFound(pair, 'the operation', 1),
  examples: [
    {
      base: '/routes: {get: {x-stability-level: alpha}}',
      revision: '/routes: {get: {x-stability-level: beta}}',
      finds: true,
    },
    {
      base: '/routes: {get: {x-stability-level: alpha}}',
      revision: '/routes: {get: {x-stability-level: alpha}}',
      finds: false,
    },
  ],
});
