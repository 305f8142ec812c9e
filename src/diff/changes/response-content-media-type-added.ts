/** A kind of change: contentMediaType was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { contentMediaTypeAdded } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'response-content-media-type-added',
  title: 'contentMediaType was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'More is said about the text; it is the same.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-content-media-type-changed', 'response-property-content-media-type-changed'],
  ...contentMediaTypeAdded,
});
