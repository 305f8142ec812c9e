/** A kind of change: an optional property was added in a response. */
import { defineSchemaChange } from '../change.ts';
import { isClosed } from '../closed.ts';
import { propertyAdded } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-property-added',
  title: 'An optional property was added in a response',
  sender: 'api',
  why: 'Clients pass over properties that they do not know.',
  oasdiff: ['response-optional-property-added', 'response-optional-write-only-property-added'],
  judge: (difference, _effect, finding) =>
    isClosed(difference, finding) ? { breaking: false, level: 'warning' } : undefined,
  ...propertyAdded,
});
