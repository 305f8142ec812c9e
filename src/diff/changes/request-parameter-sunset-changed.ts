/** A kind of change: the sunset of a deprecated parameter moved. */
import { defineChange } from '../change.ts';
import type { Parameter } from '../model/parameters.ts';
import { parameterName } from '../names.ts';
import type { Pair } from '../pair.ts';
import { isDeprecated, sunsetOf } from '../sunset.ts';

function nameOf({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

export default defineChange({
  id: 'request-parameter-sunset-changed',
  title: 'The sunset of a deprecated parameter moved',
  on: 'parameter',
  sender: 'client',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Consumers planned with the old date; an earlier one shortens what they were promised.',
  remedy: 'Move it later only.',
  oasdiff: [],
  check: pair => {
    const { base, revision } = pair;
    if (!base || !revision || !isDeprecated(base) || !isDeprecated(revision)) return undefined;
    const [before, after] = [sunsetOf(base), sunsetOf(revision)];
    if (before === undefined || after === undefined || before === after || after === 'unreadable') return undefined;
    return {
      message: `the sunset of ${nameOf(pair)} moved from ${before} to ${after}`,
      ...(after > before ? { level: 'info' } : {}),
    };
  },
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-12-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-12-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-12-31"}]',
      finds: false,
    },
  ],
});
