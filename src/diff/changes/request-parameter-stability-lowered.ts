/** A kind of change: the stability of a parameter dropped. */
import { defineChange } from '../change.ts';
import { stabilityFound } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partStabilityLowered } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-stability-lowered',
  title: 'The stability of a parameter dropped',
  on: 'parameter',
  oasdiff: [],
  check: pair => stabilityFound(pair, theParameter(pair), -1),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: stable}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: beta}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: beta}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: stable}]',
      finds: false,
    },
  ],
  ...partStabilityLowered,
});
