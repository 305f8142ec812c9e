/** `.specgate/attestations.yaml`: who states what no machine can prove, and who takes a gap on; read and checked entry by entry. */

import type { Document } from '../document/document.ts';
import { isObject, own, type Path } from '../document/pointer.ts';
import type { InputError } from '../finding.ts';
import { didYouMean } from '../suggest.ts';
import { truncate } from '../text.ts';
import { attestationKeys, waiverKeys } from './attestation-shape.ts';
import { addMonths } from './dates.ts';
import { EntryFields, type Person } from './entry-fields.ts';

export const attestationsFile = '.specgate/attestations.yaml';

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
  readonly #fields: EntryFields;

  constructor(document: Document, known: Known) {
    this.#document = document;
    this.#known = known;
    this.#fields = new EntryFields(document);
  }

  read(): Attested & { errors: InputError[] } {
    const { data, duplicateKeys, file } = this.#document;
    for (const { key, range, firstLine } of duplicateKeys) {
      this.#fields.errors.push({
        file,
        ...range.start,
        message: `The key "${truncate(key, 60)}" stands twice; it is already in line ${firstLine}.`,
      });
    }
    if (data === null) return { ...nothingAttested, errors: this.#fields.errors };
    if (!isObject(data)) {
      this.#fields.refuse([], 'The attestations are a mapping with the lists attestations and waivers.');
      return { ...nothingAttested, errors: this.#fields.errors };
    }
    this.#fields.refuseUnknown(data, ['attestations', 'waivers'], [], 'the attestations file');
    return {
      attestations: this.#list(data, 'attestations', (entry, at) => this.#attestation(entry, at)),
      waivers: this.#list(data, 'waivers', (entry, at) => this.#waiver(entry, at)),
      errors: this.#fields.errors,
    };
  }

  #list<T>(data: object, key: string, read: (entry: Record<string, unknown>, at: Path) => T): T[] {
    const list = own(data, key);
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) {
      this.#fields.refuse([key], `"${key}" is a list.`);
      return [];
    }
    return list.flatMap((entry: unknown, index) => {
      const at = [key, index];
      const before = this.#fields.errors.length;
      if (!isObject(entry)) {
        this.#fields.refuse(at, `An entry of "${key}" is a mapping (key: value).`);
        return [];
      }
      const found = read(entry, at);
      return this.#fields.errors.length === before ? [found] : [];
    });
  }

  #attestation(entry: Record<string, unknown>, at: Path): Attestation {
    this.#fields.refuseUnknown(entry, attestationKeys, at, 'an attestation');
    const id = this.#id(entry, at);
    const rules = this.#known.items.get(id);
    if (this.#known.items.has(id) && rules === undefined) {
      this.#fields.refuse(
        [...at, 'id'],
        `${id} cannot be attested: its evidence is in files or at the gateway (a waiver takes a gap on).`,
      );
    }
    const date = this.#fields.day(
      entry,
      'date',
      at,
      'an attestation without the day on which it was given says nothing',
    );
    if (date > this.#known.today) this.#fields.refuse([...at, 'date'], `"date" is ${date}, which is in the future.`);
    const months = rules?.maxMonths ?? 12;
    const latest = date === '' ? '' : addMonths(date, months);
    const expires = own(entry, 'expires') === undefined ? latest : this.#fields.day(entry, 'expires', at);
    if (date !== '' && expires !== '') this.#fields.checkExpiry(expires, date, latest, months, [...at, 'expires'], id);
    const link = this.#fields.link(entry, at);
    const statement = this.#fields.text(entry, 'statement', at);
    const hasLink = own(entry, 'link') !== undefined;
    if (rules?.needsLink && !hasLink) {
      this.#fields.refuse(at, `${id} needs "link": an https URL of what it rests on.`);
    } else if (!hasLink && own(entry, 'statement') === undefined) {
      this.#fields.refuse(at, 'An attestation needs "link" or "statement": what it rests on.');
    }
    const status = own(entry, 'status') ?? 'done';
    if (status === 'not-applicable' && rules?.states === status && statement === undefined)
      this.#fields.refuse(at, `That ${id} does not apply needs "statement": why.`);
    if (status !== 'done' && status !== 'not-applicable')
      this.#fields.refuse([...at, 'status'], '"status" is done or not-applicable.');
    else if (status === 'done' && rules?.states === 'not-applicable') {
      this.#fields.refuse(
        [...at, own(entry, 'status') === undefined ? 'id' : 'status'],
        `${id} cannot be attested: its evidence is in files or at the gateway. Where there is nothing of the kind, "status" is not-applicable; a waiver takes a gap on.`,
      );
    }
    return {
      id,
      status: status === 'not-applicable' ? 'not-applicable' : 'done',
      date,
      by: this.#fields.person(entry, at, 'attestation'),
      until: expires,
      link,
      statement,
      ...this.#scope(entry, at),
      ...this.#origin(entry, at),
    };
  }

  #waiver(entry: Record<string, unknown>, at: Path): Waiver {
    this.#fields.refuseUnknown(entry, waiverKeys, at, 'a waiver');
    const id = this.#id(entry, at);
    const key = own(entry, 'until') === undefined && own(entry, 'expires') !== undefined ? 'expires' : 'until';
    const until = this.#fields.day(entry, key, at, 'a gap is taken on until a day');
    const date = own(entry, 'date') === undefined ? undefined : this.#fields.day(entry, 'date', at);
    if (date !== undefined && date > this.#known.today)
      this.#fields.refuse([...at, 'date'], `"date" is ${date}, which is in the future.`);
    // Without its day, by today: a gap that is taken on for ever is none that anybody closes.
    const latest = addMonths(date || this.#known.today, 12);
    if (until !== '') this.#fields.checkExpiry(until, date ?? '', latest, 12, [...at, key], id);
    return {
      id,
      until,
      by: this.#fields.person(entry, at, 'waiver'),
      reason: this.#fields.text(entry, 'reason', at, 'why the gap is taken on') ?? '',
      approvedBy: this.#fields.approver(entry, at),
      link: this.#fields.link(entry, at),
      statement: this.#fields.text(entry, 'statement', at),
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
    if (id === undefined) this.#fields.refuse(at, 'The entry lacks "id": the item that it is about, such as R-07.');
    else {
      const shown = typeof id === 'string' ? JSON.stringify(truncate(id, 60)) : 'That';
      const hint = typeof id === 'string' ? didYouMean(id, items.keys()) : '';
      this.#fields.refuse(
        [...at, 'id'],
        `${shown} is no item of the checklist (R-01 to R-78) and no check of the config${hint}.`,
      );
    }
    return '';
  }

  #scope(entry: object, at: Path): Pick<Entry, 'apis' | 'environments'> {
    const apis = this.#fields.names(entry, 'api', at);
    for (const name of apis) {
      if (this.#known.apis.includes(name)) continue;
      const hint = didYouMean(name, this.#known.apis);
      this.#fields.refuse(
        [...at, 'api'],
        `"api" names ${JSON.stringify(truncate(name, 60))}, which is not under apis in the config${hint}.`,
      );
    }
    return { apis, environments: this.#fields.names(entry, 'environments', at) };
  }
}
