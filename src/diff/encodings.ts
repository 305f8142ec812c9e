/** What differs in the way a part of a form is written. */
import { own } from '../document/pointer.ts';
import type { Found, Sender } from './change.ts';
import { deprecationFound, reactivationFound } from './deprecation.ts';
import { type Encoding, rangeHolds, splitName } from './model/content.ts';
import type { Header } from './model/parameters.ts';
import { isPlain } from './model/schema-part.ts';
import { serialisationOf } from './names.ts';
import { type Pair, pairBy } from './pair.ts';

const compatible = { breaking: false, level: 'info' } as const;

/** Everything that differs in the encoding of one part, but for words and the schemas of its headers. */
export function encodingFindings(pair: Pair<Encoding>, sender: Sender): Found[] {
  return [contentTypeFound(pair, sender) ?? styleFound(pair), reservedFound(pair, sender)]
    .filter(found => found !== undefined)
    .concat(pairHeaders(pair).flatMap(header => headerFindings(header, pair, sender)));
}

/** The headers of a part, by name without case. */
export function pairHeaders({ base, revision }: Pair<Encoding>): Pair<Header>[] {
  return pairBy(base?.headers ?? [], revision?.headers ?? [], header => header.key);
}

/** `the part file`. */
export function thePart({ base, revision }: Pair<Encoding>): string {
  return `the part ${(revision ?? base)!.name}`;
}

function contentTypeFound({ base, revision }: Pair<Encoding>, sender: Sender): Found | undefined {
  const { name, usualType } = (revision ?? base)!;
  const [was, is] = [contentTypeOf(base) ?? usualType, contentTypeOf(revision) ?? usualType];
  if (was === undefined || is === undefined) return undefined;
  const [before, after] = [typesIn(was), typesIn(is)];
  const [sent, taken] = sender === 'client' ? [before, after] : [after, before];
  const isHeld = (one: ContentType, others: readonly ContentType[]): boolean =>
    others.some(other => rangeHolds(other.type, one.type) && agree(one.parameters, other.parameters));
  if (sent.every(one => isHeld(one, taken)) && taken.every(one => isHeld(one, sent)) && isSpelledAlike(before, after))
    return undefined;
  const message = `the content type of ${name} changed from ${was} to ${is}`;
  return { message, ...(sent.every(one => isHeld(one, taken)) && compatible) };
}

type ContentType = ReturnType<typeof splitName>;

function contentTypeOf(encoding: Encoding | undefined): string | undefined {
  const type = encoding && own(encoding.value, 'contentType');
  return typeof type === 'string' ? type : undefined;
}

/** `contentType` lists types with commas. */
function typesIn(text: string): ContentType[] {
  return text.split(',').map(splitName);
}

/** Another version or character set is another format; one that is named where none was may be the same. */
function agree(one: string, other: string): boolean {
  const named = new Map(other.split(';').map(parameter => [parameter.split('=')[0], parameter] as const));
  return one.split(';').every(parameter => (named.get(parameter.split('=')[0]) ?? parameter) === parameter);
}

function isSpelledAlike(before: readonly ContentType[], after: readonly ContentType[]): boolean {
  const spelled = (types: readonly ContentType[]): string =>
    [...new Set(types.map(({ type, parameters }) => `${type};${parameters}`))].sort().join();
  return spelled(before) === spelled(after);
}

function styleFound({ base, revision }: Pair<Encoding>): Found | undefined {
  const [one, other] = [base ?? revision!, revision ?? base!];
  if (!one.style || !other.style) return undefined;
  const hasPlain = [one, other].some(({ schema }) => schema !== undefined && isPlain(schema));
  const usual = { style: 'form', explode: true };
  const [before, after] = [base, revision].map(encoding =>
    serialisationOf({ ...(encoding?.style ?? usual), content: undefined, schema: encoding?.schema }, hasPlain),
  );
  return before === after ? undefined : { message: `${other.name} is written as ${after}, no longer as ${before}` };
}

function reservedFound({ base, revision }: Pair<Encoding>, sender: Sender): Found | undefined {
  const [had, has] = [base?.allowReserved === true, revision?.allowReserved === true];
  if (had === has) return undefined;
  const message = `reserved characters ${has ? 'may' : 'must not'} stand unescaped in ${(revision ?? base)!.name} now`;
  return { message, ...((sender === 'client' ? has : had) && compatible) };
}

/** What is sent with a part is judged like a parameter in requests, and like a header in responses. */
function headerFindings({ base, revision }: Pair<Header>, part: Pair<Encoding>, sender: Sender): Found[] {
  const name = `the header ${(revision ?? base)!.name} of ${thePart(part)}`;
  // A side that lacks the encoding has no place in it.
  const at = {
    ...(part.base && { base: base?.path ?? part.base.path }),
    ...(part.revision && { revision: revision?.path ?? part.revision.path }),
  };
  const told = (message: string, isCompatible: boolean): Found => ({ message, ...at, ...(isCompatible && compatible) });
  const isSent = sender === 'client';
  if (!base)
    return [revision!.required && isSent ? told(`${name} is new and required`, false) : told(`${name} is new`, true)];
  if (!revision) return [told(`${name} is gone`, false)];
  const found: Found[] = [];
  if (base.required !== revision.required)
    found.push(
      told(`${name} ${revision.required ? 'is required' : 'may be missing'} now`, revision.required !== isSent),
    );
  const hasPlain = [base, revision].some(one => one.schema !== undefined && isPlain(one.schema));
  const [before, after] = [base, revision].map(one => serialisationOf(one, hasPlain));
  if (before !== after) found.push(told(`${name} is written as ${after}, no longer as ${before}`, false));
  const promise = deprecationFound({ base, revision }, name) ?? reactivationFound({ base, revision }, name);
  if (promise !== undefined) found.push(told(promise, true));
  return found;
}
