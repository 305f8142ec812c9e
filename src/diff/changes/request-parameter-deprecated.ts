/** A kind of change: a parameter became deprecated. */
import { defineChange } from '../change.ts';
import { deprecationFound } from '../deprecation.ts';
import { theParameter } from '../names.ts';
import { partDeprecated } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'request-parameter-deprecated',
  title: 'A parameter became deprecated',
  on: 'parameter',
  oasdiff: ['request-parameter-deprecated'],
  check: pair => deprecationFound(pair, theParameter(pair)),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true}]',
      finds: false,
    },
  ],
  ...partDeprecated,
});
