/** A kind of change: the sunset of a parameter leaves less than the notice period. */
import { defineChange } from '../change.ts';
import { sunsetTooSoon } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partSunsetTooSoon } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-sunset-too-soon',
  title: 'The sunset of a parameter leaves less than the notice period',
  on: 'parameter',
  oasdiff: ['request-parameter-sunset-date-too-small', 'request-parameter-sunset-date-changed-too-small'],
  check: (pair, { policy }) => sunsetTooSoon(pair, theParameter(pair), policy),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2001-01-31"}]',
      finds: true,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: false,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
  ],
  ...partSunsetTooSoon,
});
