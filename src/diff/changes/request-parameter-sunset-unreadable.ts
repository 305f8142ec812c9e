/** A kind of change: the sunset of a parameter is no date. */
import { defineChange } from '../change.ts';
import { sunsetUnreadable } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partSunsetUnreadable } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-sunset-unreadable',
  title: 'The sunset of a parameter is no date',
  on: 'parameter',
  oasdiff: ['request-parameter-sunset-parse'],
  check: (pair, { policy }) => sunsetUnreadable(pair, theParameter(pair), policy),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: soon}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: false,
    },
  ],
  ...partSunsetUnreadable,
});
