import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  attestable,
  canonicalJson,
  knownTo
} from "./chunk-PMXX3DDY.js";
import {
  addMonths,
  attestationsFile,
  dayOf,
  isBlank,
  items,
  readAttestations
} from "./chunk-72FFVH7H.js";
import "./chunk-SOMLYRCK.js";
import {
  mayNotApply
} from "./chunk-QQNRIDW4.js";
import "./chunk-PHN2ODTT.js";
import "./chunk-MKLOLJFK.js";
import {
  replaceFile
} from "./chunk-ARURNTPF.js";
import {
  findSource,
  planEdit,
  spliceText,
  writeBlockItem
} from "./chunk-525BFK43.js";
import "./chunk-DYZ33KHO.js";
import "./chunk-3KAFWCYA.js";
import "./chunk-MVIG4VPW.js";
import {
  Spaces
} from "./chunk-FV54NQIJ.js";
import {
  Loader
} from "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-VDFFAEUX.js";
import "./chunk-MSKR4L62.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import "./chunk-CIDFJ7I2.js";
import {
  decodeText,
  parseDocument
} from "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  MissingFileError,
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  own
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/ready/attest.ts
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
async function writeAttestation(request, io) {
  const item = attestedItem(request.id);
  const { config, api } = request;
  const today = new Date(io.now()).toISOString().slice(0, 10);
  const known = knownTo(config.data, today);
  if (api !== void 0 && !known.apis.includes(api))
    throw new UserError(`There is no API ${JSON.stringify(api)}${didYouMean(api, known.apis)}.`);
  const rules = known.items.get(item.id);
  const latest = addMonths(today, rules.maxMonths);
  const fields = await answers(item, request.given, { latest, needsLink: rules.needsLink }, io);
  const entry = entryOf(item.id, fields, { today, latest, api });
  const { errors } = readAttestations(
    parseDocument(JSON.stringify({ attestations: [entry] }), "the attestation"),
    known
  );
  if (errors[0]) throw new UserError(errors[0].message);
  const against = entry.status === "done" ? item.attestation?.disproves?.({ statement: fields.statement, link: fields.link }) : void 0;
  if (against !== void 0) throw new UserError(`That is not enough for ${item.id}: ${against} Nothing was written.`);
  const place = append(entry, request.limits, io);
  const what = entry.status === "not-applicable" ? "states that it does not apply:" : "attests";
  return `${place}: wrote that ${fields.by} ${what} ${item.id} (${item.title}), until ${entry.expires}.`;
}
function attestedItem(id) {
  const named = items.find((one) => one.id === id.toUpperCase());
  if (!named) {
    const hint = didYouMean(
      id,
      items.map((one) => one.id)
    ) || "; the items are R-01 to R-78";
    throw new UserError(`There is no item ${JSON.stringify(id)}${hint}.`);
  }
  const item = attestable(named) ?? (mayNotApply(named) ? named : void 0);
  if (!item) {
    throw new UserError(
      `${named.id} (${named.title}) cannot be attested: its evidence is in files or at the gateway. specgate explain ${named.id} tells what it looks for.`
    );
  }
  return item;
}
async function answers({ id, title, attestation }, given, { latest, needsLink }, io) {
  const found = {};
  const isGiven = Object.values(given).some((value) => value !== void 0);
  const mustAsk = given.by === void 0 || given.role === void 0 || (given.link ?? given.statement) === void 0;
  let isTold = false;
  const ask = async (field, question) => {
    const flag = given[field];
    if (flag !== void 0) found[field] = flag;
    if (flag !== void 0 || !mustAsk) return;
    if (!isTold)
      io.stderr.write(
        `${logLine(`${id}: ${title}`)}
${logLine(attestation?.states ?? "A person can only state that it does not apply, and why.")}

`
      );
    isTold = true;
    const answer = (await io.ask(`${question}: `))?.trim();
    if (answer === void 0) throw missing(field, isGiven);
    if (answer !== "") found[field] = answer;
  };
  await ask("by", "Who attests it (name)");
  await ask("role", "In which role");
  await ask("link", needsLink ? "Link to the evidence (https)" : "Link to the evidence (https; empty for none)");
  await ask(
    "statement",
    `What is stated, in a sentence ("not applicable: " and the reason where it does not apply${found.link === void 0 ? "" : "; empty for none"})`
  );
  await ask("expires", `Last day on which it holds (empty for ${latest})`);
  const { by, role } = found;
  if (by === void 0) throw new UserError("An attestation needs the name of a person (--by).");
  if (role === void 0) throw new UserError("An attestation needs the role of the person (--role).");
  return { ...found, by, role };
}
function missing(field, isGiven) {
  return new UserError(
    `${isGiven ? `--${field} is missing` : "There was no answer, or there is no terminal to ask at"}; give --by, --role and --link or --statement.`
  );
}
var notApplicable = /^(?:not[ -]applicable|n\/a)\b\s*[:,.;–—-]?\s*/i;
function entryOf(id, { by, role, link, statement, expires }, { today, latest, api }) {
  if (expires !== void 0 && dayOf(expires) === void 0)
    throw new UserError(`--expires is a day such as ${latest}; it is ${JSON.stringify(expires)}.`);
  const reason = statement !== void 0 && notApplicable.test(statement) && statement.replace(notApplicable, "");
  if (reason === "")
    throw new UserError('Say why it does not apply: --statement "not applicable: the API holds no personal data".');
  return {
    id,
    status: reason === false ? "done" : "not-applicable",
    ...statement !== void 0 && { statement: reason || statement },
    by: { name: by, role },
    date: today,
    expires: expires ?? latest,
    ...link !== void 0 && { link },
    ...api !== void 0 && { api }
  };
}
function append(entry, limits, io) {
  const origin = new Spaces(io.cwd).onDisk(attestationsFile);
  const before = existing(origin, limits);
  if (before === void 0) return makeFile(entry, io.cwd);
  const file = origin.space.name(origin.path);
  const document = isBlank(before) ? void 0 : new Loader(limits).read(origin);
  const text = document ? withEntry(document, entry) : onlyEntry(before, entry);
  if (text === void 0 || !isAsPlanned(document?.data ?? null, entry, text, file)) {
    throw new UserError("The file is laid out in a way that no entry can be added to; add it by hand.", {
      file,
      ...document?.locate(["attestations"]).start ?? { line: 1, column: 1 }
    });
  }
  replaceFile({ file, id: origin.space.id(origin.path), text: before }, origin, text, limits);
  const after = parseDocument(text, file);
  const list = own(after.data, "attestations");
  return `${file}:${after.locate(["attestations", list.length - 1]).start.line}`;
}
function existing({ space, path: relative }, limits) {
  try {
    return decodeText(space.read(relative, limits.maxFileBytes), space.name(relative));
  } catch (error) {
    if (error instanceof MissingFileError) return void 0;
    throw error;
  }
}
function makeFile(entry, cwd) {
  const full = path.resolve(cwd, attestationsFile);
  try {
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, `attestations:
${indented(entry, "\n")}waivers: []
`, { flag: "wx" });
  } catch (error) {
    const { code } = error;
    throw new UserError(`The file cannot be written (${code ?? "unknown error"}).`, { file: attestationsFile });
  }
  return `${attestationsFile}:2`;
}
function onlyEntry(before, entry) {
  const newline = before.includes("\r\n") ? "\r\n" : "\n";
  const gap = before === "" || before.endsWith("\n") ? "" : newline;
  return `${before}${gap}attestations:${newline}${indented(entry, newline)}`;
}
function withEntry(document, entry) {
  const { text, data } = document;
  const list = own(data, "attestations");
  if (Array.isArray(list) && list.length > 0) {
    const splices = planEdit({ document, path: ["attestations"], change: { kind: "append", value: entry } });
    return splices && spliceText(text, splices);
  }
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = indented(entry, newline);
  const found = findSource(document, ["attestations"])?.entry;
  if (!found?.key) return own(data, "waivers") === void 0 ? void 0 : onlyEntry(text, entry);
  const colon = text.indexOf(":", found.key.end) + 1;
  const end = Math.max(colon, found.value.end);
  const rest = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(text.slice(end))[0];
  const after = text.slice(end + rest.length);
  return `${text.slice(0, colon)}${rest.trim() === "" ? newline : rest}${lines}${after}`;
}
function isAsPlanned(data, entry, text, file) {
  const list = own(data, "attestations");
  const before = Array.isArray(list) ? list : [];
  const wanted = { ...data, attestations: [...before, entry] };
  try {
    return canonicalJson(parseDocument(text, file).data) === canonicalJson(wanted);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
function indented(entry, newline) {
  const lines = writeBlockItem(entry, { isJson: false, isFlow: false, quotes: "plain" });
  return lines.map((line) => `  ${line}${newline}`).join("");
}
export {
  writeAttestation
};
