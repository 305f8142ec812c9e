/** Bodies that are not JSON (G-13, G-16). */
import { own, type Path } from '../../../document/pointer.ts';
import { type Content, isJson, mediaTypeName, type Operation, operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';
import { isProbe } from './probes.ts';
import { typesOf } from './schemas.ts';

interface Options {
  /** `only`: the body cannot be had as JSON. `beside`: JSON has a twin in another form. `unclear`: the media type says nothing. */
  problem: 'only' | 'beside' | 'unclear';
  /** Media types of files and forms, for which JSON is no alternative; `image/*` and `*+xml` stand for a family. */
  exempt: string[];
  /** For `beside`: the forms that count as a second representation of the same data. */
  twins?: string[];
}

/** One finding for each set of media types in requests, and one for each in responses. */
const nonJsonBodies: RuleFunction<Options> = (_value, options, context) => {
  if (isLegacy(context.root) || isLegacy(own(context.root, 'info'))) return [];
  const causes: Causes = new Map();
  for (const operation of operations(context)) {
    if (isLegacy(operation.value) || isLegacy(operation.item)) continue;
    for (const { contents, of, at } of bodies(operation)) {
      const names = offending(contents, of, options);
      if (isProbe(operation) && names.every(name => name === 'text/plain')) continue;
      if (names.length) addPlace(causes, explain(names, of === 'request' ? 'request' : 'response', options), at);
    }
  }
  return findingPerCause(causes, 'place');
};
export default nonJsonBodies;

/** The extension that marks what an old system cannot change. */
function isLegacy(value: unknown): boolean {
  return own(value, 'x-legacy-system') === true;
}

function bodies(operation: Operation): { contents: Content[]; of: 'request' | 'response' | 'error'; at: Path }[] {
  const request = operation.request[0];
  const responses = operation.responses.map(({ code, contents, at }) => ({
    contents,
    of:
      /^[23]/.test(code) || (code === 'default' && operation.responses.length === 1)
        ? ('response' as const)
        : ('error' as const),
    at,
  }));
  if (!request) return responses;
  // In 3.x the place of a content is under requestBody.content; in 2.0 it is the body parameter.
  const at = Object.hasOwn(operation.value, 'requestBody') ? [...operation.at, 'requestBody'] : request.at;
  return [{ contents: operation.request, of: 'request', at }, ...responses];
}

/** The media types that make the problem; none where there is no problem. */
function offending(contents: Content[], of: 'request' | 'response' | 'error', options: Options): string[] {
  const names = contents.flatMap(one => (one.mediaType === undefined ? [] : [mediaTypeName(one.mediaType)]));
  const unclear = names.filter(isUnclear);
  const json = names.some(isJson);
  if (options.problem === 'unclear') return json ? [] : unclear;
  if (options.problem === 'beside') {
    return json ? names.filter(name => matches(name, options.twins ?? []) && !matches(name, options.exempt)) : [];
  }
  const open = unclear.length > 0 || names.length < contents.length;
  if (json || open || contents.some(isFile) || names.some(name => matches(name, options.exempt))) return [];
  // A plain sentence for an error comes from proxies and frameworks, whatever the API does.
  if (of === 'error' && names.every(name => name.startsWith('text/'))) return [];
  return names;
}

/** Any type at all, `application/*`, and placeholders such as `application/<type>` or `{outputFormat}`. */
function isUnclear(name: string): boolean {
  return (/[*<>{}]/.test(name) && !/^(image|audio|video|font|model|multipart)\//.test(name)) || !name.includes('/');
}

/** The body is a file: `type: file` of 2.0, `format: binary` of 3.0, `contentMediaType` of 3.1. */
function isFile({ schema }: Content): boolean {
  if (typesOf(schema).includes('file')) return true;
  const format = own(schema, 'format');
  return format === 'binary' || format === 'byte' || own(schema, 'contentMediaType') !== undefined;
}

function matches(name: string, patterns: string[]): boolean {
  return patterns.some(pattern => {
    if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
    return pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  });
}

function explain(names: string[], of: 'request' | 'response', { problem }: Options): string {
  const list = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
  if (problem === 'unclear') return `The ${of} has the media type ${list}, which does not say that it is JSON`;
  if (problem === 'beside')
    return `The ${of} comes as ${list} beside JSON, and nothing says that a legacy system needs it`;
  return `The ${of} ${of === 'request' ? 'is taken' : 'comes'} only as ${list}, not as JSON`;
}
