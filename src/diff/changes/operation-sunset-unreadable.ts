/** A kind of change: the sunset of an operation is no date. */
import { defineChange } from '../change.ts';
import { sunsetUnreadable } from '../deprecation.ts';
import { partSunsetUnreadable } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-sunset-unreadable',
  title: 'The sunset of an operation is no date',
  on: 'operation',
  oasdiff: ['api-deprecated-sunset-parse', 'api-path-sunset-parse'],
  check: (pair, { policy }) => sunsetUnreadable(pair, 'the operation', policy),
  examples: [
    { base: '/routes: {get: {}}', revision: '/routes: {get: {deprecated: true, x-sunset: soon}}', finds: true },
    {
      base: '/routes: {get: {}}',
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      finds: false,
    },
  ],
  ...partSunsetUnreadable,
});
