/** The functions of the BC rules by their Spectral names. Made by `npm run generate`. */
import type { RuleFunction } from '../rule.ts';
import bcAcceptVersion from './bc/accept-version.ts';
import bcApiKeyPlace from './bc/api-key-place.ts';
import bcArrayBody from './bc/array-body.ts';
import bcAuthorizationScheme from './bc/authorization-scheme.ts';
import bcBearerFormats from './bc/bearer-formats.ts';
import bcBlockingBulk from './bc/blocking-bulk.ts';
import bcBodyExample from './bc/body-example.ts';
import bcCharset from './bc/charset.ts';
import bcCodeSample from './bc/code-sample.ts';
import bcCompressedFiles from './bc/compressed-files.ts';
import bcContact from './bc/contact.ts';
import bcCredentialParameter from './bc/credential-parameter.ts';
import bcDateFormat from './bc/date-format.ts';
import bcDeepSchemas from './bc/deep-schemas.ts';
import bcDeprecationTimeline from './bc/deprecation-timeline.ts';
import bcDocumentSize from './bc/document-size.ts';
import bcDynamicQueries from './bc/dynamic-queries.ts';
import bcEmptyScopes from './bc/empty-scopes.ts';
import bcErrorContent from './bc/error-content.ts';
import bcErrorShapes from './bc/error-shapes.ts';
import bcFreeFormResponses from './bc/free-form-responses.ts';
import bcHttpSchemes from './bc/http-schemes.ts';
import bcIgnoredHeader from './bc/ignored-header.ts';
import bcIncompletePagination from './bc/incomplete-pagination.ts';
import bcInsecureUrl from './bc/insecure-url.ts';
import bcInternalDetails from './bc/internal-details.ts';
import bcLanguageHeader from './bc/language-header.ts';
import bcLiteralSecret from './bc/literal-secret.ts';
import bcMisnamedOperation from './bc/misnamed-operation.ts';
import bcMissingCacheControl from './bc/missing-cache-control.ts';
import bcMissingOperationField from './bc/missing-operation-field.ts';
import bcMissingProblemJson from './bc/missing-problem-json.ts';
import bcMissingRateLimitHeaders from './bc/missing-rate-limit-headers.ts';
import bcMissingResponse from './bc/missing-response.ts';
import bcMissingRetryAfter from './bc/missing-retry-after.ts';
import bcMixedCase from './bc/mixed-case.ts';
import bcMixedPagination from './bc/mixed-pagination.ts';
import bcNonJsonBody from './bc/non-json-body.ts';
import bcOpenWildcards from './bc/open-wildcards.ts';
import bcOpenapiVersion from './bc/openapi-version.ts';
import bcOperationSelector from './bc/operation-selector.ts';
import bcPaginationBounds from './bc/pagination-bounds.ts';
import bcParameterDescription from './bc/parameter-description.ts';
import bcPathVerb from './bc/path-verb.ts';
import bcPluralNoun from './bc/plural-noun.ts';
import bcPutCollection from './bc/put-collection.ts';
import bcRepeatedWildcards from './bc/repeated-wildcards.ts';
import bcRequestBodyUse from './bc/request-body-use.ts';
import bcRequestMediaType from './bc/request-media-type.ts';
import bcResourceLink from './bc/resource-link.ts';
import bcResponseDescription from './bc/response-description.ts';
import bcSecurityDefined from './bc/security-defined.ts';
import bcSensitiveParameters from './bc/sensitive-parameters.ts';
import bcServiceLevels from './bc/service-levels.ts';
import bcSessionState from './bc/session-state.ts';
import bcSinceFormats from './bc/since-formats.ts';
import bcSingleScopes from './bc/single-scopes.ts';
import bcSloValue from './bc/slo-value.ts';
import bcStatusCode from './bc/status-code.ts';
import bcSuccessCode from './bc/success-code.ts';
import bcSuccessErrorFlags from './bc/success-error-flags.ts';
import bcTermsOfService from './bc/terms-of-service.ts';
import bcTokenHeaders from './bc/token-headers.ts';
import bcUnboundedInputs from './bc/unbounded-inputs.ts';
import bcUndeclaredSecurity from './bc/undeclared-security.ts';
import bcUndescribedBody from './bc/undescribed-body.ts';
import bcUndescribedSchemas from './bc/undescribed-schemas.ts';
import bcUndescribedScopes from './bc/undescribed-scopes.ts';
import bcUndescribedTags from './bc/undescribed-tags.ts';
import bcUndocumentedLimits from './bc/undocumented-limits.ts';
import bcUnexplainedPush from './bc/unexplained-push.ts';
import bcUnknownMethod from './bc/unknown-method.ts';
import bcUnpaginatedLists from './bc/unpaginated-lists.ts';
import bcUnrepeatablePost from './bc/unrepeatable-post.ts';
import bcUnscopedOperations from './bc/unscoped-operations.ts';
import bcUriVersion from './bc/uri-version.ts';
import bcUrlPattern from './bc/url-pattern.ts';
import bcVendorNames from './bc/vendor-names.ts';
import bcVersionForm from './bc/version-form.ts';
import bcWeakFlows from './bc/weak-flows.ts';
import bcXmlBulk from './bc/xml-bulk.ts';

export const bcFunctions: Readonly<Record<string, RuleFunction<never>>> = {
  bcAcceptVersion,
  bcApiKeyPlace,
  bcArrayBody,
  bcAuthorizationScheme,
  bcBearerFormats,
  bcBlockingBulk,
  bcBodyExample,
  bcCharset,
  bcCodeSample,
  bcCompressedFiles,
  bcContact,
  bcCredentialParameter,
  bcDateFormat,
  bcDeepSchemas,
  bcDeprecationTimeline,
  bcDocumentSize,
  bcDynamicQueries,
  bcEmptyScopes,
  bcErrorContent,
  bcErrorShapes,
  bcFreeFormResponses,
  bcHttpSchemes,
  bcIgnoredHeader,
  bcIncompletePagination,
  bcInsecureUrl,
  bcInternalDetails,
  bcLanguageHeader,
  bcLiteralSecret,
  bcMisnamedOperation,
  bcMissingCacheControl,
  bcMissingOperationField,
  bcMissingProblemJson,
  bcMissingRateLimitHeaders,
  bcMissingResponse,
  bcMissingRetryAfter,
  bcMixedCase,
  bcMixedPagination,
  bcNonJsonBody,
  bcOpenWildcards,
  bcOpenapiVersion,
  bcOperationSelector,
  bcPaginationBounds,
  bcParameterDescription,
  bcPathVerb,
  bcPluralNoun,
  bcPutCollection,
  bcRepeatedWildcards,
  bcRequestBodyUse,
  bcRequestMediaType,
  bcResourceLink,
  bcResponseDescription,
  bcSecurityDefined,
  bcSensitiveParameters,
  bcServiceLevels,
  bcSessionState,
  bcSinceFormats,
  bcSingleScopes,
  bcSloValue,
  bcStatusCode,
  bcSuccessCode,
  bcSuccessErrorFlags,
  bcTermsOfService,
  bcTokenHeaders,
  bcUnboundedInputs,
  bcUndeclaredSecurity,
  bcUndescribedBody,
  bcUndescribedSchemas,
  bcUndescribedScopes,
  bcUndescribedTags,
  bcUndocumentedLimits,
  bcUnexplainedPush,
  bcUnknownMethod,
  bcUnpaginatedLists,
  bcUnrepeatablePost,
  bcUnscopedOperations,
  bcUriVersion,
  bcUrlPattern,
  bcVendorNames,
  bcVersionForm,
  bcWeakFlows,
  bcXmlBulk,
};
