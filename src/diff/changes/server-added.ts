/** A kind of change: operations can be called at a further address. */
import { gainedServers } from '../addresses.ts';
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'server-added',
  title: 'Operations can be called at a further address',
  on: 'document',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Nobody has to use it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => (base && revision ? gainedServers(base, revision) : undefined),
  examples: [
    {
      base: `servers: [{url: https://api.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      revision: `servers: [{url: https://api.gov.bc.ca}, {url: https://test.api.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      finds: true,
    },
    {
      base: `servers: [{url: https://api.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      revision: `servers: [{url: https://api.gov.bc.ca/}]
paths: {/routes: {get: {}}}`,
      finds: false,
    },
  ],
});
