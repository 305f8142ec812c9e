/** A kind of change: contentEncoding was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { contentEncodingRemoved } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'request-content-encoding-removed',
  title: 'contentEncoding was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Texts that were accepted stay so.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-content-encoding-changed', 'request-property-content-encoding-changed'],
  ...contentEncodingRemoved,
});
