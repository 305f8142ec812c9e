/** A kind of change: minimum was lowered in a response. */
import { defineSchemaChange } from '../change.ts';
import { minimumLowered } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'response-minimum-lowered',
  title: 'minimum was lowered in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold smaller numbers now, which clients never had to handle.',
  remedy: 'Do not send smaller numbers within this major version, or release a new one.',
  oasdiff: [
    'response-body-min-decreased',
    'response-property-min-decreased',
    'response-body-exclusive-min-decreased',
    'response-property-exclusive-min-decreased',
  ],
  ...minimumLowered,
});
