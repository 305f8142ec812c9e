/** Which OpenAPI a document says it is. */
import { own } from './pointer.ts';

export type OpenapiVersion = '2.0' | '3.0' | '3.1' | '3.2';

/** The version by the root's `swagger` or `openapi` key (read tolerantly: `3.0` counts as 3.0.x), or undefined. */
export function openapiVersion(data: unknown): OpenapiVersion | undefined {
  const swagger = own(data, 'swagger');
  if (swagger !== undefined) return swagger === 2 || swagger === '2' || swagger === '2.0' ? '2.0' : undefined;
  const openapi = own(data, 'openapi');
  if (typeof openapi !== 'string' && typeof openapi !== 'number') return undefined;
  const match = /^3\.([012])(?:\.\d+(?:-.+)?)?$/.exec(Number.isInteger(openapi) ? `${openapi}.0` : String(openapi));
  return match ? (`3.${match[1]}` as OpenapiVersion) : undefined;
}
