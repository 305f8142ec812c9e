/** A kind of change: the description or an extension of a response changed. */
import { defineChange } from '../change.ts';
import { changedTexts, extensionChanges, listed } from '../texts.ts';

export default defineChange({
  id: 'response-text-changed',
  title: 'The description or an extension of a response changed',
  on: 'response',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'What may come is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const changed = [...changedTexts(base, revision, ['description', 'summary']), ...extensionChanges(base, revision)];
    // 2.0 has the examples here.
    if (base.value.content === undefined && revision.value.content === undefined)
      changed.push(...changedTexts(base, revision, ['examples']));
    return (
      changed.length > 0 && {
        message: `${listed(changed)} of the ${revision.status} response changed`,
        base: [...base.path, changed[0]!],
        revision: [...revision.path, changed[0]!],
      }
    );
  },
  examples: [
    { base: "{'200': {description: All}}", revision: "{'200': {description: Every}}", finds: true },
    { base: "{'200': {description: All}}", revision: "{'200': {description: All}}", finds: false },
  ],
});
