/** APIs that give a consumer no way to ask for a version (G-93). A version in the URI is G-94's matter. */
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { hasMediaTypeVersion, hasVersionParameter, uriVersions } from './version-channels.ts';

const unversionedApis: RuleFunction = (_value, _options, context) => {
  if (operations(context).length === 0 || uriVersions(context).length > 0) return [];
  if (hasMediaTypeVersion(context) || hasVersionParameter(context)) return [];
  const message =
    'No media type names a version, such as application/vnd.routes+json;version=1: consumers cannot ask for one by the Accept header.';
  return [{ message, path: ['info', 'version'] }];
};
export default unversionedApis;
