/** A kind of change: the sunset of an operation leaves less than the notice period. */
import { defineChange } from '../change.ts';
import { sunsetTooSoon } from '../deprecation.ts';
import { partSunsetTooSoon } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-sunset-too-soon',
  title: 'The sunset of an operation leaves less than the notice period',
  on: 'operation',
  oasdiff: ['api-sunset-date-too-small', 'api-sunset-date-changed-too-small'],
  check: (pair, { policy }) => sunsetTooSoon(pair, 'the operation', policy),
  examples: [
    {
      base: '/routes: {get: {}}',
      revision: '/routes: {get: {deprecated: true, x-sunset: "2001-01-31"}}',
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
  ...partSunsetTooSoon,
});
