import type { Position, Range } from '../finding.ts';
import type { Path } from './pointer.ts';
import { type Event } from './yaml-events.ts';
export declare class YamlPlaces {
    #private;
    /** `after`: for each event that opens a node, the index of the event after the node; `aliased`: alias event → its target. */
    constructor(text: string, events: readonly Event[], spot: (offset: number) => Position, after: Int32Array, aliased: ReadonlyMap<number, number>);
    /** The range of a key or scalar by the index of its event. */
    rangeOf(index: number): Range;
    /** The event index of the first of equal keys of a mapping. */
    firstKeys(mapping: number): Map<string, number>;
    /** `Document.locate`; `root`: the event of the document's own node. */
    locate(path: Path, part: 'entry' | 'key' | 'value', root: number): Range;
}
