/** A kind of change: an operation has another operationId. */
import { defineChange } from '../change.ts';
import { textOf } from '../model/part.ts';

export default defineChange({
  id: 'operation-id-changed',
  title: 'An operation has another operationId',
  on: 'operation',
  level: 'warning',
  breaking: false,
  bump: 'patch',
  why: 'It is not on the wire, but generated clients name their functions after it, and links may refer to it.',
  remedy: 'Keep the operationId; raise this to an error in the config where clients are generated.',
  oasdiff: ['api-operation-id-removed', 'api-operation-id-added'],
  check: ({ base, revision }) => {
    const [before, after] = [textOf(base, 'operationId'), textOf(revision, 'operationId')];
    return (
      before !== undefined &&
      after !== undefined &&
      before !== after &&
      `the operationId changed from ${before} to ${after}`
    );
  },
  examples: [
    {
      base: '/routes: {get: {operationId: listRoutes}}',
      revision: '/routes: {get: {operationId: getRoutes}}',
      finds: true,
    },
    {
      base: '/routes: {get: {operationId: listRoutes}}',
      revision: '/routes: {get: {operationId: listRoutes}}',
      finds: false,
    },
  ],
});
