/** A kind of change: the sunset of a parameter is no date. */
import { defineChange } from '../change.ts';
import { sunsetUnreadable } from '../deprecation.ts';
import type { Parameter } from '../model/parameters.ts';
import { parameterName } from '../names.ts';
import type { Pair } from '../pair.ts';

function nameOf({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

export default defineChange({
  id: 'request-parameter-sunset-unreadable',
  title: 'The sunset of a parameter is no date',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Nobody can tell when it goes.',
  remedy: 'Write x-sunset as a day such as 2027-01-31.',
  oasdiff: ['request-parameter-sunset-parse'],
  check: (pair, { policy }) => sunsetUnreadable(pair, nameOf(pair), policy),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: soon}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: false,
    },
  ],
});
