/** A kind of change: the description, an example or an extension of a header changed. */
import { defineChange } from '../change.ts';
import { changedTexts, extensionChanges, listed } from '../texts.ts';

export default defineChange({
  id: 'header-text-changed',
  title: 'The description, an example or an extension of a header changed',
  on: 'header',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'What may come is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const changed = [
      ...changedTexts(base, revision, ['description', 'example', 'examples']),
      ...extensionChanges(base, revision),
    ];
    return (
      changed.length > 0 && {
        message: `${listed(changed)} of the header ${revision.name} changed`,
        base: [...base.path, changed[0]!],
        revision: [...revision.path, changed[0]!],
      }
    );
  },
  examples: [
    {
      base: '{X-Total: {schema: {type: integer}}}',
      revision: '{X-Total: {schema: {type: integer}, description: How many}}',
      finds: true,
    },
    { base: '{X-Total: {schema: {type: integer}}}', revision: '{X-Total: {schema: {type: integer}}}', finds: false },
  ],
});
