/** A kind of change: a deprecated parameter no longer says until when it works. */
import { defineChange } from '../change.ts';
import { sunsetRemoved } from '../deprecation.ts';
import type { Parameter } from '../model/parameters.ts';
import { parameterName } from '../names.ts';
import type { Pair } from '../pair.ts';

function nameOf({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

export default defineChange({
  id: 'request-parameter-sunset-removed',
  title: 'A deprecated parameter no longer says until when it works',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Consumers planned with the date; a promise is withdrawn.',
  remedy: 'Keep x-sunset as long as it is deprecated.',
  oasdiff: ['request-parameter-sunset-deleted'],
  check: pair => sunsetRemoved(pair, nameOf(pair)),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: false}]',
      finds: false,
    },
  ],
});
