/** Whom consumers can write to (G-83, G-99, G-100). A missing contact is the finding of the rule for G-10. */
import { isObject, own } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';

interface Options {
  /** `incomplete`: no name, or no way to reach anybody. `indirect`: reachable, but not as the guideline wants. */
  problem: 'incomplete' | 'indirect';
}

const contactProblems: RuleFunction<Options> = (value, options, context) => {
  if (!isObject(value)) return [];
  const name = text(value, 'name');
  const email = text(value, 'email');
  const phone = text(value, 'x-phone');
  const reachable = email !== '' || text(value, 'url') !== '';
  if (options.problem === 'incomplete') {
    const missing = [
      name ? '' : 'the name of a person or team',
      reachable ? '' : 'an email address or the URL of a help desk',
    ];
    const named = missing.filter(Boolean).join(', nor ');
    if (named) return [{ message: `The contact does not give ${named}.`, path: context.path }];
    if (email && !isEmail(email)) {
      return [{ message: `"${email}" is no email address.`, path: [...context.path, 'email'] }];
    }
    if (phone && !/^\+?[\d\s().-]{7,25}(\s*(x|ext\.?)\s*\d{1,6})?$/i.test(phone)) {
      return [{ message: `"${phone}" is no phone number.`, path: [...context.path, 'x-phone'] }];
    }
    return [];
  }
  if (!email && reachable) {
    return [
      {
        message: 'The contact has a URL and no email address; give one that is read when the page is down.',
        path: context.path,
      },
    ];
  }
  if (
    /@(gmail|googlemail|hotmail|live|msn|outlook|yahoo|icloud|me|aol|proton|protonmail|shaw|telus|rogers|bell)\.(com|ca|net|me)$/i.test(
      email,
    )
  ) {
    const message = `"${email}" is a private mailbox; give one of the organisation, which outlives the person.`;
    return [{ message, path: [...context.path, 'email'] }];
  }
  return [];
};
export default contactProblems;

/** The trimmed text under a key, empty where there is none. */
function text(value: Record<string, unknown>, key: string): string {
  const found = own(value, key);
  return typeof found === 'string' ? found.trim() : '';
}

function isEmail(address: string): boolean {
  return /^[^\s@<>]{1,64}@[^\s@<>.]{1,63}(\.[^\s@<>.]{1,63}){1,8}$/.test(address);
}
