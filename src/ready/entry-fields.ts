/** The fields of an entry in `.specgate/attestations.yaml`: a person, a day, a link, names; what is wrong is told with its place. */
import type { Document } from '../document/document.ts';
import { isObject, own, type Path } from '../document/pointer.ts';
import type { InputError } from '../finding.ts';
import { didYouMean } from '../suggest.ts';
import { truncate } from '../text.ts';
import { personKeys } from './attestation-shape.ts';
import { dayOf } from './dates.ts';

export interface Person {
  name: string;
  /** Undefined only where a waiver names its person in one line. */
  role: string | undefined;
  email: string | undefined;
  github: string | undefined;
}

/** Reads fields, and keeps what is wrong with them. */
export class EntryFields {
  readonly errors: InputError[] = [];
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Who says so; a waiver may name the person in one line. */
  person(entry: object, at: Path, noun: 'attestation' | 'waiver'): Person {
    const by = own(entry, 'by');
    const nobody = { name: '', role: undefined, email: undefined, github: undefined };
    if (by === undefined) {
      this.refuse(at, `The ${noun} lacks "by": the name and the role of the person.`);
      return nobody;
    }
    if (noun === 'waiver' && typeof by === 'string' && by.trim() !== '') return { ...nobody, name: by };
    if (!isObject(by)) {
      this.refuse([...at, 'by'], '"by" is a mapping with name and role.');
      return nobody;
    }
    this.refuseUnknown(by, personKeys, [...at, 'by'], 'a person');
    return {
      name: this.text(by, 'name', [...at, 'by'], 'who says so') ?? '',
      role: this.text(by, 'role', [...at, 'by'], 'as what the person may say so'),
      email: this.text(by, 'email', [...at, 'by']),
      github: this.text(by, 'github', [...at, 'by']),
    };
  }

  /** The name of who approved a waiver. */
  approver(entry: object, at: Path): string | undefined {
    const value = own(entry, 'approvedBy');
    if (!isObject(value)) return this.text(entry, 'approvedBy', at);
    this.refuseUnknown(value, personKeys, [...at, 'approvedBy'], 'a person');
    return this.text(value, 'name', [...at, 'approvedBy'], 'who approved it');
  }

  /** One name, or a list of some. */
  names(entry: object, key: string, at: Path): string[] {
    const value = own(entry, key);
    if (value === undefined) return [];
    const list: unknown[] = Array.isArray(value) ? value : [value];
    if (list.length > 0 && list.every(one => typeof one === 'string' && one !== '')) return list as string[];
    this.refuse([...at, key], `"${key}" is a name or a list of names; leave it out for all.`);
    return [];
  }

  /** An https URL without credentials; it is never fetched. */
  link(entry: object, at: Path): string | undefined {
    const link = this.text(entry, 'link', at);
    if (link === undefined) return undefined;
    const isHttps = URL.canParse(link) && new URL(link).protocol === 'https:' && /^[!-~]+$/.test(link);
    if (!isHttps) this.refuse([...at, 'link'], '"link" is an https URL.');
    else if (new URL(link).username !== '' || new URL(link).password !== '')
      this.refuse([...at, 'link'], '"link" holds credentials; a link in a repository must not.');
    else return link;
    return undefined;
  }

  /** `YYYY-MM-DD`; empty where it is missing or none, which is told. */
  day(entry: object, key: string, at: Path, why?: string): string {
    const value = own(entry, key);
    if (value === undefined) {
      this.refuse(at, `The entry lacks "${key}"${why === undefined ? '' : `: ${why}`}.`);
      return '';
    }
    const day = dayOf(value);
    if (day === undefined) this.refuse([...at, key], `"${key}" is a day such as 2027-01-31.`);
    return day ?? '';
  }

  /** Refuses an end before the beginning, and one that is too far away. */
  checkExpiry(expires: string, date: string, latest: string, months: number, at: Path, id: string): void {
    if (expires < date) this.refuse(at, `It expires on ${expires}, before its date ${date}.`);
    else if (expires > latest)
      this.refuse(at, `${id || 'It'} holds for ${months} months at most, so until ${latest}; this says ${expires}.`);
  }

  /** Text that is not blank; undefined where the key is absent, which is told where `why` says why it is wanted. */
  text(entry: object, key: string, at: Path, why?: string): string | undefined {
    const value = own(entry, key);
    if (value === undefined) {
      if (why !== undefined) this.refuse(at, `"${key}" is missing: ${why}.`);
      return undefined;
    }
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    const isBlank = value === null || typeof value === 'string';
    const hint = why === undefined ? '' : `: ${why}`;
    if (isBlank) this.refuse([...at, key], `"${key}" is empty${hint}.`);
    else this.refuse([...at, key], `"${key}" is text${typeof value === 'number' ? '; put it in quotes' : ''}.`);
    return undefined;
  }

  /** Keys that no entry has: a misspelt one would pass for one that is not there. */
  refuseUnknown(entry: object, keys: readonly string[], at: Path, noun: string): void {
    for (const key of Object.keys(entry)) {
      if (keys.includes(key)) continue;
      const hint = didYouMean(key, keys) || `; its keys are ${keys.join(', ')}`;
      this.refuse([...at, key], `${JSON.stringify(truncate(key, 60))} is no key of ${noun}${hint}.`);
    }
  }

  /** Tells what is wrong at a place of the file. */
  refuse(at: Path, message: string): void {
    this.errors.push({ file: this.#document.file, ...this.#document.locate(at).start, message });
  }
}
