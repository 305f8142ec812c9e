/** A kind of change: the stability of an operation rose. */
import { defineChange } from '../change.ts';
import { stabilityFound } from '../deprecation.ts';
import { partStabilityRaised } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-stability-raised',
  title: 'The stability of an operation rose',
  on: 'operation',
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
  ...partStabilityRaised,
});
