/** A kind of change: a deprecated parameter is gone, and its sunset is over. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';
import { isPastSunset, sunsetOf } from '../sunset.ts';

export default defineChange({
  id: 'request-parameter-removed-after-sunset',
  title: 'A deprecated parameter is gone, and its sunset is over',
  on: 'parameter',
  sender: 'client',
  level: 'warning',
  breaking: true,
  bump: 'minor',
  why: 'Clients had notice, and yet requests that send it may be refused.',
  remedy: 'Release a new major version; with `deprecation: {required: true}` in the config this counts as compatible.',
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
});
