/** Open data without terms of use (edition of 2022). */
import { isObject, own } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';
import { hasOpenLicence } from './open-data.ts';

const openDataWithoutTerms: RuleFunction = (value, _options, context) => {
  const terms = own(value, 'termsOfService');
  if (!isObject(value) || (typeof terms === 'string' && terms.trim() !== '')) return [];
  if (!hasOpenLicence(value)) return [];
  return [{ message: 'Open data, but no info.termsOfService says on which terms it may be used.', path: context.path }];
};
export default openDataWithoutTerms;
