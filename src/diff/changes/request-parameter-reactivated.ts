/** A kind of change: a parameter is no longer deprecated. */
import { defineChange } from '../change.ts';
import type { Parameter } from '../model/parameters.ts';
import { parameterName } from '../names.ts';
import type { Pair } from '../pair.ts';
import { isDeprecated } from '../sunset.ts';

function nameOf({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

export default defineChange({
  id: 'request-parameter-reactivated',
  title: 'A parameter is no longer deprecated',
  on: 'parameter',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It works as before, and stays.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-parameter-reactivated'],
  check: pair =>
    isDeprecated(pair.base) &&
    pair.revision !== undefined &&
    !isDeprecated(pair.revision) &&
    `${nameOf(pair)} is no longer deprecated`,
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
});
