/** A kind of change: a deprecated operation no longer says until when it works. */
import { defineChange } from '../change.ts';
import { sunsetRemoved } from '../deprecation.ts';
import { partSunsetRemoved } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-sunset-removed',
  title: 'A deprecated operation no longer says until when it works',
  on: 'operation',
  oasdiff: ['sunset-deleted'],
  check: pair => sunsetRemoved(pair, 'the operation'),
  examples: [
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      revision: '/routes: {get: {deprecated: true}}',
      finds: true,
    },
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      revision: '/routes: {get: {deprecated: false}}',
      finds: false,
    },
  ],
  ...partSunsetRemoved,
});
