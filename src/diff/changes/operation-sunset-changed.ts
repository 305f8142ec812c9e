/** A kind of change: the sunset of a deprecated operation moved. */
import { defineChange } from '../change.ts';
import { isDeprecated, sunsetOf } from '../sunset.ts';

export default defineChange({
  id: 'operation-sunset-changed',
  title: 'The sunset of a deprecated operation moved',
  on: 'operation',
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
      message: `the sunset of ${'the operation'} moved from ${before} to ${after}`,
      ...(after > before ? { level: 'info' } : {}),
    };
  },
  examples: [
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-12-31"}}',
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      finds: true,
    },
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-12-31"}}',
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-12-31"}}',
      finds: false,
    },
  ],
});
