/** What can be wrong with a version, with the same texts as the kinds of change: they have pages too. */

import type { Level } from '../report/diff-report.ts';

export interface VersionProblem {
  readonly id: string;
  readonly title: string;
  /** The usual one: `diff.changes` in the config sets another. */
  readonly level: Level;
  readonly why: string;
  readonly remedy: string;
  readonly oasdiff: readonly string[];
}

/** Sorted by id. */
export const versionProblems = [
  {
    id: 'version-lowered',
    title: 'The version went back',
    level: 'error',
    why: 'Consumers that compare versions take the newer document for the older one.',
    remedy: 'Write the next version that the report names.',
    oasdiff: ['api-version-decreased'],
  },
  {
    id: 'version-missing',
    title: 'The document has no version',
    level: 'error',
    why: 'Consumers cannot tell that anything changed.',
    remedy: 'Add info.version, such as 1.0.0.',
    oasdiff: [],
  },
  {
    id: 'version-not-bumped',
    title: 'Something changed and the version did not',
    level: 'error',
    why: 'Every change, no matter how small, gets a new version, so that consumers notice it.',
    remedy: 'Write the next version that the report names, or let specgate bump --write do it.',
    oasdiff: ['api-version-not-bumped'],
  },
  {
    id: 'version-not-exact',
    title: 'The version is not written as a semantic version',
    level: 'warning',
    why: 'It was read tolerantly (v1.2 as 1.2.0), which other tools may not do.',
    remedy: 'Write three numbers: 1.2.0.',
    oasdiff: [],
  },
  {
    id: 'version-too-small',
    title: 'The version rose by less than the changes ask for',
    level: 'error',
    why: 'Consumers read from the number whether they must act: a break without a new major version takes them by surprise.',
    remedy: 'Write the next version that the report names, or let specgate bump --write do it.',
    oasdiff: ['api-major-version-not-bumped'],
  },
  {
    id: 'version-unreadable',
    title: 'The version cannot be read',
    level: 'error',
    why: 'Nobody can tell whether it rose.',
    remedy: 'Write a semantic version: 1.2.0.',
    oasdiff: [],
  },
] as const satisfies readonly VersionProblem[];

export type VersionProblemId = (typeof versionProblems)[number]['id'];

/** The level of a problem where neither the config nor the case says another. */
export function usualLevel(id: VersionProblemId): Level {
  return versionProblems.find(problem => problem.id === id)!.level;
}
