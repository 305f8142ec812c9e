/** A kind of change: a value was taken from an open list in a response. */
import { defineSchemaChange } from '../change.ts';
import { extensibleEnumValueRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-extensible-enum-value-removed',
  title: 'A value was taken from an open list in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  says: '{subject} is never {value} any more',
  why: 'It no longer comes.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...extensibleEnumValueRemoved,
});
