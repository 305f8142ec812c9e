/** A kind of change: contentMediaType was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-content-media-type-removed',
  title: 'contentMediaType was lifted in a request',
  sender: 'client',
  kind: 'content-media-type-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Texts that were accepted stay so.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-content-media-type-changed', 'request-property-content-media-type-changed'],
  examples: [
    { base: '{type: string, contentMediaType: image/png}', revision: '{type: string}', finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});
