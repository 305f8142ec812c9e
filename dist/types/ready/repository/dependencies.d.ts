import type { FileTree } from '../file-tree.ts';
import { type Unread } from './read-yaml.ts';
export interface Dependency {
    /** `npm`, `maven`, `pypi`, `go`, `nuget`, `gem`. */
    ecosystem: 'npm' | 'maven' | 'pypi' | 'go' | 'nuget' | 'gem';
    /** In lower case; of Maven and Gradle `group:artifact`. */
    name: string;
    /** False for what only development and tests use. */
    isRuntime: boolean;
    path: string;
    where: string;
}
export interface Dependencies {
    list: readonly Dependency[];
    /** The manifests that were read. */
    manifests: readonly {
        path: string;
        file: string;
    }[];
}
export declare function dependenciesOf(tree: FileTree, unread: Unread[]): Dependencies;
/** The first runtime dependency whose name one of the patterns fits. */
export declare function dependencyOn(list: readonly Dependency[], ...names: readonly RegExp[]): Dependency | undefined;
