import { type Entity, type GatewayFiles } from './entities.ts';
/** What stands in a document, before references by name are followed. */
export interface Found {
    entity: Entity;
    /** The parents by nesting. */
    service?: Found | undefined;
    route?: Found | undefined;
}
export interface Collected {
    services: Found[];
    routes: Found[];
    plugins: Found[];
    upstreams: Found[];
    certificates: Found[];
    caCertificates: Found[];
}
type Linked = Omit<GatewayFiles, 'files' | 'documents' | 'streams' | 'problems'>;
/** The entities with their parents and children. A name is looked for in its own file first, then where only one file has it. */
export declare function link(collected: Collected): Linked;
export {};
