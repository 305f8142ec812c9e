/** The error responses of a document (G-42, G-43). */
import { type Content, type Operation, type Response } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
/** 4xx and 5xx, ranges too, and `default` where it stands beside others. */
export declare function errorResponses(operation: Operation): Response[];
/** The JSON bodies of all error responses, each schema once; where no media type is named, the body counts as JSON. */
export declare function errorBodies(context: RuleContext): Content[];
