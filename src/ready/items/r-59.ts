/** consumers know whom to ask. */
import { isObject, own } from '../../document/pointer.ts';
import { isAddress, isPage } from '../addresses.ts';
import type { Context } from '../context.ts';
import { inDocument } from '../evidence.ts';
import { defineItem, type Evidence } from '../item.ts';
import { anyDocument } from '../stated.ts';

export default defineItem({
  id: 'R-59',
  title: 'A contact of the owner is published',
  section: 'K',
  proves:
    'BC Government API Guidelines, API Ownership: publish a designated point of contact (name, organization, email, phone)',
  gate: 'block',
  why: 'Consumers who find a fault, and those who must be told of an outage, need somebody to talk to.',
  remedy:
    'Add info.contact with a name and an email (or the URL of a ticket desk) to the document, or contacts to the dataset.',
  evidence: ['openapi', 'manifest'],
  check(context) {
    const found = [...inInfo(context), ...inDatasets(context)];
    const good = found.filter(({ isGood }) => isGood);
    if (good.length > 0) return { status: 'pass', evidence: good.map(({ evidence }) => evidence) };
    if (!context.document && context.manifests.datasets.length === 0)
      return {
        status: 'unknown',
        evidence: [{ kind: 'openapi', where: context.api.file, says: 'The document cannot be read.' }],
      };
    const nothing = inDocument(
      context,
      ['info'],
      'The document has no info.contact with an email or a URL, and no dataset has contacts.',
    );
    return { status: 'fail', evidence: found.length > 0 ? found.map(({ evidence }) => evidence) : [nothing] };
  },
  examples: [
    {
      says: 'The document names name and email.',
      files: {
        'openapi.yaml':
          'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, contact: {name: Routes team, email: routes@gov.bc.ca}}\npaths: {}\n',
      },
      expect: 'pass',
    },
    {
      says: 'The address is a placeholder.',
      files: {
        'openapi.yaml':
          'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, contact: {name: API Support, email: support@example.com}}\npaths: {}\n',
      },
      expect: 'fail',
    },
    { says: 'Nobody is named.', files: { 'openapi.yaml': anyDocument }, expect: 'fail' },
  ],
});

interface Contact {
  isGood: boolean;
  evidence: Evidence;
}

function inInfo(context: Context): Contact[] {
  const contact = own(own(context.document?.data, 'info'), 'contact');
  if (!isObject(contact)) return [];
  const { email, url } = contact;
  if (isAddress(email))
    return [
      { isGood: true, evidence: inDocument(context, ['info', 'contact', 'email'], 'info.contact has an email.') },
    ];
  if (isPage(url))
    return [{ isGood: true, evidence: inDocument(context, ['info', 'contact', 'url'], 'info.contact has a URL.') }];
  const written = email ?? url;
  const says =
    written === undefined
      ? 'info.contact has neither an email nor a URL.'
      : 'info.contact has a placeholder where an address should stand.';
  return [{ isGood: false, evidence: inDocument(context, ['info', 'contact'], says) }];
}

function inDatasets({ manifests }: Context): Contact[] {
  return manifests.datasets.flatMap((dataset): Contact[] => {
    const contacts = own(dataset.data, 'contacts');
    if (!Array.isArray(contacts) || contacts.length === 0) return [];
    const index = contacts.findIndex(one => isAddress(own(one, 'email')));
    const where = `${dataset.file}:${index === -1 ? dataset.line('contacts') : dataset.line('contacts', index)}`;
    const says =
      index === -1 ? 'No contact of the dataset has an email.' : 'The dataset names a contact with an email.';
    return [{ isGood: index !== -1, evidence: { kind: 'manifest', where, says } }];
  });
}
