import type { FileTree } from '../file-tree.ts';
import type { PipelineCommand } from './pipeline.ts';
/** The commands themselves, and those of the scripts behind them. */
export declare function withScripts(commands: readonly PipelineCommand[], tree: FileTree): PipelineCommand[];
