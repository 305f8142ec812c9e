/** Where the manifests say that the API's OpenAPI document is to be had: a resource of the dataset, or a link in its notes. */
import type { Manifests } from '../aps/manifests.ts';
export interface PublishedDocument {
    url: string;
    /** `resource` names a format; a link in the notes is text. */
    kind: 'resource' | 'notes';
    where: string;
}
/** Resources first. The end of a link decides in the notes: `…/openapi.json`, `…/api-docs`, `…/swagger/`. */
export declare function publishedDocuments({ datasets }: Manifests): PublishedDocument[];
