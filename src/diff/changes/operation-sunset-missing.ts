/** A kind of change: an operation became deprecated without a sunset date. */
import { defineChange } from '../change.ts';
import { sunsetMissing } from '../deprecation.ts';
import { partSunsetMissing } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-sunset-missing',
  title: 'An operation became deprecated without a sunset date',
  on: 'operation',
  oasdiff: ['api-deprecated-sunset-missing'],
  check: (pair, { policy }) => sunsetMissing(pair, 'the operation', policy),
  examples: [
    {
      base: '/routes: {get: {}}',
      revision: '/routes: {get: {deprecated: true}}',
      finds: true,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
    {
      base: '/routes: {get: {}}',
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      finds: false,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
  ],
  ...partSunsetMissing,
});
