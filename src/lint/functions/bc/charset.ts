/** Media types that name a character encoding other than UTF-8 (G-68). */
import { own, type Path } from '../../../document/pointer.ts';
import { operations, partTypes } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';

const charsets: RuleFunction = (_value, _options, context) => {
  const places = new Map<string, Path[]>();
  const judge = (mediaType: unknown, at: Path) => {
    const charset = typeof mediaType === 'string' ? charsetOf(mediaType) : undefined;
    if (charset === undefined || /^utf-?8$/i.test(charset)) return;
    const known = places.get(charset.toLowerCase());
    if (known) known.push(at);
    else places.set(charset.toLowerCase(), [at]);
  };
  const judgeList = (owner: unknown, at: Path) => {
    for (const key of ['consumes', 'produces']) {
      const list = own(owner, key);
      if (Array.isArray(list)) list.forEach((mediaType, index) => void judge(mediaType, [...at, key, index]));
    }
  };
  if (context.version === '2.0') judgeList(context.root, []);
  for (const operation of operations(context)) {
    if (context.version === '2.0') judgeList(operation.value, operation.at);
    else {
      for (const body of [...operation.request, ...operation.responses.flatMap(response => response.contents)]) {
        judge(body.mediaType, body.at);
        for (const { contentType, at } of partTypes(body)) judge(contentType, at);
      }
    }
  }
  return [...places].flatMap(([charset, at]) =>
    oneFinding(at, `${amount(at.length, 'media type')} with charset ${charset}; send and accept UTF-8.`),
  );
};
export default charsets;

/** `text/csv; header=present; charset="ISO-8859-1"` → `ISO-8859-1`. */
function charsetOf(mediaType: string): string | undefined {
  for (const parameter of mediaType.split(';').slice(1)) {
    const [name, value] = parameter.split('=', 2);
    if (name?.trim().toLowerCase() === 'charset') return value?.trim().replaceAll(/["']/g, '');
  }
  return undefined;
}
