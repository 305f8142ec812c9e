/** A kind of change: patternProperties has an entry less in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-pattern-property-removed',
  title: 'patternProperties has an entry less in a request',
  sender: 'client',
  kind: 'pattern-property-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the properties of {subject} that match {name} are no longer limited',
  why: 'Requests that were valid stay valid; properties of such names with other values may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-pattern-property-removed', 'request-property-pattern-property-removed'],
  examples: [
    { base: "{type: object, patternProperties: {'^x': {type: string}}}", revision: '{type: object}', finds: true },
    {
      base: "{type: object, patternProperties: {'^x': {}}}",
      revision: "{type: object, patternProperties: {'^x': {}}}",
      finds: false,
    },
  ],
});
