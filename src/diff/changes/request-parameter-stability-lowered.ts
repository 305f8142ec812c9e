/** A kind of change: the stability of a parameter dropped. */
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
  id: 'request-parameter-stability-lowered',
  title: 'The stability of a parameter dropped',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Consumers relied on the level that was promised; it is withdrawn.',
  remedy: 'Keep x-stability-level; it may only rise: draft, alpha, beta, stable.',
  oasdiff: [],
  check: pair => stabilityFound(pair, nameOf(pair), -1),
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
});
