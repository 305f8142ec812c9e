import { type Path } from '../../document/pointer.ts';
import type { FileTree } from '../file-tree.ts';
import { type ChartFolder } from './charts.ts';
import { type Environment } from './environment.ts';
import type { Unread } from './read-yaml.ts';
export interface KubernetesObject {
    /** Its path in the tree, and as messages name it. */
    path: string;
    file: string;
    kind: string;
    apiVersion: string;
    /** What only the release knows stands as `__unknown__` in it. */
    name: string | undefined;
    data: Readonly<Record<string, unknown>>;
    origin: 'manifest' | 'openshift-template' | 'helm';
    environment: Environment;
    /** `file:line` of a value below it. */
    where(path?: Path): string;
    /** True where nobody knows whether this part is rendered. */
    isUncertain(path?: Path): boolean;
    /** True where the file has a placeholder or an action for it: what releases it may give another value. */
    isVariable(path: Path): boolean;
}
export interface Objects {
    list: readonly KubernetesObject[];
    /** Files that look like manifests and cannot be read, with the reason. */
    unread: readonly Unread[];
}
export declare function objectsOf(tree: FileTree, charts: readonly ChartFolder[]): Objects;
/** True where a text has a part that only the release, a parameter or a variable of the pipeline gives. */
export declare function isOpen(text: string): boolean;
