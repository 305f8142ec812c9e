/** A kind of change: the stability of a parameter is no known level. */
import { defineChange } from '../change.ts';
import { stabilityUnknown } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partStabilityUnknown } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-stability-unknown',
  title: 'The stability of a parameter is no known level',
  on: 'parameter',
  oasdiff: [],
  check: pair => stabilityUnknown(pair, theParameter(pair)),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: shaky}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: beta}]',
      finds: false,
    },
  ],
  ...partStabilityUnknown,
});
