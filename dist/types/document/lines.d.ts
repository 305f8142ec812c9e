/** Offsets in a text → lines and columns. */
import type { Position } from '../finding.ts';
/** Finds the line and column (both from 1) of an offset; a line ends with LF, CR LF or CR, as YAML and editors count. */
export declare function lineIndex(text: string): (offset: number) => Position;
