/** A kind of change: a whole document is gone. */
import { defineChange } from '../change.ts';
import { isPastSunset } from '../sunset.ts';

export default defineChange({
  id: 'document-removed',
  title: 'A whole document is gone',
  on: 'document',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'All of its operations are gone.',
  remedy:
    'Keep the document until its operations have passed their sunset; with `deprecation: {required: true}` in the config that counts as compatible.',
  oasdiff: [],
  check: ({ base, revision }, { policy }) => {
    if (!base || revision) return undefined;
    const message = `the document ${base.tree.root.file} is gone`;
    if (!policy.deprecateFirst) return message;
    const isOver =
      base.operations.length > 0 && base.operations.every(operation => isPastSunset(operation, policy.today));
    return isOver
      ? { message: `${message}; the sunset of every operation is over`, breaking: false, level: 'info' }
      : { message, policy: true };
  },
  examples: [
    { base: 'paths: {/routes: {get: {}}}', revision: '', finds: true },
    {
      base: 'paths: {/routes: {get: {deprecated: true, x-sunset: "2001-01-31"}}}',
      revision: '',
      finds: true,
      config: 'deprecation: {required: true}',
    },
    { base: 'paths: {/routes: {get: {}}}', revision: 'paths: {/routes: {get: {}}}', finds: false },
  ],
});
