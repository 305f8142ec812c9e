/** Major versions on offer: in paths and servers (`/v1/routes`), or by the version of the document. */
import type { Document } from '../document/document.ts';
import { isObject, own } from '../document/pointer.ts';
import { versionText } from './bump.ts';
import { readVersion } from './version.ts';

/** The major versions in the addresses of a document: in its paths, or for paths that name none in its servers. */
export function addressedMajors({ data }: Document): Set<number> {
  const paths = own(data, 'paths');
  const servers = own(data, 'servers');
  const urls = Array.isArray(servers) ? servers.map(server => own(server, 'url')) : [own(data, 'basePath')];
  const inServers = urls.flatMap(url => (typeof url === 'string' ? (majorIn(url) ?? []) : []));
  const found = Object.keys(isObject(paths) ? paths : {}).flatMap(path => majorIn(path) ?? inServers);
  return new Set(found);
}

/** The same, and for a document whose addresses name none the major of its version; 0 promises nothing. */
export function offeredMajors(document: Document): Set<number> {
  const addressed = addressedMajors(document);
  if (addressed.size > 0) return addressed;
  const major = readVersion(versionText(document) ?? '')?.major ?? 0;
  return new Set(major > 0 ? [major] : []);
}

function majorIn(text: string): number | undefined {
  const match = /(?:^|\/)v(\d{1,4})(?:\.\d{1,4})*(?=\/|$)/i.exec(text);
  return match ? Number(match[1]) : undefined;
}
