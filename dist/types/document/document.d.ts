/** One file as it was read: its text, its data, and where each value stands. */
import type { Range } from '../finding.ts';
import type { Path } from './pointer.ts';
export interface Document {
    /** As findings name it: relative to the working directory, with `/`; `REF:path`; `<stdin>`. */
    readonly file: string;
    /** Unique in a run: the real path, `git:COMMIT:path`, an https URL or `<stdin>`. */
    readonly id: string;
    readonly text: string;
    readonly syntax: 'json' | 'yaml';
    /** Plain objects, arrays and scalars, as JSON.parse makes them; no node stands in two places. */
    readonly data: unknown;
    /** Keys that stand twice in one mapping; the last one counts, as in JSON.parse. */
    readonly duplicateKeys: readonly DuplicateKey[];
    /**
     * Where the entry at `path` (or its nearest parent that exists) is written. A scalar's range goes from its key to the
     * end of its value, a collection's covers its key alone (or, in a sequence, its first line), `key` and `value` ask for
     * that part alone.
     */
    locate(path: Path, part?: 'entry' | 'key' | 'value'): Range;
}
export interface DuplicateKey {
    /** The mapping that holds the key twice. */
    path: Path;
    key: string;
    /** The second one. */
    range: Range;
    /** The line of the first one. */
    firstLine: number;
}
