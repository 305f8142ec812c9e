/** A kind of change: a callback or webhook sends a body. */
import { defineChange } from '../change.ts';
import { bodyAdded } from '../twins/bodies.ts';

export default defineChange({
  id: 'callback-body-added',
  title: 'A callback or webhook sends a body',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Receivers may pass over it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && 'a body is sent now',
  ...bodyAdded,
});
