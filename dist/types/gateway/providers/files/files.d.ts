import { type Owner } from '../../context.ts';
import { type Catalog } from '../../model.ts';
import type { Provider } from '../../provider.ts';
import type { Folder } from './disk.ts';
/** What a snapshot keeps: the text of every file of ours, and of strangers in our way, by path. */
export interface FilesState {
    readonly files: Readonly<Record<string, string>>;
}
/** Draws further files from the catalog and its documents, such as the configuration of a Kong. */
export type Rendering = (catalog: Catalog, documents: ReadonlyMap<string, unknown>) => ReadonlyMap<string, string>;
/** A rendering that nobody asked for: where it is not possible there is none, and a limitation says why. */
export interface OptionalRendering {
    readonly what: string;
    readonly render: Rendering;
}
export declare function filesProvider(folder: Folder, owner: Owner, rendering?: Rendering | OptionalRendering): Provider;
