import type { FileTree } from '../file-tree.ts';
import type { Chart } from './template.ts';
export interface ChartFolder extends Chart {
    /** Its folder with `/` at the end; empty at the top. */
    folder: string;
    /** The files of values that were put together, the last one counting most. */
    valueFiles: readonly string[];
}
/** Every chart of the tree, deepest folders first, so that the first one that holds a file is the file's own. */
export declare function chartsOf(tree: FileTree): ChartFolder[];
/** The chart that a file is a template of. */
export declare function chartOfTemplate(file: string, charts: readonly ChartFolder[]): ChartFolder | undefined;
/** Mappings are put together key by key, everything else is replaced, as Helm does. */
export declare function merged(below: unknown, above: unknown): unknown;
