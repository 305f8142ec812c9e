/** Whether responses say under which URI the returned resource stands (G-18). */
import { isObject, own } from '../../../document/pointer.ts';
import { mayBeJson, operations, type Response } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { oneFinding } from './places.ts';
import { headerNames } from './response-headers.ts';
import { descriptionOf, schemasUnder } from './schemas.ts';
import { splitWords } from './words.ts';

interface Options {
  /** `created`: a 201 after POST without Location. `nowhere`: no response of the document has any link. */
  problem: 'created' | 'nowhere';
}

const unlinkedResources: RuleFunction<Options> = (_value, { problem }, context) => {
  if (problem === 'nowhere') return linksNowhere(context);
  const created = operations(context)
    .filter(operation => operation.method === 'post')
    .flatMap(operation => operation.responses)
    .filter(response => response.code === '201');
  const silent = created.filter(response => !hasLocation(context, response));
  return oneFinding(
    silent.map(response => response.at),
    silent.length === 1
      ? 'The response 201 has no Location header with the URI of what was created.'
      : `${silent.length} of ${created.length} responses 201 have no Location header with the URI of what was created.`,
  );
};
export default unlinkedResources;

function linksNowhere(context: RuleContext) {
  const all = operations(context);
  const successes = all.flatMap(one => one.responses).filter(one => /^2/.test(one.code));
  const reads = successes.filter(one =>
    one.contents.some(({ mediaType, schema }) => isObject(schema) && mayBeJson(mediaType)),
  );
  if (!reads.length || successes.some(one => hasLocation(context, one) || own(one.value, 'links') !== undefined))
    return [];
  const bodies = reads.flatMap(one => one.contents.map(body => ({ schema: body.schema, at: body.schemaAt })));
  if (schemasUnder(context, bodies).some(({ property, schema }) => isLink(property, schema))) return [];
  return [
    {
      path: ['paths'],
      message: 'No JSON response gives the URI of the resource that it returns.',
    },
  ];
}

function hasLocation(context: RuleContext, response: Response): boolean {
  return headerNames(context, response).some(name => /^(content-)?location$/.test(name));
}

const linkWords = ['link', 'links', 'href', 'uri', 'url', 'self', 'hrefs', 'uris', 'urls'];

function isLink(name: string | undefined, schema: Record<string, unknown>): boolean {
  if (name === undefined) return false;
  const format = own(schema, 'format');
  if (typeof format === 'string' && /^(uri|url|iri)/.test(format)) return true;
  return linkWords.includes(splitWords(name).at(-1) ?? '') || /\b(URI|URL) of\b/.test(descriptionOf(schema));
}
