/** Sentences that items about gateway files share: nothing was found, a template is not rendered, a place in a file. */
import type { Path } from '../../document/pointer.ts';
import type { Part } from '../../kong/stream.ts';
import type { Context } from '../context.ts';
import type { Answer, Evidence } from '../item.ts';
/** A place of a gateway file. */
export declare function inGateway(part: Part, says: string, ...path: Path): Evidence;
/** A place of a manifest. */
export declare function inManifest(part: Part, says: string, ...path: Path): Evidence;
/** What could not be read, and that nothing else was found. */
export declare function noGatewayFiles({ gateway, api }: Context): Evidence[];
/** The same for manifests. */
export declare function noManifests({ api }: Context, kinds: string): Evidence;
/** What templates still need; empty where nothing is left to fill in. */
export declare function notRendered({ gateway, manifests }: Context, of: 'gateway' | 'manifests'): Evidence[];
/** Unknown for want of gateway files; undefined where there are some. */
export declare function withoutGatewayFiles(context: Context): Answer | undefined;
/** The first few of many, and how many more there are. */
export declare function atMost(evidence: readonly Evidence[], most: number, what: string): Evidence[];
