/** A kind of change: a value of a server variable is gone. */
import { defineChange, type Found } from '../change.ts';
import type { Server } from '../model/servers.ts';
import { pairBy } from '../pair.ts';

/** Values of `one` that `other` no longer lists, by variable; an open list has all. */
function lostValues(one: Server, other: Server): Found[] {
  return pairBy(one.variables, other.variables, variable => variable.name).flatMap(({ base, revision }) => {
    if (!base || !revision?.values) return [];
    const gone = base.values ? base.values.filter(value => !revision.values?.includes(value)) : ['any other value'];
    return gone.map(value => ({ message: `${value} is gone from the values of the server variable ${base.name}` }));
  });
}

export default defineChange({
  id: 'server-variable-value-removed',
  title: 'A value of a server variable is gone',
  on: 'server',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that were told to put this value into the URL now call an address that is not offered.',
  remedy: 'Keep the value, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => (base && revision ? lostValues(base, revision) : undefined),
  examples: [
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api, test]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      finds: true,
    },
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api, test]}}}]",
      finds: false,
    },
  ],
});
