/** A kind of change: the stability of an operation is no known level. */
import { defineChange } from '../change.ts';
import { stabilityUnknown } from '../deprecation.ts';
import { partStabilityUnknown } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-stability-unknown',
  title: 'The stability of an operation is no known level',
  on: 'operation',
  oasdiff: ['api-invalid-stability-level'],
  check: pair => stabilityUnknown(pair, 'the operation'),
  examples: [
    { base: '/routes: {get: {}}', revision: '/routes: {get: {x-stability-level: shaky}}', finds: true },
    { base: '/routes: {get: {}}', revision: '/routes: {get: {x-stability-level: beta}}', finds: false },
  ],
  ...partStabilityUnknown,
});
