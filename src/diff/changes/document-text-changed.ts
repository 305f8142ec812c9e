/** A kind of change: tags, external documentation or extensions at the root of the document changed. */
import { defineChange } from '../change.ts';
import { changedTexts, extensionChanges, listed } from '../texts.ts';

export default defineChange({
  id: 'document-text-changed',
  title: 'Tags, external documentation or extensions at the root of the document changed',
  on: 'document',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'They group and explain; no message depends on them.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const changed = [
      ...changedTexts(base.root, revision.root, ['tags', 'externalDocs']),
      ...extensionChanges(base.root, revision.root),
    ];
    return (
      changed.length > 0 && {
        message: `${listed(changed)} of the document changed`,
        base: [changed[0]!],
        revision: [changed[0]!],
      }
    );
  },
  examples: [
    { base: 'tags: [{name: routes}]', revision: 'tags: [{name: routes, description: All of them}]', finds: true },
    { base: 'tags: [{name: routes}]', revision: 'tags: [{name: routes}]', finds: false },
  ],
});
