/** The error responses of a document (G-42, G-43). */
import { type Content, mayBeJson, type Operation, operations, type Response } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';

/** 4xx and 5xx, ranges too, and `default` where it stands beside others. */
export function errorResponses(operation: Operation): Response[] {
  return operation.responses.filter(
    one => /^[45][0-9X]{2}$/i.test(one.code) || (one.code === 'default' && operation.responses.length > 1),
  );
}

/** The JSON bodies of all error responses, each schema once; where no media type is named, the body counts as JSON. */
export function errorBodies(context: RuleContext): Content[] {
  const found = new Map<unknown, Content>();
  for (const response of operations(context).flatMap(errorResponses)) {
    for (const body of response.contents) {
      const isBody = body.schema !== undefined && mayBeJson(body.mediaType);
      if (isBody && !found.has(body.schema)) found.set(body.schema, body);
    }
  }
  return [...found.values()];
}
