/** A kind of change: the sunset of an operation is no date. */
import { defineChange } from '../change.ts';
import { sunsetUnreadable } from '../deprecation.ts';

export default defineChange({
  id: 'operation-sunset-unreadable',
  title: 'The sunset of an operation is no date',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Nobody can tell when it goes.',
  remedy: 'Write x-sunset as a day such as 2027-01-31.',
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
});
