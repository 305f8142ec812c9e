/** What a request is about: the APIs that it names, and what it must not ask for. */
import { apiFiles } from '../config/read.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { didYouMean } from '../suggest.ts';
import { items } from './items/index.ts';
import { attestable } from './known.ts';
import type { ReadyRequest } from './request.ts';

/** The APIs of the config that are asked about. Throws a UserError where there are none, or one is not in the config. */
export function chosenApis({ config, apis }: ReadyRequest, io: Io): { name: string; file: string }[] {
  const all = apiFiles(config, io.cwd);
  if (all.length === 0) {
    throw new UserError('There is nothing to judge: the config has no APIs under apis.', {
      file: config.file,
      ...config.place(['apis']),
    });
  }
  if (apis === undefined) return all;
  const names = all.map(({ name }) => name);
  const unknown = apis.find(api => !names.includes(api));
  if (unknown === undefined) return all.filter(({ name }) => apis.includes(name));
  const hint = didYouMean(unknown, names) || `; the config has ${names.join(', ')}`;
  throw new UserError(`There is no API ${JSON.stringify(unknown)}${hint}.`);
}

/** Throws a UserError for an age of attestations under an item that nobody can attest. */
export function refuseUnknownAges({ config }: ReadyRequest): void {
  for (const id of config.data.ready?.['attestation-age']?.keys() ?? []) {
    const item = items.find(one => one.id === id);
    if (item && attestable(item)) continue;
    const why = item ? 'which is not attested' : 'which is no item';
    throw new UserError(`ready.attestation-age names ${JSON.stringify(id)}, ${why}.`, {
      file: config.file,
      ...config.place(['ready', 'attestation-age', id]),
    });
  }
}
