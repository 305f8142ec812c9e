/** Compressed files as bodies (G-49). `Content-Encoding: gzip` is another thing and passes. */
import { isObject, own } from '../../../document/pointer.ts';
import { mediaTypeName, operations, partTypes } from '../../openapi.ts';
import type { RuleContext, RuleFunction, RuleResult } from '../../rule.ts';
import { fields } from './fields.ts';

interface Options {
  mediaTypes: string[];
  /** Endings of file names in examples of Content-Disposition. */
  extensions: string[];
}

/** In 2.0 the media types stand in a list apart: the finding is at the response or body that has them. */
const compressedFiles: RuleFunction<Options> = (_value, { mediaTypes, extensions }, context) => {
  const results: RuleResult[] = [];
  const isArchive = (name: string): boolean => mediaTypes.includes(name) || /\+(zip|gzip)$/.test(name);
  for (const operation of operations(context)) {
    for (const body of [...operation.request, ...operation.responses.flatMap(one => one.contents)]) {
      const name = body.mediaType && mediaTypeName(body.mediaType);
      if (name && isArchive(name)) results.push({ path: body.at, message: `The body is a compressed file (${name}).` });
      for (const part of partTypes(body)) {
        if (!isArchive(mediaTypeName(part.contentType))) continue;
        results.push({ path: part.at, message: `A part of the body is a compressed file (${part.contentType}).` });
      }
    }
    for (const response of operation.responses) {
      const file = fileName(context, own(response.value, 'headers'));
      const extension = extensions.find(one => file.toLowerCase().endsWith(one));
      if (extension) results.push({ path: response.at, message: `The response is a compressed file (*${extension}).` });
    }
  }
  for (const field of fields(context)) {
    const type = own(field.schema, 'contentMediaType');
    if (typeof type !== 'string' || !isArchive(mediaTypeName(type))) continue;
    results.push({ path: field.at, message: `"${field.name}" holds a compressed file (${mediaTypeName(type)}).` });
  }
  return results;
};
export default compressedFiles;

/** `attachment; filename="wells.zip"` → `wells.zip`; empty where no example names a file. */
function fileName(context: RuleContext, headers: unknown): string {
  const map = context.deref(headers);
  if (!isObject(map)) return '';
  const key = Object.keys(map).find(name => name.toLowerCase() === 'content-disposition');
  const header = key === undefined ? undefined : context.deref(map[key]);
  const example = own(header, 'example') ?? own(context.deref(own(header, 'schema')), 'example');
  if (typeof example !== 'string') return '';
  return /filename\*?="?([^";]{1,300})/i.exec(example)?.[1]?.trim() ?? '';
}
