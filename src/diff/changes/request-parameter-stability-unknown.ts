/** A kind of change: the stability of a parameter is no known level. */
import { defineChange } from '../change.ts';
import type { Parameter } from '../model/parameters.ts';
import { parameterName } from '../names.ts';
import type { Pair } from '../pair.ts';
import { stabilityOf } from '../sunset.ts';

function nameOf({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

export default defineChange({
  id: 'request-parameter-stability-unknown',
  title: 'The stability of a parameter is no known level',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'patch',
  why: 'Nobody can tell what is promised.',
  remedy: 'Write x-stability-level as draft, alpha, beta or stable.',
  oasdiff: [],
  check: pair =>
    stabilityOf(pair.revision) === 'unknown' &&
    (pair.base === undefined || stabilityOf(pair.base) !== 'unknown') &&
    `x-stability-level of ${nameOf(pair)} is none of draft, alpha, beta and stable`,
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: shaky}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, x-stability-level: beta}]',
      finds: false,
    },
  ],
});
