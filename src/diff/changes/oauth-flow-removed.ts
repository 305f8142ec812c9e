/** A kind of change: an OAuth flow is gone. */
import { defineChange } from '../change.ts';
import { clientCredentials, flowsBeyond, implicit, loginExample } from '../twins/oauth.ts';

export default defineChange({
  id: 'oauth-flow-removed',
  title: 'An OAuth flow is gone',
  on: 'security-scheme',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that get their tokens by it get none.',
  remedy: 'Keep the flow, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    flowsBeyond(base, revision).map(flow => ({
      message: `the flow ${flow.name} of ${base.name} is gone`,
      base: flow.path,
    })),
  examples: [
    loginExample(`${clientCredentials()}, ${implicit}`, clientCredentials(), true),
    loginExample(clientCredentials(), clientCredentials(), false),
  ],
});
