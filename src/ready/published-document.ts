/** Where the manifests say that the API's OpenAPI document is to be had: a resource of the dataset, or a link in its notes. */
import type { Manifests } from '../aps/manifests.ts';
import { own, toText } from '../document/pointer.ts';
import type { Evidence } from './item.ts';

export interface PublishedDocument {
  url: string;
  /** `resource` names a format; a link in the notes is text. */
  kind: 'resource' | 'notes';
  where: string;
}

/** Where it is said, as evidence. */
export function tellPublished({ kind, where }: PublishedDocument): Evidence {
  const says =
    kind === 'resource'
      ? 'The dataset has the document among its resources.'
      : 'The notes of the dataset link to the document.';
  return { kind: 'manifest', where, says };
}

/** Resources first. The end of a link decides in the notes: `…/openapi.json`, `…/api-docs`, `…/swagger/`. */
export function publishedDocuments({ datasets }: Manifests): PublishedDocument[] {
  const resources = datasets.flatMap(dataset => {
    const list = own(dataset.data, 'resources');
    if (!Array.isArray(list)) return [];
    return list.flatMap((one: unknown, index): PublishedDocument[] => {
      const url = own(one, 'url');
      const isDocument = /^openapi(-json|-yaml)?$/i.test(toText(own(one, 'format') ?? ''));
      if (!isDocument || typeof url !== 'string' || !/^https:\/\//i.test(url)) return [];
      return [{ url, kind: 'resource', where: `${dataset.file}:${dataset.line('resources', index)}` }];
    });
  });
  const links = datasets.flatMap(dataset => {
    const notes = own(dataset.data, 'notes');
    if (typeof notes !== 'string') return [];
    return [...notes.slice(0, 20_000).matchAll(/https:\/\/[^\s)\]>"'`]{1,500}/g)]
      .map(([url]) => url.replace(/[.,;:]+$/, ''))
      .filter(url => /(openapi|swagger|api-docs)[^/]{0,60}\/?$/i.test(url))
      .map((url): PublishedDocument => ({ url, kind: 'notes', where: `${dataset.file}:${dataset.line('notes')}` }));
  });
  return [...resources, ...links];
}
