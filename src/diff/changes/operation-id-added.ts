/** A kind of change: an operation has got an operationId. */
import { defineChange } from '../change.ts';
import { textOf } from '../model/part.ts';

export default defineChange({
  id: 'operation-id-added',
  title: 'An operation has got an operationId',
  on: 'operation',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'It is not on the wire; generated clients name their functions after it.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['api-operation-id-added'],
  check: ({ base, revision }) =>
    base &&
    revision &&
    textOf(base, 'operationId') === undefined &&
    textOf(revision, 'operationId') !== undefined &&
    `the operationId ${textOf(revision, 'operationId')} is new`,
  examples: [
    { base: '/routes: {get: {}}', revision: '/routes: {get: {operationId: listRoutes}}', finds: true },
    {
      base: '/routes: {get: {operationId: listRoutes}}',
      revision: '/routes: {get: {operationId: listRoutes}}',
      finds: false,
    },
  ],
});
