/** How a document lets consumers choose a version: in the URI, in the Accept header, or by a parameter (G-93, G-94). */
import { own, type Path } from '../../../document/pointer.ts';
import { type Operation, operations, type Parameter } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
import { allServerUrls, segmentsOf, splitUrl } from './server-urls.ts';
import { normaliseName } from './words.ts';

/** `v1`, `V2.1`, `v1_0`, `v1beta1`, `1.0`; not `v2ray`, `vocabulary`, `2024`. */
export function isVersionSegment(segment: string): boolean {
  return /^v\d+([._]\d+)*([._-]?(alpha|beta|rc|preview)\d*)?$|^\d{1,2}\.\d{1,2}(\.\d{1,2})?$/i.test(segment);
}

/** Server URLs and path templates with a version in them; each path template once. */
export function uriVersions(context: RuleContext): { segment: string; at: Path }[] {
  const found: { segment: string; at: Path }[] = [];
  for (const { url, at } of allServerUrls(context)) {
    const segment = splitUrl(url).segments.find(isVersionSegment);
    if (segment) found.push({ segment, at });
  }
  const templates = new Set<string>();
  for (const operation of operations(context)) {
    const { template } = operation;
    if (templates.has(template)) continue;
    templates.add(template);
    const segment = segmentsOf(template).find(one => isVersionSegment(one) || isVersionParameter(one, operation));
    if (segment) found.push({ segment, at: ['paths', template] });
  }
  return found;
}

/** `{version}` where its values are those of an API (`v1`), not of a record. */
function isVersionParameter(segment: string, { parameters }: Operation): boolean {
  const name = /^\{([^{}]+)\}$/.exec(segment)?.[1];
  const parameter = name === undefined ? undefined : parameters.find(one => one.in === 'path' && one.name === name);
  if (!parameter || !/^(api)?v(ersion)?$/.test(normaliseName(parameter.name))) return false;
  const values = own(parameter.schema, 'enum');
  const shown = [own(parameter.schema, 'default'), own(parameter.schema, 'example'), own(parameter.value, 'example')];
  return [...(Array.isArray(values) ? values : []), ...shown].some(
    value => typeof value === 'string' && /^v\d/i.test(value) && isVersionSegment(value),
  );
}

/** Vendors' types for files; they say nothing of a version of the API. */
const fileTypes = /^application\/vnd\.(google-earth|ms-|openxmlformats|oasis|mapbox|rar|adobe|apple|geo)/i;

/** True where a media type names a version (`;version=1`, `application/vnd.x.v2+json`), or is the API's own. */
export function hasMediaTypeVersion(context: RuleContext): boolean {
  return operations(context).some(
    operation =>
      [...operation.request, ...operation.responses.flatMap(response => response.contents)].some(
        ({ mediaType }) => mediaType !== undefined && namesVersion(mediaType),
      ) || operation.parameters.some(one => one.in === 'header' && /^accept$/i.test(one.name) && takesVersion(one)),
  );
}

function namesVersion(mediaType: string): boolean {
  return /;\s*v(ersion)?=/i.test(mediaType) || (/^application\/vnd\./i.test(mediaType) && !fileTypes.test(mediaType));
}

/** OpenAPI 3 ignores such a parameter, but what it says is what consumers read. */
function takesVersion(parameter: Parameter): boolean {
  const values = own(parameter.schema, 'enum');
  const shown = [...(Array.isArray(values) ? values : []), own(parameter.schema, 'example'), parameter.description];
  return shown.some(text => typeof text === 'string' && (namesVersion(text) || /;\s*version=/i.test(text)));
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
