/** A kind of change: an operation is no longer deprecated. */
import { defineChange } from '../change.ts';
import { reactivationFound } from '../deprecation.ts';
import { partReactivated } from '../twins/operations-and-parameters.ts';

export default defineChange({
  id: 'operation-reactivated',
  title: 'An operation is no longer deprecated',
  on: 'operation',
  oasdiff: ['endpoint-reactivated'],
  check: pair => reactivationFound(pair, 'the operation'),
  examples: [
    { base: '/routes: {get: {deprecated: true}}', revision: '/routes: {get: {}}', finds: true },
    { base: '/routes: {get: {}}', revision: '/routes: {get: {}}', finds: false },
  ],
  ...partReactivated,
});
