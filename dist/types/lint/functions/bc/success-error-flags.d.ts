import type { RuleFunction } from '../../rule.ts';
/**
 * Only the top of a body counts, and only a flag `success`, an `error` beside data, or a status of ok or error.
 * A resource that has an id and a status of its own (a job) tells about itself; 202 and 207 carry results by design.
 */
declare const successErrorFlags: RuleFunction;
export default successErrorFlags;
