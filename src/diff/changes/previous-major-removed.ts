/** A kind of change: the previous major version is no longer offered. */
import { defineChange } from '../change.ts';
import { familyOf } from '../families.ts';
import { addressedMajors, offeredMajors } from '../majors.ts';

export default defineChange({
  id: 'previous-major-removed',
  title: 'The previous major version is no longer offered',
  on: 'document',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'The policy keeps the version before the current one alive, so that consumers can move in their own time. Of two documents the versions in paths and servers count; of two folders also those of the other documents of the API (by title or path), and of documents whose addresses name none their own versions.',
  remedy: 'Offer the operations of the previous major version until the one after the next.',
  oasdiff: [],
  check: ({ base, revision }, { policy }) => {
    if (!policy.keepPreviousMajor || !base) return undefined;
    const root = base.tree.root;
    const family = familyOf(root);
    const others = family?.revision ?? (revision ? [revision.tree.root] : []);
    const majors = family ? offeredMajors : addressedMajors;
    const offered = new Set(others.flatMap(document => [...majors(document)]));
    const newest = Math.max(...offered);
    return [...majors(root)]
      .filter(major => !offered.has(major) && offered.size > 0 && major >= newest - 1)
      .map(major => ({
        message: `version ${major} is gone while version ${newest} is the newest; the policy keeps the previous major version`,
        base: ['paths'],
        revision: revision && ['paths'],
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
