/** A kind of change: the stability of an operation dropped. */
import { defineChange } from '../change.ts';
import { stabilityFound } from '../deprecation.ts';
import { partStabilityLowered } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-stability-lowered',
  title: 'The stability of an operation dropped',
  on: 'operation',
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
  ...partStabilityLowered,
});
