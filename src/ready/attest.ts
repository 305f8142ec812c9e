/** Writes an attestation into `.specgate/attestations.yaml`, with what flags say and a person answers; comments stay. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config/read.ts';
import { canonicalJson } from '../document/canonical.ts';
import type { Document } from '../document/document.ts';
import { planEdit, spliceText } from '../document/edit.ts';
import type { Limits } from '../document/limits.ts';
import { Loader, type Origin } from '../document/loader.ts';
import { Spaces } from '../document/operands.ts';
import { decodeText, parseDocument } from '../document/parse.ts';
import { own } from '../document/pointer.ts';
import { replaceFile } from '../document/replace-file.ts';
import { findSource } from '../document/source.ts';
import { writeBlockItem } from '../document/write-value.ts';
import { MissingFileError, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { didYouMean } from '../suggest.ts';
import { logLine } from '../text.ts';
import { attestationsFile, isBlank, readAttestations } from './attestations.ts';
import { addMonths, dayOf } from './dates.ts';
import { type Item, mayNotApply } from './item.ts';
import { items } from './items/index.ts';
import { attestable, knownTo } from './known.ts';

type Field = 'by' | 'role' | 'link' | 'statement' | 'expires';

export interface AttestRequest {
  id: string;
  /** The API that it is about; undefined: all. */
  api: string | undefined;
  /** What the flags say. */
  given: Partial<Record<Field, string | undefined>>;
  config: Config;
  limits: Limits;
}

/** Writes the entry, and gives a sentence that says so. Throws a UserError for what is missing or wrong, with the file as it was. */
export async function writeAttestation(request: AttestRequest, io: Io): Promise<string> {
  const item = attestedItem(request.id);
  const { config, api } = request;
  const today = new Date(io.now()).toISOString().slice(0, 10);
  const known = knownTo(config.data, today);
  if (api !== undefined && !known.apis.includes(api))
    throw new UserError(`There is no API ${JSON.stringify(api)}${didYouMean(api, known.apis)}.`);
  const rules = known.items.get(item.id)!;
  const latest = addMonths(today, rules.maxMonths);
  const fields = await answers(item, request.given, { latest, needsLink: rules.needsLink }, io);
  const entry = entryOf(item.id, fields, { today, latest, api });
  // Held against the same rules as an entry that a person typed, before anything is written.
  const { errors } = readAttestations(
    parseDocument(JSON.stringify({ attestations: [entry] }), 'the attestation'),
    known,
  );
  if (errors[0]) throw new UserError(errors[0].message);
  const against =
    entry.status === 'done'
      ? item.attestation?.disproves?.({ statement: fields.statement, link: fields.link })
      : undefined;
  if (against !== undefined) throw new UserError(`That is not enough for ${item.id}: ${against} Nothing was written.`);
  const place = append(entry, request.limits, io);
  const what = entry.status === 'not-applicable' ? 'states that it does not apply:' : 'attests';
  return `${place}: wrote that ${fields.by} ${what} ${item.id} (${item.title}), until ${entry.expires}.`;
}

/** What is attested for the item that stands for another is attested there. Throws where only a machine can answer. */
function attestedItem(id: string): Item {
  const named = items.find(one => one.id === id.toUpperCase());
  if (!named) {
    const hint =
      didYouMean(
        id,
        items.map(one => one.id),
      ) || '; the items are R-01 to R-78';
    throw new UserError(`There is no item ${JSON.stringify(id)}${hint}.`);
  }
  const item = attestable(named) ?? (mayNotApply(named) ? named : undefined);
  if (!item) {
    throw new UserError(
      `${named.id} (${named.title}) cannot be attested: its evidence is in files or at the gateway. specgate explain ${named.id} tells what it looks for.`,
    );
  }
  return item;
}

async function answers(
  { id, title, attestation }: Item,
  given: AttestRequest['given'],
  { latest, needsLink }: { latest: string; needsLink: boolean },
  io: Io,
): Promise<Partial<Record<Field, string>> & { by: string; role: string }> {
  const found: Partial<Record<Field, string>> = {};
  const isGiven = Object.values(given).some(value => value !== undefined);
  const mustAsk = given.by === undefined || given.role === undefined || (given.link ?? given.statement) === undefined;
  let isTold = false;
  const ask = async (field: Field, question: string): Promise<void> => {
    const flag = given[field];
    if (flag !== undefined) found[field] = flag;
    if (flag !== undefined || !mustAsk) return;
    if (!isTold)
      io.stderr.write(
        `${logLine(`${id}: ${title}`)}\n${logLine(attestation?.states ?? 'A person can only state that it does not apply, and why.')}\n\n`,
      );
    isTold = true;
    const answer = (await io.ask(`${question}: `))?.trim();
    if (answer === undefined) throw missing(field, isGiven);
    if (answer !== '') found[field] = answer;
  };
  await ask('by', 'Who attests it (name)');
  await ask('role', 'In which role');
  await ask('link', needsLink ? 'Link to the evidence (https)' : 'Link to the evidence (https; empty for none)');
  await ask(
    'statement',
    `What is stated, in a sentence ("not applicable: " and the reason where it does not apply${found.link === undefined ? '' : '; empty for none'})`,
  );
  await ask('expires', `Last day on which it holds (empty for ${latest})`);
  const { by, role } = found;
  if (by === undefined) throw new UserError('An attestation needs the name of a person (--by).');
  if (role === undefined) throw new UserError('An attestation needs the role of the person (--role).');
  return { ...found, by, role };
}

function missing(field: Field, isGiven: boolean): UserError {
  return new UserError(
    `${isGiven ? `--${field} is missing` : 'There was no answer, or there is no terminal to ask at'}; give --by, --role and --link or --statement.`,
  );
}

type AttestationEntry = Record<string, unknown> & { status: 'done' | 'not-applicable'; expires: string };

/** A statement that begins so says that the item does not apply, and why. */
const notApplicable = /^(?:not[ -]applicable|n\/a)\b\s*[:,.;–—-]?\s*/i;

function entryOf(
  id: string,
  { by, role, link, statement, expires }: Partial<Record<Field, string>>,
  { today, latest, api }: { today: string; latest: string; api: string | undefined },
): AttestationEntry {
  if (expires !== undefined && dayOf(expires) === undefined)
    throw new UserError(`--expires is a day such as ${latest}; it is ${JSON.stringify(expires)}.`);
  const reason = statement !== undefined && notApplicable.test(statement) && statement.replace(notApplicable, '');
  if (reason === '')
    throw new UserError('Say why it does not apply: --statement "not applicable: the API holds no personal data".');
  return {
    id,
    status: reason === false ? 'done' : 'not-applicable',
    ...(statement !== undefined && { statement: reason || statement }),
    by: { name: by, role },
    date: today,
    expires: expires ?? latest,
    ...(link !== undefined && { link }),
    ...(api !== undefined && { api }),
  };
}

/** Appends the entry to the file, or makes the file; gives the place where it stands. */
function append(entry: AttestationEntry, limits: Limits, io: Io): string {
  const origin = new Spaces(io.cwd).onDisk(attestationsFile);
  const before = existing(origin, limits);
  if (before === undefined) return makeFile(entry, io.cwd);
  const file = origin.space.name(origin.path);
  const document = isBlank(before) ? undefined : new Loader(limits).read(origin);
  const text = document ? withEntry(document, entry) : onlyEntry(before, entry);
  if (text === undefined || !isAsPlanned(document?.data ?? null, entry, text, file)) {
    throw new UserError('The file is laid out in a way that no entry can be added to; add it by hand.', {
      file,
      ...(document?.locate(['attestations']).start ?? { line: 1, column: 1 }),
    });
  }
  replaceFile({ file, id: origin.space.id(origin.path), text: before }, origin, text, limits);
  const after = parseDocument(text, file);
  const list = own(after.data, 'attestations') as readonly unknown[];
  return `${file}:${after.locate(['attestations', list.length - 1]).start.line}`;
}

/** The text of the file; undefined where there is none yet. */
function existing({ space, path: relative }: Origin, limits: Limits): string | undefined {
  try {
    return decodeText(space.read(relative, limits.maxFileBytes), space.name(relative));
  } catch (error) {
    if (error instanceof MissingFileError) return undefined;
    throw error;
  }
}

function makeFile(entry: AttestationEntry, cwd: string): string {
  const full = path.resolve(cwd, attestationsFile);
  try {
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, `attestations:\n${indented(entry, '\n')}waivers: []\n`, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`The file cannot be written (${code ?? 'unknown error'}).`, { file: attestationsFile });
  }
  return `${attestationsFile}:2`;
}

/** A file of comments keeps them above the entry. */
function onlyEntry(before: string, entry: AttestationEntry): string {
  const newline = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before === '' || before.endsWith('\n') ? '' : newline;
  return `${before}${gap}attestations:${newline}${indented(entry, newline)}`;
}

/** After the last entry; in place of an empty list; behind an empty or missing key. */
function withEntry(document: Document, entry: AttestationEntry): string | undefined {
  const { text, data } = document;
  const list = own(data, 'attestations');
  if (Array.isArray(list) && list.length > 0) {
    const splices = planEdit({ document, path: ['attestations'], change: { kind: 'append', value: entry } });
    return splices && spliceText(text, splices);
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = indented(entry, newline);
  const found = findSource(document, ['attestations'])?.entry;
  if (!found?.key) return own(data, 'waivers') === undefined ? undefined : onlyEntry(text, entry);
  const colon = text.indexOf(':', found.key.end) + 1;
  // What stands behind the list on its line (a comment) stays there.
  const end = Math.max(colon, found.value.end);
  const rest = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(text.slice(end))![0];
  const after = text.slice(end + rest.length);
  return `${text.slice(0, colon)}${rest.trim() === '' ? newline : rest}${lines}${after}`;
}

/** Whether the text says what was there before and the entry, and nothing else. */
function isAsPlanned(data: unknown, entry: AttestationEntry, text: string, file: string): boolean {
  const list = own(data, 'attestations');
  const before = Array.isArray(list) ? list : [];
  const wanted = { ...(data as object | null), attestations: [...before, entry] };
  try {
    return canonicalJson(parseDocument(text, file).data) === canonicalJson(wanted);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The entry as an item of a block list, each line with its end. */
function indented(entry: AttestationEntry, newline: string): string {
  const lines = writeBlockItem(entry, { isJson: false, isFlow: false, quotes: 'plain' });
  return lines.map(line => `  ${line}${newline}`).join('');
}
