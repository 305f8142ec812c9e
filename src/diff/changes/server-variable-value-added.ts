/** A kind of change: a server variable takes a further value. */
import { defineChange, type Found } from '../change.ts';
import type { Server } from '../model/servers.ts';
import { pairBy } from '../pair.ts';

/** Values of `next` that `old` does not list, by variable. */
function newValues(old: Server, next: Server): Found[] {
  return pairBy(old.variables, next.variables, variable => variable.name).flatMap(({ base, revision }) => {
    if (!base?.values || !revision) return [];
    const fresh = revision.values ? revision.values.filter(value => !base.values?.includes(value)) : ['any value'];
    return fresh.map(value => ({ message: `the server variable ${base.name} takes ${value} now` }));
  });
}

export default defineChange({
  id: 'server-variable-value-added',
  title: 'A server variable takes a further value',
  on: 'server',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'The old values go on working.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => (base && revision ? newValues(base, revision) : undefined),
  examples: [
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api, test]}}}]",
      finds: true,
    },
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      finds: false,
    },
  ],
});
