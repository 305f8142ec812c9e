/**
 * The fixes by the id of their rule; one file each. A fix never changes what the API does or what consumers see, so these
 * rules have none: bc-https-only (consumers would call another URL), bc-standard-method (an operation that no tool saw
 * would be published), bc-version-form (the version is how releases are known), no-$ref-siblings (text would be lost).
 */
import type { Fixer } from '../fix.ts';
import bcIgnoredHeader from './bc-ignored-header.ts';
import bcOpenapiVersion from './bc-openapi-version.ts';
import bcSecurityClass from './bc-security-class.ts';
import duplicateKey from './duplicate-key.ts';
import duplicatedEntryInEnum from './duplicated-entry-in-enum.ts';
import oas2HostTrailingSlash from './oas2-host-trailing-slash.ts';
import oas32NoDeprecatedXmlAttribute from './oas3_2-no-deprecated-xml-attribute.ts';
import oas3ServerTrailingSlash from './oas3-server-trailing-slash.ts';
import openapiTagsAlphabetical from './openapi-tags-alphabetical.ts';
import openapiTagsUniqueness from './openapi-tags-uniqueness.ts';
import operationParameters from './operation-parameters.ts';
import operationTagDefined from './operation-tag-defined.ts';
import pathParams from './path-params.ts';

export const fixers: ReadonlyMap<string, Fixer> = new Map([
  ['bc-ignored-header', bcIgnoredHeader],
  ['bc-openapi-version', bcOpenapiVersion],
  ['bc-security-class', bcSecurityClass],
  ['duplicate-key', duplicateKey],
  ['duplicated-entry-in-enum', duplicatedEntryInEnum],
  ['oas2-host-trailing-slash', oas2HostTrailingSlash],
  ['oas3-server-trailing-slash', oas3ServerTrailingSlash],
  ['oas3_2-no-deprecated-xml-attribute', oas32NoDeprecatedXmlAttribute],
  ['openapi-tags-alphabetical', openapiTagsAlphabetical],
  ['openapi-tags-uniqueness', openapiTagsUniqueness],
  ['operation-parameters', operationParameters],
  ['operation-tag-defined', operationTagDefined],
  ['path-params', pathParams],
]);
