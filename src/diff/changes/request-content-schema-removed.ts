/** A kind of change: contentSchema was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { contentSchemaRemoved } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'request-content-schema-removed',
  title: 'contentSchema was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Texts that were accepted stay so.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-content-schema-removed', 'request-property-content-schema-removed'],
  ...contentSchemaRemoved,
});
