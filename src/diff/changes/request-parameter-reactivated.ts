/** A kind of change: a parameter is no longer deprecated. */
import { defineChange } from '../change.ts';
import { reactivationFound } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partReactivated } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-reactivated',
  title: 'A parameter is no longer deprecated',
  on: 'parameter',
  oasdiff: ['request-parameter-reactivated'],
  check: pair => reactivationFound(pair, theParameter(pair)),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: false,
    },
  ],
  ...partReactivated,
});
