/** Deprecated operations, parameters and properties that say neither when they end nor what takes their place (G-96). */
import { own, type Path } from '../../../document/pointer.ts';
import { type Operation, operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { fields } from './fields.ts';
import { amount, oneFinding } from './places.ts';
import { headerNames } from './response-headers.ts';
import { descriptionOf } from './schemas.ts';

const endlessDeprecations: RuleFunction = (_value, _options, context) => {
  const found = new Map<string, Path[]>();
  const add = (what: string, at: Path) => {
    const known = found.get(what);
    if (known) known.push(at);
    else found.set(what, [at]);
  };
  for (const operation of operations(context)) {
    if (own(operation.value, 'deprecated') !== true || announcesEnd(operation, context)) continue;
    add(`${operation.method.toUpperCase()} ${operation.template}`, [...operation.at, 'deprecated']);
  }
  for (const field of fields(context)) {
    const owners = [field.value, field.schema];
    if (!owners.some(one => own(one, 'deprecated') === true) || owners.some(one => states(one))) continue;
    add(`"${field.name}"`, own(field.value, 'deprecated') === true ? [...field.at, 'deprecated'] : field.at);
  }
  return [...found].flatMap(([what, places]) =>
    oneFinding(
      places,
      `${what} is deprecated${places.length > 1 ? ` in ${amount(places.length, 'place')}` : ''}, but not until when or what to use instead.`,
    ),
  );
};
export default endlessDeprecations;

function announcesEnd(operation: Operation, context: RuleContext): boolean {
  return (
    states(operation.value) ||
    operation.responses.some(response =>
      headerNames(context, response).some(name => name === 'sunset' || name === 'deprecation'),
    )
  );
}

/** A date, a sunset, or words that name what comes instead. */
function states(value: Record<string, unknown>): boolean {
  const sunset = own(value, 'x-sunset');
  if (sunset !== undefined && sunset !== null && sunset !== '') return true;
  const summary = own(value, 'summary');
  const text = `${typeof summary === 'string' ? summary : ''}\n${descriptionOf(value)}`;
  return date.test(text) || replacement.test(text);
}

const date = /\b(19|20)\d\d-\d\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2},? )?20\d\d/i;
/** `instead`, `replaced by`, `Deprecated: see …`, `Use PUT /routes`. */
const replacement = new RegExp(
  [
    '\\b([Ii]nstead|[Rr]eplaced|[Ss]uperseded|[Rr]enamed|[Pp]refer|[Ss]unset)\\b',
    '\\bin favou?r of\\b|\\b([Mm]oved|[Mm]igrate) to\\b',
    '\\b[Rr]emoved (in|on|after|from|with)\\b',
    '[Dd]eprecated[^.]{0,40}\\b([Uu]se|[Ss]ee|[Rr]efer)\\b',
    '\\b[Uu]se (`|"|/|\\[|[A-Z]{3,} )',
  ].join('|'),
);
