/** A kind of change: a parameter became deprecated. */
import { defineChange } from '../change.ts';
import { deprecationFound } from '../deprecation.ts';
import type { Parameter } from '../model/parameters.ts';
import { parameterName } from '../names.ts';
import type { Pair } from '../pair.ts';

function nameOf({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

export default defineChange({
  id: 'request-parameter-deprecated',
  title: 'A parameter became deprecated',
  on: 'parameter',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It works as before; clients know now that it will go.',
  remedy: 'Say until when with x-sunset; raise the minor version.',
  oasdiff: ['request-parameter-deprecated'],
  check: pair => deprecationFound(pair, nameOf(pair)),
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
});
