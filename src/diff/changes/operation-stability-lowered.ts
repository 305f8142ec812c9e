/** A kind of change: the stability of an operation dropped. */
import { defineChange } from '../change.ts';
import { stabilityFound } from '../deprecation.ts';

export default defineChange({
  id: 'operation-stability-lowered',
  title: 'The stability of an operation dropped',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Consumers relied on the level that was promised; it is withdrawn.',
  remedy: 'Keep x-stability-level; it may only rise: draft, alpha, beta, stable.',
  oasdiff: ['api-stability-decreased'],
  check: pair => stabilityFound(pair, 'the operation', -1),
  examples: [
    {
      base: '/routes: {get: {x-stability-level: stable}}',
      revision: '/routes: {get: {x-stability-level: beta}}',
      finds: true,
    },
    {
      base: '/routes: {get: {x-stability-level: beta}}',
      revision: '/routes: {get: {x-stability-level: stable}}',
      finds: false,
    },
  ],
});
