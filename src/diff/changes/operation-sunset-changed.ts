/** A kind of change: the sunset of a deprecated operation moved, or was set. */
import { defineChange } from '../change.ts';
import { sunsetMoved } from '../deprecation.ts';
import { partSunsetChanged } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-sunset-changed',
  title: 'The sunset of a deprecated operation moved, or was set',
  on: 'operation',
  oasdiff: [],
  check: pair => sunsetMoved(pair, 'the operation'),
  examples: [
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-12-31"}}',
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      finds: true,
    },
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-12-31"}}',
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-12-31"}}',
      finds: false,
    },
  ],
  ...partSunsetChanged,
});
