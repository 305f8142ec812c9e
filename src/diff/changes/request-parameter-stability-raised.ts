/** A kind of change: the stability of a parameter rose. */
import { defineChange } from '../change.ts';
import { stabilityFound } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partStabilityRaised } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-stability-raised',
  title: 'The stability of a parameter rose',
  on: 'parameter',
  oasdiff: [],
  check: pair => stabilityFound(pair, theParameter(pair), 1),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: alpha}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: beta}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: alpha}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: alpha}]',
      finds: false,
    },
  ],
  ...partStabilityRaised,
});
