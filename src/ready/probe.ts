/** Looks at a deployed API from outside. */
import type { Document } from '../document/document.ts';
import { UserError } from '../errors.ts';
import type { ProbeResults } from './probe-results.ts';

/** Throws a UserError for a URL that is not looked at. */
export async function probe(url: string, _about: { document: Document | undefined }): Promise<ProbeResults> {
  throw new UserError(`${url} cannot be looked at yet.`);
}
