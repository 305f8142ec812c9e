/** A kind of change: minimum was lowered in a request. */
import { defineSchemaChange } from '../change.ts';
import { minimumLowered } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'request-minimum-lowered',
  title: 'minimum was lowered in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; smaller numbers may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-min-decreased',
    'request-property-min-decreased',
    'request-parameter-min-decreased',
    'request-body-exclusive-min-decreased',
    'request-property-exclusive-min-decreased',
    'request-parameter-exclusive-min-decreased',
  ],
  ...minimumLowered,
});
