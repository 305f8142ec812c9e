/** A kind of change: an OAuth flow is new. */
import { defineChange } from '../change.ts';
import { clientCredentials, flowsBeyond, implicit, loginExample } from '../twins/oauth.ts';

export default defineChange({
  id: 'oauth-flow-added',
  title: 'An OAuth flow is new',
  on: 'security-scheme',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'The old flows go on working.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    flowsBeyond(revision, base).map(flow => ({
      message: `the flow ${flow.name} of ${revision.name} is new`,
      revision: flow.path,
    })),
  examples: [
    loginExample(clientCredentials(), `${clientCredentials()}, ${implicit}`, true),
    loginExample(`${clientCredentials()}, ${implicit}`, `${clientCredentials()}, ${implicit}`, false),
  ],
});
