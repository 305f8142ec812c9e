/** A kind of change: an example or extension of a content type changed in responses. */
import { defineChange } from '../change.ts';
import { changedTexts, extensionChanges, listed } from '../texts.ts';

export default defineChange({
  id: 'response-media-type-text-changed',
  title: 'An example or extension of a content type changed in responses',
  on: 'media-type',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'What may be sent is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    // In 2.0 the parameter or response itself stands for it.
    if (!base || !revision || base.path.at(-1) !== base.name || revision.path.at(-1) !== revision.name)
      return undefined;
    const changed = [...changedTexts(base, revision, ['example', 'examples']), ...extensionChanges(base, revision)];
    return (
      changed.length > 0 && {
        message: `${listed(changed)} of the content type ${revision.name} changed`,
        base: [...base.path, changed[0]!],
        revision: [...revision.path, changed[0]!],
      }
    );
  },
  examples: [
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}, example: {}}}',
      finds: true,
    },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});
