/** A kind of change: a parameter became deprecated without a sunset date. */
import { defineChange } from '../change.ts';
import { sunsetMissing } from '../deprecation.ts';
import type { Parameter } from '../model/parameters.ts';
import { parameterName } from '../names.ts';
import type { Pair } from '../pair.ts';

function nameOf({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

export default defineChange({
  id: 'request-parameter-sunset-missing',
  title: 'A parameter became deprecated without a sunset date',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'The policy asks for a date, so that consumers can plan; without one they learn of the end when it comes.',
  remedy: 'Add x-sunset with a day that leaves the notice period.',
  oasdiff: ['request-parameter-deprecated-sunset-missing'],
  check: (pair, { policy }) => sunsetMissing(pair, nameOf(pair), policy),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true}]',
      finds: true,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: false,
      config: 'deprecation: {required: true, notice: 90 days}',
    },
  ],
});
