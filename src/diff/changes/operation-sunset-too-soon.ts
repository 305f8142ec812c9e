/** A kind of change: the sunset of an operation leaves less than the notice period. */
import { defineChange } from '../change.ts';
import { sunsetTooSoon } from '../deprecation.ts';

export default defineChange({
  id: 'operation-sunset-too-soon',
  title: 'The sunset of an operation leaves less than the notice period',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Consumers have less time to move than the policy promises them.',
  remedy: 'Move x-sunset to the end of the notice period or later.',
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
});
