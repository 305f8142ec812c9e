/** A kind of change: the previous major version is no longer offered. */
import { defineChange } from '../change.ts';
import { majorsOf } from '../majors.ts';

export default defineChange({
  id: 'previous-major-removed',
  title: 'The previous major version is no longer offered',
  on: 'document',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'The policy keeps the version before the current one alive, so that consumers can move in their own time.',
  remedy: 'Offer the operations of the previous major version until the one after the next.',
  oasdiff: [],
  check: ({ base, revision }, { policy }) => {
    if (!policy.keepPreviousMajor || !base || !revision) return undefined;
    const offered = majorsOf(revision.operations);
    const newest = Math.max(...offered);
    return [...majorsOf(base.operations)]
      .filter(major => !offered.has(major) && major >= newest - 1)
      .map(major => ({
        message: `the operations of version ${major} are gone while version ${newest} is the newest; the policy keeps the previous major version`,
        base: ['paths'],
        revision: ['paths'],
        policy: true,
      }));
  },
  examples: [
    {
      base: 'paths: {/v1/routes: {get: {}}}',
      revision: 'paths: {/v2/routes: {get: {}}}',
      finds: true,
      config: 'keep-previous-major: true',
    },
    {
      base: 'paths: {/v1/routes: {get: {}}, /v2/routes: {get: {}}}',
      revision: 'paths: {/v2/routes: {get: {}}, /v3/routes: {get: {}}}',
      finds: false,
      config: 'keep-previous-major: true',
    },
  ],
});
