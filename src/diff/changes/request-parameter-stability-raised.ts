/** A kind of change: the stability of a parameter rose. */
import { defineChange } from '../change.ts';
import { stabilityFound } from '../deprecation.ts';
import type { Parameter } from '../model/parameters.ts';
import { parameterName } from '../names.ts';
import type { Pair } from '../pair.ts';

function nameOf({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

export default defineChange({
  id: 'request-parameter-stability-raised',
  title: 'The stability of a parameter rose',
  on: 'parameter',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It promises more than before.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: pair => stabilityFound(pair, nameOf(pair), 1),
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
});
