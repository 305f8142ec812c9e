/** where consumers get help; the document, the manifests or the README say it. */
import { isObject, own } from '../../document/pointer.ts';
import { isAddress, isPage, isUnwritten } from '../addresses.ts';
import type { Context } from '../context.ts';
import { defineItem, type Evidence } from '../item.ts';
import { attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-02',
  title: 'A support contact of the team is known',
  section: 'A',
  proves:
    'APS Production Readiness Checklist, First time activities: reach out to the APS team by a support ticket or on the chat channel',
  gate: 'info',
  why: 'Who asks for help in an outage must not begin by looking for whom to ask; that holds for the team and for its consumers.',
  remedy:
    'Put name and email (or the URL of a ticket desk) under info.contact of the OpenAPI document, or a line on support into the README.',
  evidence: ['openapi', 'manifest', 'repository', 'attestation'],
  attestation: { states: 'The team knows the support channels and consumers know those of the team.', maxMonths: 6 },
  check(context) {
    const found = [...inDocument(context), ...inManifests(context), ...inFiles(context)];
    if (found.length > 0) return { status: 'pass', evidence: found };
    return {
      status: 'unknown',
      evidence: [
        { kind: 'openapi', where: context.api.file, says: 'The document names no contact and no support channel.' },
        { kind: 'repository', where: 'README, SUPPORT', says: 'No line names a support contact with an address.' },
      ],
    };
  },
  examples: [
    {
      says: 'The document has a contact.',
      files: {
        'openapi.yaml':
          'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, contact: {name: Routes team, email: routes@example.gov.bc.ca}}\npaths: {}\n',
      },
      expect: 'pass',
    },
    {
      says: 'The README says where help is.',
      files: {
        'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n',
        'README.md': '# Routes\n\nSupport: routes@example.gov.bc.ca\n',
      },
      expect: 'pass',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n',
        '.specgate/attestations.yaml': attestationOf(
          'R-02',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nstatement: The ticket desk is linked in the portal.',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'Nothing names a contact.',
      files: { 'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n' },
      expect: 'unknown',
    },
  ],
});

function inDocument({ document, api }: Context): Evidence[] {
  if (!document) return [];
  const info = own(document.data, 'info');
  const places = [
    ['contact', 'email'],
    ['contact', 'url'],
    ['contact', 'x-phone'],
    ['x-slo', 'support-contact'],
  ];
  const place = places.find(([part = '', key = '']) => isReal(key, own(own(info, part), key)));
  if (!place) return [];
  const { line } = document.locate(['info', ...place]).start;
  return [{ kind: 'openapi', where: `${api.file}:${line}`, says: `info.${place.join('.')} names a contact.` }];
}

function inManifests({ manifests }: Context): Evidence[] {
  return manifests.datasets.flatMap((dataset): Evidence[] => {
    const contacts = own(dataset.data, 'contacts');
    const has = Array.isArray(contacts) && contacts.some(one => isObject(one) && isAddress(own(one, 'email')));
    const where = `${dataset.file}:${dataset.line('contacts')}`;
    return has ? [{ kind: 'manifest', where, says: 'The dataset names a contact.' }] : [];
  });
}

const help =
  /\b(?:support|help ?desk|contact(?: us)?|questions?|(?:get(?:ting)?|for|need) help|help:|rocket\.?chat|ticket)\b/i;

/** An email, a channel, or a page that is one of help: most links beside the word support lead elsewhere. */
function hasAddress(line: string): boolean {
  const emails = line.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? [];
  const pages = line.match(/https:\/\/[^\s)>\]"']{1,500}/g) ?? [];
  return (
    emails.some(isAddress) ||
    /(?:^|\s)#[a-z][\w-]{2,}\b/i.test(line.replace(/^\s*#+\s/, '')) ||
    pages.some(
      page => isPage(page) && /support|help|contact|ticket|chat|teams|slack|servicedesk|\/issues\b/i.test(page),
    )
  );
}

/** A line that speaks of help and gives an address, in a file that people look into first. */
function inFiles({ repository: { tree } }: Context): Evidence[] {
  for (const file of tree.files) {
    if (!/(^|\/)(README|SUPPORT|CONTACT|CONTRIBUTING)(\.(md|rst|txt|adoc))?$/i.test(file) || file.split('/').length > 3)
      continue;
    const lines = (tree.text(file) ?? '').split(/\r\n|\n|\r/);
    // A line of a page is no place for a novel; what is longer is data.
    const index = lines.findIndex(
      (line, at) =>
        line.length < 2_000 &&
        !/^\s*<!--/.test(line) &&
        hasAddress(line) &&
        help.test(`${lines[at - 1] ?? ''} ${lines[at - 2] ?? ''} ${line}`),
    );
    if (index !== -1)
      return [
        { kind: 'repository', where: `${tree.name(file)}:${index + 1}`, says: 'The page names a support contact.' },
      ];
  }
  return [];
}

/** Of a support contact a name or a phone number is enough. */
function isReal(key: string, value: unknown): boolean {
  if (key === 'email') return isAddress(value);
  if (key === 'url') return isPage(value);
  return typeof value === 'string' && !isUnwritten(value) && !/@(.+\.)?example\b/i.test(value);
}
