/** A kind of change: a required property was added in a response. */
import { defineSchemaChange } from '../change.ts';
import { isClosed } from '../closed.ts';
import { requiredPropertyAdded } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-required-property-added',
  title: 'A required property was added in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Clients pass over properties that they do not know.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-required-property-added', 'response-required-write-only-property-added'],
  judge: (difference, _effect, finding) =>
    isClosed(difference, finding) ? { breaking: false, level: 'warning' } : undefined,
  ...requiredPropertyAdded,
});
