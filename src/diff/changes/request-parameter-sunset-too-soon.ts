/** A kind of change: the sunset of a parameter leaves less than the notice period. */
import { defineChange } from '../change.ts';
import { sunsetTooSoon } from '../deprecation.ts';
import type { Parameter } from '../model/parameters.ts';
import { parameterName } from '../names.ts';
import type { Pair } from '../pair.ts';

function nameOf({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

export default defineChange({
  id: 'request-parameter-sunset-too-soon',
  title: 'The sunset of a parameter leaves less than the notice period',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Consumers have less time to move than the policy promises them.',
  remedy: 'Move x-sunset to the end of the notice period or later.',
  oasdiff: ['request-parameter-sunset-date-too-small', 'request-parameter-sunset-date-changed-too-small'],
  check: (pair, { policy }) => sunsetTooSoon(pair, nameOf(pair), policy),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2001-01-31"}]',
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
