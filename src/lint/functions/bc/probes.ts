/** Operations that machines ask whether the service is up: they are open everywhere, and their answer is often a word. */
import type { Operation } from '../../openapi.ts';
import { segmentsOf } from './server-urls.ts';

const words = new Set(
  'health healthz healthcheck live liveness livez metrics ping ready readiness readyz status version'.split(' '),
);

/** By a segment of the path: `/health`, `/api/health/ready`; `/orders/{id}/status` is about an order. */
export function isProbe({ template }: Operation): boolean {
  return !template.includes('{') && segmentsOf(template).some(segment => words.has(segment.toLowerCase()));
}
