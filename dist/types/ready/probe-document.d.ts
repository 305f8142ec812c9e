/** The OpenAPI document that an API serves itself: where it may be, and whether it is the committed one. */
import type { Document } from '../document/document.ts';
import { type ProbeAnswer, type ProbeLine } from './probe-network.ts';
import type { DocumentFacts, Look } from './probe-results.ts';
/** Looks at a few places, those that the API or its manifests name first. `links`: URLs that are said to lead to it. */
export declare function lookAtDocument(line: ProbeLine, committed: Document | undefined, { links, first }: {
    links: readonly string[];
    first: ProbeAnswer | undefined;
}): Promise<Look<DocumentFacts>>;
