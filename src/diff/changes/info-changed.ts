/** A kind of change: the title, contact, licence or description of the document changed. */
import { defineChange } from '../change.ts';
import { infoOf } from '../model/api.ts';
import { wordsFound } from '../texts.ts';

const words = ['title', 'summary', 'description', 'termsOfService', 'contact', 'license'];

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
  check: ({ base, revision }) => base && revision && wordsFound(infoOf(base), infoOf(revision), words, 'info'),
  examples: [
    { base: 'info: {title: Routes API}', revision: 'info: {title: Routes}', finds: true },
    {
      base: 'info: {title: Routes API, version: 1.0.0}',
      revision: 'info: {title: Routes API, version: 2.0.0}',
      finds: false,
    },
  ],
});
