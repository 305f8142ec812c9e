/** A kind of change: a deprecated operation is gone, and its sunset is over. */
import { defineChange } from '../change.ts';
import { isPastSunset, sunsetOf } from '../sunset.ts';
import { partRemovedAfterSunset } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-removed-after-sunset',
  title: 'A deprecated operation is gone, and its sunset is over',
  on: 'operation',
  why: 'Clients had notice, and yet calls to it fail.',
  oasdiff: ['api-removed-with-deprecation', 'api-path-removed-with-deprecation'],
  check: ({ base, revision }, { policy }) =>
    base && !revision && isPastSunset(base, policy.today)
      ? {
          message: `the operation is gone; its sunset was on ${sunsetOf(base)}`,
          ...(policy.deprecateFirst ? { breaking: false, level: 'info' } : {}),
        }
      : undefined,
  examples: [
    { base: '/routes: {get: {deprecated: true, x-sunset: "2001-01-31"}}', revision: '', finds: true },
    { base: '/routes: {get: {}}', revision: '', finds: false },
  ],
  ...partRemovedAfterSunset,
});
