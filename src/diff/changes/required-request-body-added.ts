/** A kind of change: an operation insists on a body. */
import { defineChange } from '../change.ts';
import { bodyAdded } from '../twins/bodies.ts';

export default defineChange({
  id: 'required-request-body-added',
  title: 'An operation insists on a body',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests without a body were valid and are refused now.',
  remedy: 'Make the body optional, or release a new major version.',
  oasdiff: ['request-body-added-required'],
  check: ({ base, revision }) => !base && revision?.required && 'a required request body is new',
  ...bodyAdded,
});
