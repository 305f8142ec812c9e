/** A kind of change: the description of a link changed. */
import { defineChange } from '../change.ts';
import { changedTexts, extensionChanges, listed } from '../texts.ts';

export default defineChange({
  id: 'link-text-changed',
  title: 'The description of a link changed',
  on: 'link',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'Where it leads is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const changed = [...changedTexts(base, revision, ['description']), ...extensionChanges(base, revision)];
    return changed.length > 0 && `${listed(changed)} of the link ${revision.name} changed`;
  },
  examples: [
    {
      base: '{next: {operationId: listRoutes}}',
      revision: '{next: {operationId: listRoutes, description: The rest}}',
      finds: true,
    },
    { base: '{next: {operationId: listRoutes}}', revision: '{next: {operationId: listRoutes}}', finds: false },
  ],
});
