/** Documents whose errors come in several forms (G-42). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { mayBeJson, operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction, RuleResult } from '../../rule.ts';
import { errorResponses } from './error-responses.ts';
import { oneFinding } from './places.ts';
import { perSchema, propertiesOf, typesOf } from './schemas.ts';

interface Form {
  /** What tells the form from others: its property names, or its type where it is no object. */
  names: string[];
  places: Path[];
  uses: number;
}

/**
 * Forms agree where one has every property of the other: errors of validation may say more. Errors of the consumer
 * (4xx) and of the service (5xx) are compared apart, since BC's own style guide gives the latter another form.
 */
const errorShapes: RuleFunction = (_value, _options, context) => [
  ...differing(
    formsOf(context, code => !code.startsWith('5')),
    '4xx errors',
  ),
  ...differing(
    formsOf(context, code => code.startsWith('5')),
    '5xx errors',
  ),
];
export default errorShapes;

function differing(forms: Form[], what: string): RuleResult[] {
  const [main, ...rest] = forms.sort((a, b) => b.uses - a.uses);
  const others = rest.filter(form => !agree(form.names, main!.names));
  const [first] = others;
  if (!main || !first) return [];
  return oneFinding(
    others.flatMap(form => form.places),
    `The ${what} come in ${others.length + 1} forms: most have ${show(main.names)}, others ${show(first.names)}` +
      `${others.length > 1 ? ' and more' : ''}.`,
  );
}

function formsOf(context: RuleContext, ofClass: (code: string) => boolean): Form[] {
  const forms = new Map<string, Form>();
  const formOf = perSchema((schema, at) => {
    const names = namesOf(context, schema, at);
    if (!names) return undefined;
    const key = names.join('\n');
    const form = forms.get(key) ?? { names, places: [], uses: 0 };
    forms.set(key, form);
    form.places.push(at);
    return form;
  });
  for (const response of operations(context).flatMap(errorResponses)) {
    if (!ofClass(response.code)) continue;
    for (const body of response.contents) {
      if (!mayBeJson(body.mediaType)) continue;
      const form = formOf(body);
      if (form) form.uses++;
    }
  }
  return [...forms.values()];
}

/** Undefined where the schema leaves the form open: no schema, a choice of several, an object without properties. */
function namesOf(context: RuleContext, schema: unknown, at: Path): string[] | undefined {
  if (!isObject(schema) || own(schema, 'oneOf') !== undefined || own(schema, 'anyOf') !== undefined) return undefined;
  const properties = [...propertiesOf(context, schema, at).keys()];
  if (properties.length > 0) return properties.sort();
  const [type] = typesOf(schema);
  return type === undefined || type === 'object' ? undefined : [`(${type})`];
}

function agree(a: string[], b: string[]): boolean {
  const [small, large] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
  return small.every(name => large.has(name));
}

function show(names: string[]): string {
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}
