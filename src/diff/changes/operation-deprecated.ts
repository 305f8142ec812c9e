/** A kind of change: an operation became deprecated. */
import { defineChange } from '../change.ts';
import { deprecationFound } from '../deprecation.ts';

export default defineChange({
  id: 'operation-deprecated',
  title: 'An operation became deprecated',
  on: 'operation',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It works as before; clients know now that it will go.',
  remedy: 'Say until when with x-sunset; raise the minor version.',
  oasdiff: ['endpoint-deprecated', 'endpoint-deprecated-with-sunset'],
  check: pair => deprecationFound(pair, 'the operation'),
  examples: [
    { base: '/routes: {get: {}}', revision: '/routes: {get: {deprecated: true}}', finds: true },
    { base: '/routes: {get: {deprecated: true}}', revision: '/routes: {get: {deprecated: true}}', finds: false },
  ],
});
