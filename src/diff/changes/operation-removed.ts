/** A kind of change: an operation or path is gone. */
import { defineChange } from '../change.ts';
import { isDeprecated, sunsetOf } from '../sunset.ts';

export default defineChange({
  id: 'operation-removed',
  title: 'An operation or path is gone',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Calls to it fail.',
  remedy: 'Mark it deprecated with x-sunset first, and remove it in the next major version after that day.',
  oasdiff: ['api-removed-without-deprecation', 'api-path-removed-without-deprecation'],
  check: ({ base, revision }, { policy }) => {
    if (!base || revision || (isDeprecated(base) && sunsetOf(base) !== undefined)) return undefined;
    const note = isDeprecated(base) ? ', deprecated but without a sunset date' : '';
    return { message: `the operation is gone${note}`, policy: policy.deprecateFirst };
  },
  examples: [
    { base: '/routes: {get: {}, post: {}}', revision: '/routes: {get: {}}', finds: true },
    { base: '/routes/{id}: {get: {}}', revision: '/routes/{routeId}: {get: {}}', finds: false },
  ],
});
