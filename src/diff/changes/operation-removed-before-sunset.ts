/** A kind of change: a deprecated operation is gone before its sunset. */
import { defineChange } from '../change.ts';
import { isDeprecated, isPastSunset, sunsetOf } from '../sunset.ts';
import { partRemovedBeforeSunset } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-removed-before-sunset',
  title: 'A deprecated operation is gone before its sunset',
  on: 'operation',
  oasdiff: ['api-removed-before-sunset', 'api-path-removed-before-sunset'],
  check: ({ base, revision }, { policy }) => {
    if (!base || revision || !isDeprecated(base)) return undefined;
    const day = sunsetOf(base);
    if (day === undefined || isPastSunset(base, policy.today)) return undefined;
    return {
      message:
        day === 'unreadable'
          ? 'the deprecated operation is gone, and its x-sunset is no date'
          : `the operation is gone before its sunset on ${day}`,
      policy: policy.deprecateFirst,
    };
  },
  examples: [
    { base: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}', revision: '', finds: true },
    { base: '/routes: {get: {deprecated: true, x-sunset: "2001-01-31"}}', revision: '', finds: false },
  ],
  ...partRemovedBeforeSunset,
});
