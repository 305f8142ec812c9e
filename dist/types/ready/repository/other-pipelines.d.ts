import type { FileTree } from '../file-tree.ts';
import type { KubernetesObject } from './objects.ts';
import { type Pipeline } from './pipeline.ts';
import { type Unread } from './read-yaml.ts';
export declare function gitlabPipelines(tree: FileTree, unread: Unread[]): Pipeline[];
export declare function azurePipelines(tree: FileTree, unread: Unread[]): Pipeline[];
export declare function jenkinsPipelines(tree: FileTree): Pipeline[];
/** Tekton's tasks and pipelines; an EventListener or an annotation of Pipelines as Code says that pushes start them. */
export declare function tektonPipelines(objects: readonly KubernetesObject[]): Pipeline[];
