/** Parameters of the URI that carry data which logs and histories must not keep (G-56). */
import { own, type Path } from '../../../document/pointer.ts';
import { type Operation, operations, type Parameter } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { oneFindingEach } from './places.ts';
import { descriptionOf, isEnumerated, typesOf } from './schemas.ts';
import { uriValues } from './uri-values.ts';
import { normaliseName, splitWords } from './words.ts';

interface Options {
  /** Words of a name, such as `birth date`; a parameter is meant where its name ends with them. */
  names: string[];
  /** Words before a name that make it another thing (`ip` before `address`). */
  except?: string[];
  /** Words that a description begins with where the name does not tell, such as `date of birth`. */
  descriptions?: string[];
  /** Words of a path that do so (`/networks/{id}?address=`). */
  exceptPaths?: string[];
}

/** Switches and enumerations are no data of a person (`sendEmail: true`); neither is the id of one (`emailId`). */
const sensitiveParameters: RuleFunction<Options> = (_value, options, context) => {
  const { names, descriptions = [], except = [], exceptPaths = [] } = options;
  const results: { message: string; path: Path }[] = [];
  const wanted = names.map(name => name.split(' '));
  const meant = descriptions.map(text => text.split(' '));
  const seen = new Set<unknown>();
  for (const operation of operations(context)) {
    for (const parameter of uriValues(context, operation)) {
      if (seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      if (isSwitch(parameter) || isEnumerated(parameter.schema)) continue;
      const name = { whole: normaliseName(parameter.name), words: splitWords(parameter.name) };
      const isOther = name.words.some(word => except.includes(word));
      const hit =
        wanted.find(one => endsWith(name, one, except)) ?? (isOther ? undefined : meant.find(isMeantBy(parameter)));
      if (!hit || isSine(parameter, operation.parameters) || speaksOf(operation, exceptPaths)) continue;
      results.push({ path: parameter.at, message: `"${parameter.name}" puts ${hit.join(' ')} into the URI.` });
    }
  }
  return oneFindingEach(results);
};
export default sensitiveParameters;

/** `applicantBirthDate` and `BIRTHDATE` end with `birth date`; `businessNumber` does not end with `sin`. */
function endsWith(name: { whole: string; words: readonly string[] }, wanted: string[], except: string[]): boolean {
  const { whole, words } = name;
  if (whole === wanted.join('')) return true;
  const tail = words.slice(-wanted.length);
  const before = words.at(-wanted.length - 1);
  if (before !== undefined && except.includes(before)) return false;
  return tail.join(' ') === wanted.join(' ') || (words.length > 1 && words.at(-1) === wanted.join(''));
}

/** `id`, described as "The personal health number of the patient": the description begins with what it is. */
function isMeantBy(parameter: Parameter): (wanted: string[]) => boolean {
  const text = typeof parameter.description === 'string' ? parameter.description : descriptionOf(parameter.schema);
  const words = splitWords(text.slice(0, 200).replaceAll(/['’]s?\b/g, ''));
  const begin = words.findIndex(word => !owners.has(word));
  return wanted => begin >= 0 && wanted.every((word, index) => words[begin + index] === word);
}

/** What may stand before it. */
const owners = new Set(
  (
    'a an applicant applicants citizen citizens client clients customer customers employee employees for her his ' +
    'individual individuals of patient patients person persons resident residents student students the their user users your'
  ).split(' '),
);

/** By its type, or by an example where the type is missing the point. */
function isSwitch({ value, schema }: Parameter): boolean {
  const samples = [own(value, 'example'), own(schema, 'example'), own(schema, 'default')];
  return (
    typesOf(schema).includes('boolean') ||
    samples.some(one => one === true || one === false || one === 'true' || one === 'false')
  );
}

/** `/networking/ips/{address}` is about the addresses of machines. */
function speaksOf({ template }: Operation, words: string[]): boolean {
  return words.length > 0 && splitWords(template).some(word => words.includes(word));
}

/** `sin` beside `cos`, or explained as an angle, is the function. */
function isSine(parameter: Parameter, others: Parameter[]): boolean {
  if (normaliseName(parameter.name) !== 'sin') return false;
  const text = `${descriptionOf(parameter.value)} ${descriptionOf(parameter.schema)}`;
  return (
    /\b(sine|angle|radians?|trigonometr\w*)\b/i.test(text) || others.some(one => normaliseName(one.name) === 'cos')
  );
}
