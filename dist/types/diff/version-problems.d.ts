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
export declare const versionProblems: readonly [{
    readonly id: 'version-lowered';
    readonly title: 'The version went back';
    readonly level: 'error';
    readonly why: 'Consumers that compare versions take the newer document for the older one.';
    readonly remedy: 'Write the next version that the report names.';
    readonly oasdiff: readonly ["api-version-decreased"];
}, {
    readonly id: 'version-missing';
    readonly title: 'The document has no version';
    readonly level: 'error';
    readonly why: 'Consumers cannot tell that anything changed.';
    readonly remedy: 'Add info.version, such as 1.0.0.';
    readonly oasdiff: readonly [];
}, {
    readonly id: 'version-not-bumped';
    readonly title: 'Something changed and the version did not';
    readonly level: 'error';
    readonly why: 'Every change, no matter how small, gets a new version, so that consumers notice it.';
    readonly remedy: 'Write the next version that the report names, or let specgate bump --write do it.';
    readonly oasdiff: readonly ["api-version-not-bumped"];
}, {
    readonly id: 'version-not-exact';
    readonly title: 'The version is not written as a semantic version';
    readonly level: 'warning';
    readonly why: 'It was read tolerantly (v1.2 as 1.2.0), which other tools may not do.';
    readonly remedy: 'Write three numbers: 1.2.0.';
    readonly oasdiff: readonly [];
}, {
    readonly id: 'version-too-small';
    readonly title: 'The version rose by less than the changes ask for';
    readonly level: 'error';
    readonly why: 'Consumers read from the number whether they must act: a break without a new major version takes them by surprise.';
    readonly remedy: 'Write the next version that the report names, or let specgate bump --write do it.';
    readonly oasdiff: readonly ["api-major-version-not-bumped"];
}, {
    readonly id: 'version-unreadable';
    readonly title: 'The version cannot be read';
    readonly level: 'error';
    readonly why: 'Nobody can tell whether it rose.';
    readonly remedy: 'Write a semantic version: 1.2.0.';
    readonly oasdiff: readonly [];
}];
export type VersionProblemId = (typeof versionProblems)[number]['id'];
/** The level of a problem where neither the config nor the case says another. */
export declare function usualLevel(id: VersionProblemId): Level;
