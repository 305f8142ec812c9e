/** `.specgate/baseline.json`: a JSON report of an earlier lint run, whose findings count as old. */
import type { Document } from '../document/document.ts';
import { isObject, own } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Identity } from './ratchet.ts';

export const baselineFile = '.specgate/baseline.json';

export interface BaselineEntry extends Identity {
  /** The file of the finding, as the report named it. */
  of: string;
}

/**
 * Reads the report that `specgate lint --format json=.specgate/baseline.json` wrote. Throws a UserError where the file is
 * no such report.
 */
export function readBaseline(document: Document): BaselineEntry[] {
  const findings = own(document.data, 'findings');
  const refuse = (path: (string | number)[], message: string): never => {
    throw new UserError(message, { file: document.file, ...document.locate(path).start });
  };
  if (own(document.data, 'schema') !== 'specgate/lint/1' || !Array.isArray(findings)) {
    return refuse(
      [],
      'The baseline is no JSON report of specgate lint; write it with --format json=.specgate/baseline.json.',
    );
  }
  return findings.map((finding: unknown, index) => {
    const text = (key: string): string => {
      const value = own(finding, key);
      return typeof value === 'string'
        ? value
        : refuse(['findings', index], `A finding of the baseline lacks "${key}".`);
    };
    if (!isObject(finding)) return refuse(['findings', index], 'A finding of the baseline is no object.');
    const pointer = text('pointer');
    const of = text('file');
    const related = own(finding, 'related');
    return {
      of,
      rule: text('rule'),
      message: text('message'),
      file: '',
      pointer,
      content: typeof own(finding, 'content') === 'string' ? text('content') : '',
      use: pointer,
      related: (Array.isArray(related) ? related : []).map(one => {
        const [file, at] = [own(one, 'file'), own(one, 'pointer')];
        if (typeof file !== 'string' || typeof at !== 'string')
          return refuse(['findings', index, 'related'], 'A related place of the baseline lacks its file or pointer.');
        return { file: file === of ? '' : (file.split('/').at(-1) ?? ''), pointer: at, content: '', use: undefined };
      }),
    };
  });
}
