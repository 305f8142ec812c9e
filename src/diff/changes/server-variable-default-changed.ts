/** A kind of change: a server variable has another default. */
import { defineChange } from '../change.ts';
import { pairBy } from '../pair.ts';

export default defineChange({
  id: 'server-variable-default-changed',
  title: 'A server variable has another default',
  on: 'server',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Clients that leave the variable alone call another address after they read the document again.',
  remedy: 'Keep the default; name the other value in the description.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    return pairBy(base.variables, revision.variables, variable => variable.name).flatMap(pair =>
      pair.base && pair.revision && pair.base.default !== pair.revision.default
        ? [
            {
              message: `the default of the server variable ${pair.base.name} changed from ${pair.base.default ?? 'nothing'} to ${pair.revision.default ?? 'nothing'}`,
              base: [...pair.base.path, 'default'],
              revision: [...pair.revision.path, 'default'],
            },
          ]
        : [],
    );
  },
  examples: [
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api, test]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: test, enum: [api, test]}}}]",
      finds: true,
    },
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api}}}]",
      finds: false,
    },
  ],
});
