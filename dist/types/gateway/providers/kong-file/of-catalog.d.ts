import type { GatewayConfig, Owner } from '../../context.ts';
import { type Catalog } from '../../model.ts';
/**
 * The drawing of a catalog: what is live, off or deprecated in it is so in the file. Throws a UserError for documents and
 * settings that Kong cannot carry out.
 */
export declare function catalogRendering(config: GatewayConfig, owner: Owner): (catalog: Catalog, documents: ReadonlyMap<string, unknown>) => ReadonlyMap<string, string>;
