/** The form of `info.version`: three numbers, as in v1.2.3 (G-88). */
import { isObject, own } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';

/** A blank or missing version is the validity rules' finding; a YAML number such as `1.0` has lost how it was written. */
const versionForms: RuleFunction = (value, _options, context) => {
  const version = own(value, 'version');
  if (!isObject(value) || version === undefined || version === null || version === '') return [];
  const path = [...context.path, 'version'];
  if (typeof version !== 'string') {
    const is = typeof version === 'number' ? `the number ${version}` : 'no text';
    return [{ message: `info.version is ${is}; write three parts, such as "1.0.0", which YAML reads as text.`, path }];
  }
  if (/^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.test(version)) return [];
  return [
    { message: `info.version is "${version}"; write it as Major.Minor.Patch, such as ${suggestion(version)}.`, path },
  ];
};
export default versionForms;

/** `v2` → `v2.0.0`, `1.4` → `1.4.0`; for anything else a plain sample. */
function suggestion(version: string): string {
  const parts = /^(v?)(\d{1,9})(?:\.(\d{1,9}))?$/.exec(version.trim());
  return parts ? `${parts[1]}${parts[2]}.${parts[3] ?? 0}.0` : '1.0.0';
}
