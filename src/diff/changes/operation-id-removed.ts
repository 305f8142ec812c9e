/** A kind of change: an operation has lost its operationId. */
import { defineChange } from '../change.ts';
import { textOf } from '../model/part.ts';

export default defineChange({
  id: 'operation-id-removed',
  title: 'An operation has lost its operationId',
  on: 'operation',
  level: 'warning',
  breaking: false,
  bump: 'patch',
  why: 'It is not on the wire, but generated clients name their functions after it, and links may refer to it.',
  remedy: 'Keep the operationId.',
  oasdiff: ['api-operation-id-removed'],
  check: ({ base, revision }) =>
    base &&
    revision &&
    textOf(base, 'operationId') !== undefined &&
    textOf(revision, 'operationId') === undefined &&
    `the operationId ${textOf(base, 'operationId')} is gone`,
  examples: [
    { base: '/routes: {get: {operationId: listRoutes}}', revision: '/routes: {get: {}}', finds: true },
    { base: '/routes: {get: {}}', revision: '/routes: {get: {}}', finds: false },
  ],
});
