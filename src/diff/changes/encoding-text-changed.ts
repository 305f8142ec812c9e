/** A kind of change: an extension of the encoding of a form's part, or the description of a header there, changed. */
import { defineChange } from '../change.ts';
import { heldBy, wordsFound } from '../texts.ts';

export default defineChange({
  id: 'encoding-text-changed',
  title: "An extension of the encoding of a form's part, or the description of a header there, changed",
  on: 'encoding',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'The part is written as before.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const name = `the encoding of ${revision.name}`;
    const [before, after] = [heldBy(base, 'headers'), heldBy(revision, 'headers')];
    for (const header of Object.keys(after.value)) {
      const words = ['description', 'example', 'examples'];
      const found = wordsFound(heldBy(before, header), heldBy(after, header), words, `the header ${header} in ${name}`);
      if (found) return found;
    }
    return wordsFound(base, revision, [], name);
  },
  examples: [
    {
      base: '{logo: {contentType: image/png}}',
      revision: '{logo: {contentType: image/png, x-owner: roads}}',
      finds: true,
    },
    { base: '{logo: {contentType: image/png}}', revision: '{logo: {contentType: image/png}}', finds: false },
  ],
});
