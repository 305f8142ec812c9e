/** A kind of change: the title, contact, licence or description of the document changed. */
import { defineChange } from '../change.ts';
import { infoOf } from '../model/api.ts';
import { changedTexts, extensionChanges, listed } from '../texts.ts';

export default defineChange({
  id: 'info-changed',
  title: 'The title, contact, licence or description of the document changed',
  on: 'document',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'Nothing that a client sends or receives depends on these words.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const [before, after] = [infoOf(base), infoOf(revision)];
    const changed = changedTexts(before, after, [
      'title',
      'summary',
      'description',
      'termsOfService',
      'contact',
      'license',
    ]);
    const all = [...changed, ...extensionChanges(before, after)];
    return (
      all.length > 0 && {
        message: `${listed(all)} of info changed`,
        base: ['info', all[0]!],
        revision: ['info', all[0]!],
      }
    );
  },
  examples: [
    { base: 'info: {title: Routes API}', revision: 'info: {title: Routes}', finds: true },
    {
      base: 'info: {title: Routes API, version: 1.0.0}',
      revision: 'info: {title: Routes API, version: 2.0.0}',
      finds: false,
    },
  ],
});
