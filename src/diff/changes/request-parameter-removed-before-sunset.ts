/** A kind of change: a deprecated parameter is gone before its sunset. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';
import { isDeprecated, isPastSunset, sunsetOf } from '../sunset.ts';
import { partRemovedBeforeSunset } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-removed-before-sunset',
  title: 'A deprecated parameter is gone before its sunset',
  on: 'parameter',
  oasdiff: ['request-parameter-removed-before-sunset'],
  check: ({ base, revision }, { policy }) => {
    if (!base || revision || !isDeprecated(base) || sunsetOf(base) === undefined || isPastSunset(base, policy.today))
      return undefined;
    return {
      message: `the ${parameterName(base)} is gone before its sunset (${sunsetOf(base)})`,
      policy: policy.deprecateFirst,
    };
  },
  examples: [
    {
      base: '[{name: limit, in: query, deprecated: true, x-sunset: "2999-01-31", schema: {type: integer}}]',
      revision: '[]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, deprecated: true, x-sunset: "2001-01-31", schema: {type: integer}}]',
      revision: '[]',
      finds: false,
    },
  ],
  ...partRemovedBeforeSunset,
});
