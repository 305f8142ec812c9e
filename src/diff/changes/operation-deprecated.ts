/** A kind of change: an operation became deprecated. */
import { defineChange } from '../change.ts';
import { deprecationFound } from '../deprecation.ts';
import { partDeprecated } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-deprecated',
  title: 'An operation became deprecated',
  on: 'operation',
  oasdiff: ['endpoint-deprecated', 'endpoint-deprecated-with-sunset'],
  check: pair => deprecationFound(pair, 'the operation'),
  examples: [
    { base: '/routes: {get: {}}', revision: '/routes: {get: {deprecated: true}}', finds: true },
    { base: '/routes: {get: {deprecated: true}}', revision: '/routes: {get: {deprecated: true}}', finds: false },
  ],
  ...partDeprecated,
});
