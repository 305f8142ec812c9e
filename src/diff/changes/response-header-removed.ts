/** A kind of change: a guaranteed response header is gone. */
import { defineChange } from '../change.ts';
import { removalRuling } from '../deprecation.ts';

export default defineChange({
  id: 'response-header-removed',
  title: 'A guaranteed response header is gone',
  on: 'header',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that read it get nothing.',
  remedy: 'Keep sending it, or release a new major version.',
  oasdiff: ['required-response-header-removed'],
  check: ({ base, revision }, { policy }) =>
    base?.required && !revision && { message: `the header ${base.name} is gone`, ...removalRuling(base, policy) },
  examples: [
    { base: '{X-Total: {schema: {type: integer}, required: true}}', revision: '{}', finds: true },
    { base: '{}', revision: '{}', finds: false },
  ],
});
