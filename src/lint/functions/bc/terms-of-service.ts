/** Open data without terms of use (edition of 2022). */
import { isObject, own } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';

/** Licences of data, not of code: Open Government Licence, Creative Commons, Open Data Commons. */
const open =
  /open government licen[cs]e|open data licen[cs]e|\bogl\b|creative ?commons|\bcc[- ](by|0)|\bodbl\b|open data commons/i;

const openDataWithoutTerms: RuleFunction = (value, _options, context) => {
  const terms = own(value, 'termsOfService');
  if (!isObject(value) || (typeof terms === 'string' && terms.trim() !== '')) return [];
  const licence = own(value, 'license');
  const stated = ['name', 'url', 'identifier'].map(key => own(licence, key)).filter(one => typeof one === 'string');
  if (!stated.some(one => open.test(one))) return [];
  return [{ message: 'Open data, but no info.termsOfService says on which terms it may be used.', path: context.path }];
};
export default openDataWithoutTerms;
