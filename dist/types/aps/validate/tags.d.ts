import type { Collector, GatewaySettings } from './finding.ts';
import { type Sent } from './request.ts';
/** Keys that the root of a gateway configuration may not have. */
export declare function validateBaseEntities({ data, fragment, at }: Sent, settings: GatewaySettings, into: Collector): void;
/** The gateway that a request is for, as far as its tags tell. */
export interface Owner {
    /** `ns.gw-abcde`; undefined where no object has such a tag. */
    readonly tag: string | undefined;
    /** False where the id in the tags is a placeholder, or the settings name another that cannot be compared. */
    readonly isKnown: boolean;
}
/** The gateway's tag: from the settings, else the one that most objects have. */
export declare function ownerOf(documents: readonly Sent[], settings: GatewaySettings): Owner;
/** Every object must be tagged as the gateway's, and all with the same qualifier or all without. */
export declare function validateTags(sent: Sent, { tag }: Owner, into: Collector): void;
/** All documents of a request and its own part `qualifier` must agree. */
export declare function validateQualifiers(documents: readonly Sent[], { tag }: Owner, settings: GatewaySettings, into: Collector): void;
