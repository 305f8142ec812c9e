import { type Tree } from '../../document/tree.ts';
import type { RenderApi } from './request.ts';
/** `server`: the URL in the place of the document's own. */
export declare function renderTree({ document, bundled }: RenderApi, server: string | undefined): Tree;
