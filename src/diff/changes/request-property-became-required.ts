/** A kind of change: a property became required in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-became-required',
  title: 'A property became required in a request',
  sender: 'client',
  kind: 'property-became-required',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the property {name} of {parent} is required now',
  why: 'Requests without it were valid and are refused now; a default does not help, since what is required must be sent.',
  remedy: 'Go on accepting no such property, or release a new major version.',
  oasdiff: [
    'request-body-became-required',
    'request-property-became-required',
    'request-parameter-became-required',
    'request-header-property-became-required',
    'request-property-became-required-with-default',
  ],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}, required: [a]}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}, required: [a]}',
      revision: '{type: object, properties: {a: {type: string}}, required: [a]}',
      finds: false,
    },
  ],
});
