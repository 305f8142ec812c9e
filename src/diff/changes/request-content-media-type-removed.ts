/** A kind of change: contentMediaType was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { contentMediaTypeRemoved } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'request-content-media-type-removed',
  title: 'contentMediaType was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Texts that were accepted stay so.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-content-media-type-changed', 'request-property-content-media-type-changed'],
  ...contentMediaTypeRemoved,
});
