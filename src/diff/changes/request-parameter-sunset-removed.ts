/** A kind of change: a deprecated parameter no longer says until when it works. */
import { defineChange } from '../change.ts';
import { sunsetRemoved } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partSunsetRemoved } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-sunset-removed',
  title: 'A deprecated parameter no longer says until when it works',
  on: 'parameter',
  oasdiff: ['request-parameter-sunset-deleted'],
  check: pair => sunsetRemoved(pair, theParameter(pair)),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: false}]',
      finds: false,
    },
  ],
  ...partSunsetRemoved,
});
