/** A kind of change: the description, bearer format or an extension of a security scheme changed. */
import { defineChange } from '../change.ts';
import { changedTexts, extensionChanges, holderWords, listed } from '../texts.ts';
import { sameFlows } from '../twins/oauth.ts';

export default defineChange({
  id: 'security-scheme-text-changed',
  title: 'The description, bearer format or an extension of a security scheme changed',
  on: 'security-scheme',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'The credentials are the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: pair => {
    const { base, revision } = pair;
    if (!base || !revision || base.core !== revision.core) return undefined;
    const changed = [
      ...changedTexts(base, revision, ['description', 'bearerFormat']),
      ...extensionChanges(base, revision),
      ...(holderWords(base, revision, ['flows'], '') ? ['an extension of the flows'] : []),
      ...sameFlows(pair)
        // In 2.0 the scheme is its flow.
        .filter(flow => flow.base.path !== base.path && flow.revision.path !== revision.path)
        .flatMap(flow => extensionChanges(flow.base, flow.revision).map(key => `${key} of the flow ${flow.base.name}`)),
    ];
    return changed.length > 0 && `${listed(changed)} of the security scheme ${revision.name} changed`;
  },
  examples: [
    {
      base: 'components: {securitySchemes: {token: {type: http, scheme: bearer}}}\nsecurity: [{token: []}]\npaths: {/routes: {get: {}}}',
      revision:
        'components: {securitySchemes: {token: {type: http, scheme: bearer, description: A token}}}\nsecurity: [{token: []}]\npaths: {/routes: {get: {}}}',
      finds: true,
    },
    {
      base: 'components: {securitySchemes: {token: {type: http, scheme: bearer}}}\nsecurity: [{token: []}]\npaths: {/routes: {get: {}}}',
      revision:
        'components: {securitySchemes: {token: {type: http, scheme: bearer}}}\nsecurity: [{token: []}]\npaths: {/routes: {get: {}}}',
      finds: false,
    },
  ],
});
