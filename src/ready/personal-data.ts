/** Fields of an OpenAPI document whose names say that they hold data of a person: a hint, never a proof. */
import { isObject, own, type Path, toText } from '../document/pointer.ts';
import type { Context } from './context.ts';

export interface PersonalField {
  name: string;
  /** `file:line`, of the nearest place in the API's own document. */
  where: string;
}

/** Of people alone, so without what offices and firms have too (email, phone, address). */
const personal = [
  'first name',
  'given name',
  'given names',
  'middle name',
  'last name',
  'family name',
  'maiden name',
  'surname',
  'birth date',
  'birthdate',
  'date of birth',
  'dob',
  'date of death',
  'place of birth',
  'phn',
  'personal health number',
  'sin',
  'social insurance number',
  'ssn',
  'drivers licence',
  'drivers license',
  'driver licence',
  'driver license',
  'drivers licence number',
  'driver licence number',
  'drivers license number',
  'driver license number',
  'passport number',
  'gender',
  'ethnicity',
  'religion',
  'marital status',
  'home address',
  'home phone',
  'credit card number',
  'bank account number',
].map(name => name.split(' '));

const dataKeys = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

/** The first fields (properties of schemas, and parameters) that hold data of a person; at most `most`. */
export function personalFields({ document, resolve, api }: Context, most: number): PersonalField[] {
  if (!document) return [];
  const found = new Map<string, PersonalField>();
  const seen = new Set<unknown>();
  const where = (at: Path): string => `${api.file}:${document.locate(at).start.line}`;
  const take = (name: string, at: Path): void => {
    if (isPersonal(name) && !found.has(name)) found.set(name, { name, where: where(at) });
  };
  // Paths count inside the document alone: what a reference leads to elsewhere stands at the reference.
  const visit = (value: unknown, at: Path, isNames: boolean, isInside: boolean): void => {
    if (typeof value !== 'object' || value === null || seen.has(value) || found.size >= most) return;
    seen.add(value);
    const target = resolve(value);
    if (target !== value) visit(target, at, isNames, false);
    if (!isNames && typeof own(value, 'name') === 'string' && typeof own(value, 'in') === 'string')
      take(toText(own(value, 'name')), at);
    for (const [key, child] of Object.entries(value)) {
      if (!isNames && (dataKeys.has(key) || key.startsWith('x-'))) continue;
      const path = isInside ? [...at, Array.isArray(value) ? Number(key) : key] : at;
      const areNames = !isNames && key === 'properties' && isObject(child);
      if (areNames) for (const name of Object.keys(child)) take(name, isInside ? [...path, name] : at);
      visit(child, path, areNames, isInside);
    }
  };
  visit(document.data, [], false, true);
  return [...found.values()];
}

/** `applicantBirthDate` ends with `birth date`; `businessNumber` does not end with `sin`. */
function isPersonal(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const whole = words.join('');
  return personal.some(
    wanted => words.slice(-wanted.length).join(' ') === wanted.join(' ') || whole === wanted.join(''),
  );
}
