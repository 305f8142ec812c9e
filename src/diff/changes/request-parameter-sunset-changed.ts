/** A kind of change: the sunset of a deprecated parameter moved, or was set. */
import { defineChange } from '../change.ts';
import { sunsetMoved } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partSunsetChanged } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-sunset-changed',
  title: 'The sunset of a deprecated parameter moved, or was set',
  on: 'parameter',
  oasdiff: [],
  check: pair => sunsetMoved(pair, theParameter(pair)),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-12-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-12-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-12-31"}]',
      finds: false,
    },
  ],
  ...partSunsetChanged,
});
