/** `.specgate/attestations.yaml`: who states what no machine can prove, and who takes a gap on; read and checked entry by entry. */

import type { Document } from '../document/document.ts';
import { isObject, own, type Path } from '../document/pointer.ts';
import type { InputError } from '../finding.ts';
import { didYouMean } from '../suggest.ts';
import { truncate } from '../text.ts';
import { attestationKeys, personKeys, waiverKeys } from './attestation-shape.ts';
import { addMonths, dayOf } from './dates.ts';

export const attestationsFile = '.specgate/attestations.yaml';

export interface Person {
  name: string;
  /** Undefined only where a waiver names its person in one line. */
  role: string | undefined;
  email: string | undefined;
  github: string | undefined;
}

interface Entry {
  id: string;
  by: Person;
  link: string | undefined;
  statement: string | undefined;
  /** Names in the config; empty: all. */
  apis: readonly string[];
  /** Empty: all. */
  environments: readonly string[];
  /** The last day on which it holds. */
  until: string;
  /** `file:line` of the entry. */
  where: string;
  /** The entry as it is written, to compare it with another version of the file. */
  content: string;
}

export interface Attestation extends Entry {
  status: 'done' | 'not-applicable';
  date: string;
}

export interface Waiver extends Entry {
  reason: string;
  approvedBy: string | undefined;
}

/** True for a text of comments and blank lines, which is no document and attests nothing. */
export function isBlank(text: string): boolean {
  return text.split(/\r\n|\n|\r/).every(line => /^\s*(#|---\s*$|$)/.test(line));
}

export interface Attested {
  attestations: readonly Attestation[];
  waivers: readonly Waiver[];
}

export const nothingAttested: Attested = { attestations: [], waivers: [] };

/** What a person may state of an item. */
export interface Statable {
  maxMonths: number;
  needsLink: boolean;
  /** `not-applicable`: that there is nothing of the kind; that it holds, only a machine can say. */
  states: 'all' | 'not-applicable';
}

/** What the file's entries may name. */
export interface Known {
  /** Every item, with what may be attested of it; undefined: only a machine can answer. */
  items: ReadonlyMap<string, Statable | undefined>;
  apis: readonly string[];
  today: string;
}

/**
 * Reads the file. Entries that are wrong are left out and told with their place: each is an error of the input, so that a
 * misspelt id can never pass for one that nobody attested.
 */
export function readAttestations(document: Document, known: Known): Attested & { errors: InputError[] } {
  return new Reader(document, known).read();
}

class Reader {
  readonly #document: Document;
  readonly #known: Known;
  readonly #errors: InputError[] = [];

  constructor(document: Document, known: Known) {
    this.#document = document;
    this.#known = known;
  }

  read(): Attested & { errors: InputError[] } {
    const { data, duplicateKeys, file } = this.#document;
    for (const { key, range, firstLine } of duplicateKeys) {
      this.#errors.push({
        file,
        ...range.start,
        message: `The key "${truncate(key, 60)}" stands twice; it is already in line ${firstLine}.`,
      });
    }
    if (data === null) return { ...nothingAttested, errors: this.#errors };
    if (!isObject(data)) {
      this.#refuse([], 'The attestations are a mapping with the lists attestations and waivers.');
      return { ...nothingAttested, errors: this.#errors };
    }
    this.#refuseUnknown(data, ['attestations', 'waivers'], [], 'the attestations file');
    return {
      attestations: this.#list(data, 'attestations', (entry, at) => this.#attestation(entry, at)),
      waivers: this.#list(data, 'waivers', (entry, at) => this.#waiver(entry, at)),
      errors: this.#errors,
    };
  }

  #list<T>(data: object, key: string, read: (entry: Record<string, unknown>, at: Path) => T): T[] {
    const list = own(data, key);
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) {
      this.#refuse([key], `"${key}" is a list.`);
      return [];
    }
    return list.flatMap((entry: unknown, index) => {
      const at = [key, index];
      const before = this.#errors.length;
      if (!isObject(entry)) {
        this.#refuse(at, `An entry of "${key}" is a mapping (key: value).`);
        return [];
      }
      const found = read(entry, at);
      return this.#errors.length === before ? [found] : [];
    });
  }

  #attestation(entry: Record<string, unknown>, at: Path): Attestation {
    this.#refuseUnknown(entry, attestationKeys, at, 'an attestation');
    const id = this.#id(entry, at);
    const rules = this.#known.items.get(id);
    if (this.#known.items.has(id) && rules === undefined) {
      this.#refuse(
        [...at, 'id'],
        `${id} cannot be attested: its evidence is in files or at the gateway (a waiver takes a gap on).`,
      );
    }
    const date = this.#day(entry, 'date', at, 'an attestation without the day on which it was given says nothing');
    if (date > this.#known.today) this.#refuse([...at, 'date'], `"date" is ${date}, which is in the future.`);
    const months = rules?.maxMonths ?? 12;
    const latest = date === '' ? '' : addMonths(date, months);
    const expires = own(entry, 'expires') === undefined ? latest : this.#day(entry, 'expires', at);
    if (date !== '' && expires !== '') this.#checkExpiry(expires, date, latest, months, [...at, 'expires'], id);
    const link = this.#link(entry, at);
    const statement = this.#text(entry, 'statement', at);
    const hasLink = own(entry, 'link') !== undefined;
    if (rules?.needsLink && !hasLink) {
      this.#refuse(at, `${id} needs "link": an https URL of what it rests on.`);
    } else if (!hasLink && own(entry, 'statement') === undefined) {
      this.#refuse(at, 'An attestation needs "link" or "statement": what it rests on.');
    }
    const status = own(entry, 'status') ?? 'done';
    if (status === 'not-applicable' && rules?.states === status && statement === undefined)
      this.#refuse(at, `That ${id} does not apply needs "statement": why.`);
    if (status !== 'done' && status !== 'not-applicable')
      this.#refuse([...at, 'status'], '"status" is done or not-applicable.');
    else if (status === 'done' && rules?.states === 'not-applicable') {
      this.#refuse(
        [...at, own(entry, 'status') === undefined ? 'id' : 'status'],
        `${id} cannot be attested: its evidence is in files or at the gateway. Where there is nothing of the kind, "status" is not-applicable; a waiver takes a gap on.`,
      );
    }
    return {
      id,
      status: status === 'not-applicable' ? 'not-applicable' : 'done',
      date,
      by: this.#person(entry, at, 'attestation'),
      until: expires,
      link,
      statement,
      ...this.#scope(entry, at),
      ...this.#origin(entry, at),
    };
  }

  #waiver(entry: Record<string, unknown>, at: Path): Waiver {
    this.#refuseUnknown(entry, waiverKeys, at, 'a waiver');
    const id = this.#id(entry, at);
    const key = own(entry, 'until') === undefined && own(entry, 'expires') !== undefined ? 'expires' : 'until';
    const until = this.#day(entry, key, at, 'a gap is taken on until a day');
    const date = own(entry, 'date') === undefined ? undefined : this.#day(entry, 'date', at);
    if (date !== undefined && date > this.#known.today)
      this.#refuse([...at, 'date'], `"date" is ${date}, which is in the future.`);
    if (date && until !== '') this.#checkExpiry(until, date, addMonths(date, 12), 12, [...at, key], id);
    return {
      id,
      until,
      by: this.#person(entry, at, 'waiver'),
      reason: this.#text(entry, 'reason', at, 'why the gap is taken on') ?? '',
      approvedBy: this.#approver(entry, at),
      link: this.#link(entry, at),
      statement: this.#text(entry, 'statement', at),
      ...this.#scope(entry, at),
      ...this.#origin(entry, at),
    };
  }

  #origin(entry: object, at: Path): Pick<Entry, 'where' | 'content'> {
    const { line } = this.#document.locate(at).start;
    return { where: `${this.#document.file}:${line}`, content: JSON.stringify(entry) };
  }

  #id(entry: object, at: Path): string {
    const id = own(entry, 'id');
    const { items } = this.#known;
    if (typeof id === 'string' && items.has(id)) return id;
    if (id === undefined) this.#refuse(at, 'The entry lacks "id": the item that it is about, such as R-07.');
    else {
      const shown = typeof id === 'string' ? JSON.stringify(truncate(id, 60)) : 'That';
      const hint = typeof id === 'string' ? didYouMean(id, items.keys()) : '';
      this.#refuse(
        [...at, 'id'],
        `${shown} is no item of the checklist (R-01 to R-78) and no check of the config${hint}.`,
      );
    }
    return '';
  }

  #person(entry: object, at: Path, noun: 'attestation' | 'waiver'): Person {
    const by = own(entry, 'by');
    const nobody = { name: '', role: undefined, email: undefined, github: undefined };
    if (by === undefined) {
      this.#refuse(at, `The ${noun} lacks "by": the name and the role of the person.`);
      return nobody;
    }
    if (noun === 'waiver' && typeof by === 'string' && by.trim() !== '') return { ...nobody, name: by };
    if (!isObject(by)) {
      this.#refuse([...at, 'by'], '"by" is a mapping with name and role.');
      return nobody;
    }
    this.#refuseUnknown(by, personKeys, [...at, 'by'], 'a person');
    return {
      name: this.#text(by, 'name', [...at, 'by'], 'who says so') ?? '',
      role: this.#text(by, 'role', [...at, 'by'], 'as what the person may say so'),
      email: this.#text(by, 'email', [...at, 'by']),
      github: this.#text(by, 'github', [...at, 'by']),
    };
  }

  #approver(entry: object, at: Path): string | undefined {
    const value = own(entry, 'approvedBy');
    if (!isObject(value)) return this.#text(entry, 'approvedBy', at);
    this.#refuseUnknown(value, personKeys, [...at, 'approvedBy'], 'a person');
    return this.#text(value, 'name', [...at, 'approvedBy'], 'who approved it');
  }

  #scope(entry: object, at: Path): Pick<Entry, 'apis' | 'environments'> {
    const apis = this.#names(entry, 'api', at);
    for (const name of apis) {
      if (this.#known.apis.includes(name)) continue;
      const hint = didYouMean(name, this.#known.apis);
      this.#refuse(
        [...at, 'api'],
        `"api" names ${JSON.stringify(truncate(name, 60))}, which is not under apis in the config${hint}.`,
      );
    }
    return { apis, environments: this.#names(entry, 'environments', at) };
  }

  /** One name, or a list of some. */
  #names(entry: object, key: string, at: Path): string[] {
    const value = own(entry, key);
    if (value === undefined) return [];
    const list: unknown[] = Array.isArray(value) ? value : [value];
    if (list.length > 0 && list.every(one => typeof one === 'string' && one !== '')) return list as string[];
    this.#refuse([...at, key], `"${key}" is a name or a list of names; leave it out for all.`);
    return [];
  }

  #link(entry: object, at: Path): string | undefined {
    const link = this.#text(entry, 'link', at);
    if (link === undefined) return undefined;
    const isHttps = URL.canParse(link) && new URL(link).protocol === 'https:' && /^[!-~]+$/.test(link);
    if (!isHttps) this.#refuse([...at, 'link'], '"link" is an https URL.');
    else if (new URL(link).username !== '' || new URL(link).password !== '')
      this.#refuse([...at, 'link'], '"link" holds credentials; a link in a repository must not.');
    else return link;
    return undefined;
  }

  #day(entry: object, key: string, at: Path, why?: string): string {
    const value = own(entry, key);
    if (value === undefined) {
      this.#refuse(at, `The entry lacks "${key}"${why === undefined ? '' : `: ${why}`}.`);
      return '';
    }
    const day = dayOf(value);
    if (day === undefined) this.#refuse([...at, key], `"${key}" is a day such as 2027-01-31.`);
    return day ?? '';
  }

  #checkExpiry(expires: string, date: string, latest: string, months: number, at: Path, id: string): void {
    if (expires < date) this.#refuse(at, `It expires on ${expires}, before its date ${date}.`);
    else if (expires > latest)
      this.#refuse(at, `${id || 'It'} holds for ${months} months at most, so until ${latest}; this says ${expires}.`);
  }

  /** Text that is not blank; undefined where the key is absent, which is told where `why` says why it is wanted. */
  #text(entry: object, key: string, at: Path, why?: string): string | undefined {
    const value = own(entry, key);
    if (value === undefined) {
      if (why !== undefined) this.#refuse(at, `"${key}" is missing: ${why}.`);
      return undefined;
    }
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.#refuse([...at, key], `"${key}" is text${typeof value === 'number' ? '; put it in quotes' : ''}.`);
    return undefined;
  }

  #refuseUnknown(entry: object, keys: readonly string[], at: Path, noun: string): void {
    for (const key of Object.keys(entry)) {
      if (keys.includes(key)) continue;
      const hint = didYouMean(key, keys) || `; its keys are ${keys.join(', ')}`;
      this.#refuse([...at, key], `${JSON.stringify(truncate(key, 60))} is no key of ${noun}${hint}.`);
    }
  }

  #refuse(at: Path, message: string): void {
    this.#errors.push({ file: this.#document.file, ...this.#document.locate(at).start, message });
  }
}
