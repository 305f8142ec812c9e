/** A kind of change: a possible response header is gone. */
import { defineChange } from '../change.ts';
import { removalRuling } from '../deprecation.ts';

export default defineChange({
  id: 'optional-response-header-removed',
  title: 'A possible response header is gone',
  on: 'header',
  sender: 'api',
  level: 'warning',
  breaking: true,
  bump: 'minor',
  why: 'Clients that read it where it comes never get it again.',
  remedy: 'Keep sending it, or release a new major version.',
  oasdiff: ['optional-response-header-removed'],
  check: ({ base, revision }, { policy }) =>
    base &&
    !base.required &&
    !revision && { message: `the header ${base.name} is gone`, ...removalRuling(base, policy) },
  examples: [
    { base: '{X-Total: {schema: {type: integer}}}', revision: '{}', finds: true },
    { base: '{}', revision: '{}', finds: false },
  ],
});
