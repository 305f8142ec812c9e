/** A kind of change: a parameter became deprecated without a sunset date. */
import { defineChange } from '../change.ts';
import { sunsetMissing } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partSunsetMissing } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-sunset-missing',
  title: 'A parameter became deprecated without a sunset date',
  on: 'parameter',
  oasdiff: ['request-parameter-deprecated-sunset-missing'],
  check: (pair, { policy }) => sunsetMissing(pair, theParameter(pair), policy),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true}]',
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
  ...partSunsetMissing,
});
