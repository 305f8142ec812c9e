/** A kind of change: a deprecated parameter is gone, and its sunset is over. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';
import { isPastSunset, sunsetOf } from '../sunset.ts';
import { partRemovedAfterSunset } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-removed-after-sunset',
  title: 'A deprecated parameter is gone, and its sunset is over',
  on: 'parameter',
  why: 'Clients had notice, and yet requests that send it may be refused.',
  oasdiff: ['request-parameter-removed-with-deprecation'],
  check: ({ base, revision }, { policy }) =>
    base && !revision && isPastSunset(base, policy.today)
      ? {
          message: `the ${parameterName(base)} is gone; its sunset was on ${sunsetOf(base)}`,
          ...(policy.deprecateFirst ? { breaking: false, level: 'info' } : {}),
        }
      : undefined,
  examples: [
    {
      base: '[{name: limit, in: query, deprecated: true, x-sunset: "2001-01-31", schema: {type: integer}}]',
      revision: '[]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, deprecated: true, x-sunset: "2999-01-31", schema: {type: integer}}]',
      revision: '[]',
      finds: false,
    },
  ],
  ...partRemovedAfterSunset,
});
