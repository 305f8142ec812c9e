/** A kind of change: an address at which operations were called is gone. */
import { lostServers } from '../addresses.ts';
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'server-removed',
  title: 'An address at which operations were called is gone',
  on: 'document',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Calls to the old address fail.',
  remedy: 'Keep the old server beside the new one, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => (base && revision ? lostServers(base, revision) : undefined),
  examples: [
    {
      base: `servers: [{url: https://api.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      revision: `servers: [{url: https://routes.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      finds: true,
    },
    {
      base: `servers: [{url: https://api.gov.bc.ca/v1}]
paths: {/routes: {get: {}}}`,
      revision: `servers: [{url: https://api.gov.bc.ca}]
paths: {/v1/routes: {get: {}}}`,
      finds: false,
    },
  ],
});
