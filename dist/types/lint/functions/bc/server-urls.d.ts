/** The URLs under which a document says that its API is served: `servers` (3.x), or `schemes`, `host` and `basePath` (2.0). */
import { type Path } from '../../../document/pointer.ts';
import type { RuleContext } from '../../rule.ts';
export interface ServerUrl {
    /** Variables replaced by their defaults; relative where the document says no host. */
    url: string;
    at: Path;
}
/** Those of the root, in the order of the document; none where it says nothing. */
export declare function serverUrls(context: RuleContext): ServerUrl[];
/** `https://api.gov.bc.ca/routes/v1/` → host `api.gov.bc.ca`, segments `['routes', 'v1']`; no host where the URL is relative. */
export declare function splitUrl(url: string): {
    host: string | undefined;
    segments: string[];
};
/** `/routes/{id}/` → `['routes', '{id}']`. */
export declare function segmentsOf(path: string): string[];
