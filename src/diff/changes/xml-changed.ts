/** A kind of change: how a value is written in XML changed. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'xml-changed',
  title: 'How a value is written in XML changed',
  kind: 'xml-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'xml of {subject} changed',
  why: 'The same value makes other elements or attributes; the old ones are not found.',
  remedy: 'Keep xml as it is, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: object, xml: {name: route}}', revision: '{type: object, xml: {name: Route}}', finds: true },
    { base: '{type: object, xml: {name: route}}', revision: '{type: object, xml: {name: route}}', finds: false },
  ],
});
