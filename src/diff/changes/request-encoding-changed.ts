/** A kind of change: a part of a form is written in another way in requests. */
import { defineChange } from '../change.ts';
import { encodingOf } from '../names.ts';

export default defineChange({
  id: 'request-encoding-changed',
  title: 'A part of a form is written in another way in requests',
  on: 'encoding',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'The same value makes other bytes; the old ones are misread.',
  remedy: 'Keep contentType, style, explode and the required headers of the encoding, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    const [before, after] = [encodingOf(base), encodingOf(revision)];
    const name = (revision ?? base)?.name;
    if (before.contentType !== undefined && after.contentType !== undefined && before.contentType !== after.contentType)
      return `the content type of ${name} changed from ${before.contentType} to ${after.contentType}`;
    if (before.style !== after.style) return `${name} is written as ${after.style}, no longer as ${before.style}`;
    return before.headers !== after.headers && `the headers that ${name} must have changed`;
  },
  examples: [
    { base: '{logo: {contentType: image/png}}', revision: '{logo: {contentType: image/svg+xml}}', finds: true },
    { base: '{logo: {contentType: image/png}}', revision: '{logo: {contentType: image/png}}', finds: false },
  ],
});
