/** A kind of change: a parameter is no longer accepted. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';
import { isDeprecated, sunsetOf } from '../sunset.ts';

export default defineChange({
  id: 'request-parameter-removed',
  title: 'A parameter is no longer accepted',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Requests that send it are refused, or it is passed over and they mean something else.',
  remedy: 'Mark it deprecated with x-sunset first, and remove it in the next major version after that day.',
  oasdiff: ['request-parameter-removed'],
  check: ({ base, revision }, { policy }) =>
    base &&
    !revision &&
    !(isDeprecated(base) && sunsetOf(base) !== undefined) && {
      message: `the ${parameterName(base)} is gone`,
      policy: policy.deprecateFirst,
    },
  examples: [
    { base: '[{name: limit, in: query, schema: {type: integer}}]', revision: '[]', finds: true },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
