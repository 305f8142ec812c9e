/** Whether a document says that its data is open (G-61, and the terms of use of the edition of 2022). */
import { own } from '../../../document/pointer.ts';

/** Licences of data, not of code: Open Government Licence, Creative Commons, Open Data Commons. */
const openLicences =
  /open[ -]?(government|data)[ -]?licen[cs]e|\bogl\b|creative ?commons|\bcc[- ](by|0)|\bcc0\b|\bodbl\b|open data commons/i;

/** True where `info.license` is one of open data by its name, URL or identifier. */
export function hasOpenLicence(info: unknown): boolean {
  const licence = own(info, 'license');
  return ['name', 'url', 'identifier'].some(key => {
    const text = own(licence, key);
    return typeof text === 'string' && openLicences.test(text);
  });
}
