/**
 * The parts of an OpenAPI document that rules ask for, the same for 2.0 and 3.x, made once per document.
 * Paths go through references, as the findings of rule functions do.
 */
import { type Path } from '../document/pointer.ts';
import type { RuleContext } from './rule.ts';
export declare const methods: readonly ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
export type Method = (typeof methods)[number];
export interface Parameter {
    name: string;
    in: string;
    value: Record<string, unknown>;
    /** `value` itself in 2.0 (where type, format and items stand in the parameter), else its schema or its one content schema. */
    schema: unknown;
    at: Path;
}
export interface Content {
    /** As written; absent in 2.0 where neither the operation nor the root names one. */
    mediaType: string | undefined;
    schema: unknown;
    schemaAt: Path;
    /** The media type object (3.x) or the response or parameter object (2.0). */
    value: Record<string, unknown>;
    at: Path;
}
export interface Response {
    /** `200`, `4XX`, `default`. */
    code: string;
    value: Record<string, unknown>;
    at: Path;
    contents: Content[];
}
export interface Operation {
    /** The key in the path item. */
    method: Method;
    /** The template, as written under `paths`. */
    template: string;
    value: Record<string, unknown>;
    at: Path;
    /** Those of the path item that the operation does not override, then its own. A 2.0 body is no parameter here. */
    parameters: Parameter[];
    /** What the request carries: `requestBody.content`, or the 2.0 body parameter once per effective `consumes`. */
    request: Content[];
    responses: Response[];
    /** The security requirements that hold: the operation's, else the root's; undefined where neither says anything. */
    security: Record<string, unknown>[] | undefined;
}
/** Every operation under `paths`, in the order of the document. */
export declare function operations(context: RuleContext): Operation[];
/** The parameters of one list, references followed, entries that are no parameters left out. */
export declare function parameters(context: RuleContext, list: unknown, at: Path): Parameter[];
/** `Application/Problem+JSON; charset=utf-8` → `application/problem+json`. */
export declare function mediaTypeName(mediaType: string): string;
/** JSON by name: `application/json`, `text/json` or any `+json`. */
export declare function isJson(mediaType: string | undefined): boolean;
/** The security schemes of the document by name: `components.securitySchemes`, or `securityDefinitions` in 2.0. */
export declare function securitySchemes(context: RuleContext): Map<string, {
    value: Record<string, unknown>;
    at: Path;
}>;
