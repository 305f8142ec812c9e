/** How a document lets consumers choose a version: in the URI, in the Accept header, or by a parameter (G-93, G-94). */
import type { Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
import { segmentsOf, serverUrls, splitUrl } from './server-urls.ts';

/** `v1`, `V2.1`, `v1_0`; not `v2ray`, `vocabulary`. */
export function isVersionSegment(segment: string): boolean {
  return /^v\d+([._]\d+)*$/i.test(segment);
}

/** Server URLs and path templates with a version in them; each path template once. */
export function uriVersions(context: RuleContext): { segment: string; at: Path }[] {
  const found: { segment: string; at: Path }[] = [];
  for (const { url, at } of serverUrls(context)) {
    const segment = splitUrl(url).segments.find(isVersionSegment);
    if (segment) found.push({ segment, at });
  }
  const templates = new Set(operations(context).map(one => one.template));
  for (const template of templates) {
    const segment = segmentsOf(template).find(isVersionSegment);
    if (segment) found.push({ segment, at: ['paths', template] });
  }
  return found;
}

/** True where a media type names a version (`;version=1`, `application/vnd.x.v2+json`), or is a vendor's own. */
export function hasMediaTypeVersion(context: RuleContext): boolean {
  return operations(context).some(operation =>
    [...operation.request, ...operation.responses.flatMap(response => response.contents)].some(
      ({ mediaType }) => mediaType !== undefined && /;\s*v(ersion)?=|^application\/vnd\./i.test(mediaType),
    ),
  );
}

/** True where a header or query parameter chooses it: `api-version`, `Accept-Version`, `X-API-Version`. */
export function hasVersionParameter(context: RuleContext): boolean {
  return operations(context).some(operation =>
    operation.parameters.some(
      ({ in: place, name }) =>
        (place === 'header' || place === 'query') && /^(x-)?(api|accept)[-_]?version$/i.test(name),
    ),
  );
}
