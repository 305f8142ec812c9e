import type { Tree } from '../../document/tree.ts';
import { type Body } from './body.ts';
import { type Parameter } from './parameters.ts';
import { type Part } from './part.ts';
import { type Response } from './responses.ts';
import { type Alternative, type SecurityScheme } from './security.ts';
import { type Server } from './servers.ts';
export interface Api {
    readonly tree: Tree;
    readonly root: Part;
    readonly servers: readonly Server[];
    readonly operations: readonly Operation[];
    readonly webhooks: readonly Group[];
    readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
}
export interface Operation extends Part {
    /** `GET`, `POST`, or as `additionalOperations` (3.2) spells it. */
    readonly method: string;
    /** As written under `paths`; the expression or name for callbacks and webhooks. */
    readonly template: string;
    /** `GET /orders/{id}`. */
    readonly label: string;
    readonly pathItem: Part;
    readonly servers: readonly Server[];
    readonly security: readonly Alternative[];
    readonly parameters: readonly Parameter[];
    readonly body: Body | undefined;
    readonly responses: readonly Response[];
    readonly callbacks: readonly Group[];
}
/** A callback expression or webhook: a name with the operations that the API calls. */
export interface Group extends Part {
    readonly name: string;
    readonly operations: readonly Operation[];
}
/** The keys of a path item that hold operations. */
export declare const methods: string[];
/** Reads what the comparison needs at once; parameters, bodies and responses when they are asked for. */
export declare function readApi(tree: Tree): Api;
/** The document's `info`, where it is one. */
export declare function infoOf(api: Api): Part;
