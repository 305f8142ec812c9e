/** Every kind of change, sorted by id. Made by `npm run generate` from the files beside this one. */
import type { Change } from '../change.ts';
import callbackAdded from './callback-added.ts';
import callbackBodyAdded from './callback-body-added.ts';
import callbackBodyBecameOptional from './callback-body-became-optional.ts';
import callbackBodyBecameRequired from './callback-body-became-required.ts';
import callbackBodyRemoved from './callback-body-removed.ts';
import callbackExpressionChanged from './callback-expression-changed.ts';
import callbackOperationAdded from './callback-operation-added.ts';
import callbackOperationRemoved from './callback-operation-removed.ts';
import callbackParameterAdded from './callback-parameter-added.ts';
import callbackParameterBecameOptional from './callback-parameter-became-optional.ts';
import callbackParameterBecameRequired from './callback-parameter-became-required.ts';
import callbackParameterRemoved from './callback-parameter-removed.ts';
import callbackRemoved from './callback-removed.ts';
import callbackReplyHeaderBecameRequired from './callback-reply-header-became-required.ts';
import callbackReplyHeaderRelaxed from './callback-reply-header-relaxed.ts';
import callbackReplyStatusAdded from './callback-reply-status-added.ts';
import callbackReplyStatusRemoved from './callback-reply-status-removed.ts';
import documentAdded from './document-added.ts';
import documentRemoved from './document-removed.ts';
import documentTextChanged from './document-text-changed.ts';
import encodingTextChanged from './encoding-text-changed.ts';
import formatAnnotationChanged from './format-annotation-changed.ts';
import headerSerialisationChanged from './header-serialisation-changed.ts';
import headerTextChanged from './header-text-changed.ts';
import infoChanged from './info-changed.ts';
import linkTextChanged from './link-text-changed.ts';
import oauthFlowAdded from './oauth-flow-added.ts';
import oauthFlowRemoved from './oauth-flow-removed.ts';
import oauthScopeAdded from './oauth-scope-added.ts';
import oauthScopeRemoved from './oauth-scope-removed.ts';
import oauthScopeTextChanged from './oauth-scope-text-changed.ts';
import operationAdded from './operation-added.ts';
import operationDeprecated from './operation-deprecated.ts';
import operationIdAdded from './operation-id-added.ts';
import operationIdChanged from './operation-id-changed.ts';
import operationIdRemoved from './operation-id-removed.ts';
import operationReactivated from './operation-reactivated.ts';
import operationRemoved from './operation-removed.ts';
import operationRemovedAfterSunset from './operation-removed-after-sunset.ts';
import operationRemovedBeforeSunset from './operation-removed-before-sunset.ts';
import operationStabilityLowered from './operation-stability-lowered.ts';
import operationStabilityRaised from './operation-stability-raised.ts';
import operationStabilityUnknown from './operation-stability-unknown.ts';
import operationSunsetChanged from './operation-sunset-changed.ts';
import operationSunsetMissing from './operation-sunset-missing.ts';
import operationSunsetRemoved from './operation-sunset-removed.ts';
import operationSunsetTooSoon from './operation-sunset-too-soon.ts';
import operationSunsetUnreadable from './operation-sunset-unreadable.ts';
import operationTagAdded from './operation-tag-added.ts';
import operationTagRemoved from './operation-tag-removed.ts';
import operationTextChanged from './operation-text-changed.ts';
import optionalRequestBodyAdded from './optional-request-body-added.ts';
import optionalRequestParameterAdded from './optional-request-parameter-added.ts';
import optionalResponseHeaderRemoved from './optional-response-header-removed.ts';
import pathParameterRenamed from './path-parameter-renamed.ts';
import pathSegmentBecameParameter from './path-segment-became-parameter.ts';
import pathTextChanged from './path-text-changed.ts';
import previousMajorRemoved from './previous-major-removed.ts';
import propertyModeChanged from './property-mode-changed.ts';
import requestAdditionalPropertiesChanged from './request-additional-properties-changed.ts';
import requestAdditionalPropertiesClosed from './request-additional-properties-closed.ts';
import requestAdditionalPropertiesOpened from './request-additional-properties-opened.ts';
import requestAnyOfAdded from './request-any-of-added.ts';
import requestAnyOfBranchAdded from './request-any-of-branch-added.ts';
import requestAnyOfBranchRemoved from './request-any-of-branch-removed.ts';
import requestAnyOfRemoved from './request-any-of-removed.ts';
import requestBecameNotNullable from './request-became-not-nullable.ts';
import requestBecameNullable from './request-became-nullable.ts';
import requestBodyBecameOptional from './request-body-became-optional.ts';
import requestBodyBecameRequired from './request-body-became-required.ts';
import requestBodyRemoved from './request-body-removed.ts';
import requestBodyTextChanged from './request-body-text-changed.ts';
import requestConditionAdded from './request-condition-added.ts';
import requestConditionChanged from './request-condition-changed.ts';
import requestConditionRemoved from './request-condition-removed.ts';
import requestConstChanged from './request-const-changed.ts';
import requestContainsAdded from './request-contains-added.ts';
import requestContainsChanged from './request-contains-changed.ts';
import requestContainsRemoved from './request-contains-removed.ts';
import requestContentEncodingAdded from './request-content-encoding-added.ts';
import requestContentEncodingChanged from './request-content-encoding-changed.ts';
import requestContentEncodingRemoved from './request-content-encoding-removed.ts';
import requestContentMediaTypeAdded from './request-content-media-type-added.ts';
import requestContentMediaTypeChanged from './request-content-media-type-changed.ts';
import requestContentMediaTypeRemoved from './request-content-media-type-removed.ts';
import requestContentSchemaAdded from './request-content-schema-added.ts';
import requestContentSchemaChanged from './request-content-schema-changed.ts';
import requestContentSchemaRemoved from './request-content-schema-removed.ts';
import requestDefaultAdded from './request-default-added.ts';
import requestDefaultChanged from './request-default-changed.ts';
import requestDefaultRemoved from './request-default-removed.ts';
import requestDependentRequiredAdded from './request-dependent-required-added.ts';
import requestDependentRequiredChanged from './request-dependent-required-changed.ts';
import requestDependentRequiredRemoved from './request-dependent-required-removed.ts';
import requestDependentSchemasAdded from './request-dependent-schemas-added.ts';
import requestDependentSchemasChanged from './request-dependent-schemas-changed.ts';
import requestDependentSchemasRemoved from './request-dependent-schemas-removed.ts';
import requestDiscriminatorAdded from './request-discriminator-added.ts';
import requestDiscriminatorMappingAdded from './request-discriminator-mapping-added.ts';
import requestDiscriminatorMappingChanged from './request-discriminator-mapping-changed.ts';
import requestDiscriminatorMappingRemoved from './request-discriminator-mapping-removed.ts';
import requestDiscriminatorPropertyChanged from './request-discriminator-property-changed.ts';
import requestDiscriminatorRemoved from './request-discriminator-removed.ts';
import requestEncodingChanged from './request-encoding-changed.ts';
import requestEnumAdded from './request-enum-added.ts';
import requestEnumRemoved from './request-enum-removed.ts';
import requestEnumValueAdded from './request-enum-value-added.ts';
import requestEnumValueRemoved from './request-enum-value-removed.ts';
import requestExtensibleEnumValueAdded from './request-extensible-enum-value-added.ts';
import requestExtensibleEnumValueRemoved from './request-extensible-enum-value-removed.ts';
import requestFormatAdded from './request-format-added.ts';
import requestFormatChanged from './request-format-changed.ts';
import requestFormatRemoved from './request-format-removed.ts';
import requestItemsAdded from './request-items-added.ts';
import requestItemsRemoved from './request-items-removed.ts';
import requestMaxItemsAdded from './request-max-items-added.ts';
import requestMaxItemsLowered from './request-max-items-lowered.ts';
import requestMaxItemsRaised from './request-max-items-raised.ts';
import requestMaxItemsRemoved from './request-max-items-removed.ts';
import requestMaxLengthAdded from './request-max-length-added.ts';
import requestMaxLengthLowered from './request-max-length-lowered.ts';
import requestMaxLengthRaised from './request-max-length-raised.ts';
import requestMaxLengthRemoved from './request-max-length-removed.ts';
import requestMaxPropertiesAdded from './request-max-properties-added.ts';
import requestMaxPropertiesLowered from './request-max-properties-lowered.ts';
import requestMaxPropertiesRaised from './request-max-properties-raised.ts';
import requestMaxPropertiesRemoved from './request-max-properties-removed.ts';
import requestMaximumAdded from './request-maximum-added.ts';
import requestMaximumLowered from './request-maximum-lowered.ts';
import requestMaximumRaised from './request-maximum-raised.ts';
import requestMaximumRemoved from './request-maximum-removed.ts';
import requestMediaTypeAdded from './request-media-type-added.ts';
import requestMediaTypeNarrowed from './request-media-type-narrowed.ts';
import requestMediaTypeParametersChanged from './request-media-type-parameters-changed.ts';
import requestMediaTypeRemoved from './request-media-type-removed.ts';
import requestMediaTypeSchemaAdded from './request-media-type-schema-added.ts';
import requestMediaTypeSchemaRemoved from './request-media-type-schema-removed.ts';
import requestMediaTypeTextChanged from './request-media-type-text-changed.ts';
import requestMediaTypeWidened from './request-media-type-widened.ts';
import requestMinItemsAdded from './request-min-items-added.ts';
import requestMinItemsLowered from './request-min-items-lowered.ts';
import requestMinItemsRaised from './request-min-items-raised.ts';
import requestMinItemsRemoved from './request-min-items-removed.ts';
import requestMinLengthAdded from './request-min-length-added.ts';
import requestMinLengthLowered from './request-min-length-lowered.ts';
import requestMinLengthRaised from './request-min-length-raised.ts';
import requestMinLengthRemoved from './request-min-length-removed.ts';
import requestMinPropertiesAdded from './request-min-properties-added.ts';
import requestMinPropertiesLowered from './request-min-properties-lowered.ts';
import requestMinPropertiesRaised from './request-min-properties-raised.ts';
import requestMinPropertiesRemoved from './request-min-properties-removed.ts';
import requestMinimumAdded from './request-minimum-added.ts';
import requestMinimumLowered from './request-minimum-lowered.ts';
import requestMinimumRaised from './request-minimum-raised.ts';
import requestMinimumRemoved from './request-minimum-removed.ts';
import requestMultipleOfAdded from './request-multiple-of-added.ts';
import requestMultipleOfChanged from './request-multiple-of-changed.ts';
import requestMultipleOfRemoved from './request-multiple-of-removed.ts';
import requestNotAdded from './request-not-added.ts';
import requestNotChanged from './request-not-changed.ts';
import requestNotRemoved from './request-not-removed.ts';
import requestOneOfAdded from './request-one-of-added.ts';
import requestOneOfBranchAdded from './request-one-of-branch-added.ts';
import requestOneOfBranchRemoved from './request-one-of-branch-removed.ts';
import requestOneOfRemoved from './request-one-of-removed.ts';
import requestParameterBecameOptional from './request-parameter-became-optional.ts';
import requestParameterBecameRequired from './request-parameter-became-required.ts';
import requestParameterDeprecated from './request-parameter-deprecated.ts';
import requestParameterEmptyValueAllowed from './request-parameter-empty-value-allowed.ts';
import requestParameterEmptyValueForbidden from './request-parameter-empty-value-forbidden.ts';
import requestParameterMoved from './request-parameter-moved.ts';
import requestParameterReactivated from './request-parameter-reactivated.ts';
import requestParameterRemoved from './request-parameter-removed.ts';
import requestParameterRemovedAfterSunset from './request-parameter-removed-after-sunset.ts';
import requestParameterRemovedBeforeSunset from './request-parameter-removed-before-sunset.ts';
import requestParameterReservedCharactersAllowed from './request-parameter-reserved-characters-allowed.ts';
import requestParameterReservedCharactersForbidden from './request-parameter-reserved-characters-forbidden.ts';
import requestParameterSerialisationChanged from './request-parameter-serialisation-changed.ts';
import requestParameterStabilityLowered from './request-parameter-stability-lowered.ts';
import requestParameterStabilityRaised from './request-parameter-stability-raised.ts';
import requestParameterStabilityUnknown from './request-parameter-stability-unknown.ts';
import requestParameterSunsetChanged from './request-parameter-sunset-changed.ts';
import requestParameterSunsetMissing from './request-parameter-sunset-missing.ts';
import requestParameterSunsetRemoved from './request-parameter-sunset-removed.ts';
import requestParameterSunsetTooSoon from './request-parameter-sunset-too-soon.ts';
import requestParameterSunsetUnreadable from './request-parameter-sunset-unreadable.ts';
import requestParameterTextChanged from './request-parameter-text-changed.ts';
import requestPatternAdded from './request-pattern-added.ts';
import requestPatternChanged from './request-pattern-changed.ts';
import requestPatternPropertyAdded from './request-pattern-property-added.ts';
import requestPatternPropertyRemoved from './request-pattern-property-removed.ts';
import requestPatternRemoved from './request-pattern-removed.ts';
import requestPrefixItemAdded from './request-prefix-item-added.ts';
import requestPrefixItemRemoved from './request-prefix-item-removed.ts';
import requestPropertyAdded from './request-property-added.ts';
import requestPropertyBecameOptional from './request-property-became-optional.ts';
import requestPropertyBecameRequired from './request-property-became-required.ts';
import requestPropertyDeprecated from './request-property-deprecated.ts';
import requestPropertyLeftOut from './request-property-left-out.ts';
import requestPropertyNamesAdded from './request-property-names-added.ts';
import requestPropertyNamesChanged from './request-property-names-changed.ts';
import requestPropertyNamesRemoved from './request-property-names-removed.ts';
import requestPropertyReactivated from './request-property-reactivated.ts';
import requestPropertyRemoved from './request-property-removed.ts';
import requestPropertyStabilityLowered from './request-property-stability-lowered.ts';
import requestPropertyStabilityRaised from './request-property-stability-raised.ts';
import requestPropertySunsetChanged from './request-property-sunset-changed.ts';
import requestPropertySunsetMissing from './request-property-sunset-missing.ts';
import requestPropertySunsetRemoved from './request-property-sunset-removed.ts';
import requestPropertySunsetTooSoon from './request-property-sunset-too-soon.ts';
import requestPropertySunsetUnreadable from './request-property-sunset-unreadable.ts';
import requestPropertyTakenIn from './request-property-taken-in.ts';
import requestReferenceUnresolved from './request-reference-unresolved.ts';
import requestRequiredPropertyAdded from './request-required-property-added.ts';
import requestSchemaChanged from './request-schema-changed.ts';
import requestTypeAdded from './request-type-added.ts';
import requestTypeChanged from './request-type-changed.ts';
import requestTypeRemoved from './request-type-removed.ts';
import requestUnevaluatedItemsAdded from './request-unevaluated-items-added.ts';
import requestUnevaluatedItemsChanged from './request-unevaluated-items-changed.ts';
import requestUnevaluatedItemsRemoved from './request-unevaluated-items-removed.ts';
import requestUnevaluatedPropertiesAdded from './request-unevaluated-properties-added.ts';
import requestUnevaluatedPropertiesChanged from './request-unevaluated-properties-changed.ts';
import requestUnevaluatedPropertiesRemoved from './request-unevaluated-properties-removed.ts';
import requestUnionChanged from './request-union-changed.ts';
import requestUniqueItemsAdded from './request-unique-items-added.ts';
import requestUniqueItemsRemoved from './request-unique-items-removed.ts';
import requiredRequestBodyAdded from './required-request-body-added.ts';
import requiredRequestParameterAdded from './required-request-parameter-added.ts';
import responseAdditionalPropertiesChanged from './response-additional-properties-changed.ts';
import responseAdditionalPropertiesClosed from './response-additional-properties-closed.ts';
import responseAdditionalPropertiesOpened from './response-additional-properties-opened.ts';
import responseAnyOfAdded from './response-any-of-added.ts';
import responseAnyOfBranchAdded from './response-any-of-branch-added.ts';
import responseAnyOfBranchRemoved from './response-any-of-branch-removed.ts';
import responseAnyOfRemoved from './response-any-of-removed.ts';
import responseBecameNotNullable from './response-became-not-nullable.ts';
import responseBecameNullable from './response-became-nullable.ts';
import responseConditionAdded from './response-condition-added.ts';
import responseConditionChanged from './response-condition-changed.ts';
import responseConditionRemoved from './response-condition-removed.ts';
import responseConstChanged from './response-const-changed.ts';
import responseContainsAdded from './response-contains-added.ts';
import responseContainsChanged from './response-contains-changed.ts';
import responseContainsRemoved from './response-contains-removed.ts';
import responseContentEncodingAdded from './response-content-encoding-added.ts';
import responseContentEncodingChanged from './response-content-encoding-changed.ts';
import responseContentEncodingRemoved from './response-content-encoding-removed.ts';
import responseContentMediaTypeAdded from './response-content-media-type-added.ts';
import responseContentMediaTypeChanged from './response-content-media-type-changed.ts';
import responseContentMediaTypeRemoved from './response-content-media-type-removed.ts';
import responseContentSchemaAdded from './response-content-schema-added.ts';
import responseContentSchemaChanged from './response-content-schema-changed.ts';
import responseContentSchemaRemoved from './response-content-schema-removed.ts';
import responseDefaultAdded from './response-default-added.ts';
import responseDefaultChanged from './response-default-changed.ts';
import responseDefaultRemoved from './response-default-removed.ts';
import responseDependentRequiredAdded from './response-dependent-required-added.ts';
import responseDependentRequiredChanged from './response-dependent-required-changed.ts';
import responseDependentRequiredRemoved from './response-dependent-required-removed.ts';
import responseDependentSchemasAdded from './response-dependent-schemas-added.ts';
import responseDependentSchemasChanged from './response-dependent-schemas-changed.ts';
import responseDependentSchemasRemoved from './response-dependent-schemas-removed.ts';
import responseDiscriminatorAdded from './response-discriminator-added.ts';
import responseDiscriminatorMappingAdded from './response-discriminator-mapping-added.ts';
import responseDiscriminatorMappingChanged from './response-discriminator-mapping-changed.ts';
import responseDiscriminatorMappingRemoved from './response-discriminator-mapping-removed.ts';
import responseDiscriminatorPropertyChanged from './response-discriminator-property-changed.ts';
import responseDiscriminatorRemoved from './response-discriminator-removed.ts';
import responseEncodingChanged from './response-encoding-changed.ts';
import responseEnumAdded from './response-enum-added.ts';
import responseEnumRemoved from './response-enum-removed.ts';
import responseEnumValueAdded from './response-enum-value-added.ts';
import responseEnumValueRemoved from './response-enum-value-removed.ts';
import responseErrorStatusAdded from './response-error-status-added.ts';
import responseErrorStatusRemoved from './response-error-status-removed.ts';
import responseExtensibleEnumValueAdded from './response-extensible-enum-value-added.ts';
import responseExtensibleEnumValueRemoved from './response-extensible-enum-value-removed.ts';
import responseFormatAdded from './response-format-added.ts';
import responseFormatChanged from './response-format-changed.ts';
import responseFormatRemoved from './response-format-removed.ts';
import responseHeaderAdded from './response-header-added.ts';
import responseHeaderBecameOptional from './response-header-became-optional.ts';
import responseHeaderBecameRequired from './response-header-became-required.ts';
import responseHeaderDeprecated from './response-header-deprecated.ts';
import responseHeaderReactivated from './response-header-reactivated.ts';
import responseHeaderRemoved from './response-header-removed.ts';
import responseItemsAdded from './response-items-added.ts';
import responseItemsRemoved from './response-items-removed.ts';
import responseLinkAdded from './response-link-added.ts';
import responseLinkChanged from './response-link-changed.ts';
import responseLinkRemoved from './response-link-removed.ts';
import responseMaxItemsAdded from './response-max-items-added.ts';
import responseMaxItemsLowered from './response-max-items-lowered.ts';
import responseMaxItemsRaised from './response-max-items-raised.ts';
import responseMaxItemsRemoved from './response-max-items-removed.ts';
import responseMaxLengthAdded from './response-max-length-added.ts';
import responseMaxLengthLowered from './response-max-length-lowered.ts';
import responseMaxLengthRaised from './response-max-length-raised.ts';
import responseMaxLengthRemoved from './response-max-length-removed.ts';
import responseMaxPropertiesAdded from './response-max-properties-added.ts';
import responseMaxPropertiesLowered from './response-max-properties-lowered.ts';
import responseMaxPropertiesRaised from './response-max-properties-raised.ts';
import responseMaxPropertiesRemoved from './response-max-properties-removed.ts';
import responseMaximumAdded from './response-maximum-added.ts';
import responseMaximumLowered from './response-maximum-lowered.ts';
import responseMaximumRaised from './response-maximum-raised.ts';
import responseMaximumRemoved from './response-maximum-removed.ts';
import responseMediaTypeAdded from './response-media-type-added.ts';
import responseMediaTypeNarrowed from './response-media-type-narrowed.ts';
import responseMediaTypeParametersChanged from './response-media-type-parameters-changed.ts';
import responseMediaTypeRemoved from './response-media-type-removed.ts';
import responseMediaTypeSchemaAdded from './response-media-type-schema-added.ts';
import responseMediaTypeSchemaRemoved from './response-media-type-schema-removed.ts';
import responseMediaTypeTextChanged from './response-media-type-text-changed.ts';
import responseMediaTypeWidened from './response-media-type-widened.ts';
import responseMinItemsAdded from './response-min-items-added.ts';
import responseMinItemsLowered from './response-min-items-lowered.ts';
import responseMinItemsRaised from './response-min-items-raised.ts';
import responseMinItemsRemoved from './response-min-items-removed.ts';
import responseMinLengthAdded from './response-min-length-added.ts';
import responseMinLengthLowered from './response-min-length-lowered.ts';
import responseMinLengthRaised from './response-min-length-raised.ts';
import responseMinLengthRemoved from './response-min-length-removed.ts';
import responseMinPropertiesAdded from './response-min-properties-added.ts';
import responseMinPropertiesLowered from './response-min-properties-lowered.ts';
import responseMinPropertiesRaised from './response-min-properties-raised.ts';
import responseMinPropertiesRemoved from './response-min-properties-removed.ts';
import responseMinimumAdded from './response-minimum-added.ts';
import responseMinimumLowered from './response-minimum-lowered.ts';
import responseMinimumRaised from './response-minimum-raised.ts';
import responseMinimumRemoved from './response-minimum-removed.ts';
import responseMultipleOfAdded from './response-multiple-of-added.ts';
import responseMultipleOfChanged from './response-multiple-of-changed.ts';
import responseMultipleOfRemoved from './response-multiple-of-removed.ts';
import responseNotAdded from './response-not-added.ts';
import responseNotChanged from './response-not-changed.ts';
import responseNotRemoved from './response-not-removed.ts';
import responseOneOfAdded from './response-one-of-added.ts';
import responseOneOfBranchAdded from './response-one-of-branch-added.ts';
import responseOneOfBranchRemoved from './response-one-of-branch-removed.ts';
import responseOneOfRemoved from './response-one-of-removed.ts';
import responsePatternAdded from './response-pattern-added.ts';
import responsePatternChanged from './response-pattern-changed.ts';
import responsePatternPropertyAdded from './response-pattern-property-added.ts';
import responsePatternPropertyRemoved from './response-pattern-property-removed.ts';
import responsePatternRemoved from './response-pattern-removed.ts';
import responsePrefixItemAdded from './response-prefix-item-added.ts';
import responsePrefixItemRemoved from './response-prefix-item-removed.ts';
import responsePropertyAdded from './response-property-added.ts';
import responsePropertyBecameOptional from './response-property-became-optional.ts';
import responsePropertyBecameRequired from './response-property-became-required.ts';
import responsePropertyDeprecated from './response-property-deprecated.ts';
import responsePropertyLeftOut from './response-property-left-out.ts';
import responsePropertyNamesAdded from './response-property-names-added.ts';
import responsePropertyNamesChanged from './response-property-names-changed.ts';
import responsePropertyNamesRemoved from './response-property-names-removed.ts';
import responsePropertyReactivated from './response-property-reactivated.ts';
import responsePropertyRemoved from './response-property-removed.ts';
import responsePropertyStabilityLowered from './response-property-stability-lowered.ts';
import responsePropertyStabilityRaised from './response-property-stability-raised.ts';
import responsePropertySunsetChanged from './response-property-sunset-changed.ts';
import responsePropertySunsetMissing from './response-property-sunset-missing.ts';
import responsePropertySunsetRemoved from './response-property-sunset-removed.ts';
import responsePropertySunsetTooSoon from './response-property-sunset-too-soon.ts';
import responsePropertySunsetUnreadable from './response-property-sunset-unreadable.ts';
import responsePropertyTakenIn from './response-property-taken-in.ts';
import responseReferenceUnresolved from './response-reference-unresolved.ts';
import responseRequiredPropertyAdded from './response-required-property-added.ts';
import responseSchemaChanged from './response-schema-changed.ts';
import responseStatusNarrowed from './response-status-narrowed.ts';
import responseStatusWidened from './response-status-widened.ts';
import responseSuccessStatusAdded from './response-success-status-added.ts';
import responseSuccessStatusRemoved from './response-success-status-removed.ts';
import responseTextChanged from './response-text-changed.ts';
import responseTypeAdded from './response-type-added.ts';
import responseTypeChanged from './response-type-changed.ts';
import responseTypeRemoved from './response-type-removed.ts';
import responseUnevaluatedItemsAdded from './response-unevaluated-items-added.ts';
import responseUnevaluatedItemsChanged from './response-unevaluated-items-changed.ts';
import responseUnevaluatedItemsRemoved from './response-unevaluated-items-removed.ts';
import responseUnevaluatedPropertiesAdded from './response-unevaluated-properties-added.ts';
import responseUnevaluatedPropertiesChanged from './response-unevaluated-properties-changed.ts';
import responseUnevaluatedPropertiesRemoved from './response-unevaluated-properties-removed.ts';
import responseUnionChanged from './response-union-changed.ts';
import responseUniqueItemsAdded from './response-unique-items-added.ts';
import responseUniqueItemsRemoved from './response-unique-items-removed.ts';
import schemaDialectChanged from './schema-dialect-changed.ts';
import schemaTextChanged from './schema-text-changed.ts';
import securityAlternativeAdded from './security-alternative-added.ts';
import securityAlternativeRemoved from './security-alternative-removed.ts';
import securityRequirementAdded from './security-requirement-added.ts';
import securityRequirementRemoved from './security-requirement-removed.ts';
import securitySchemeChanged from './security-scheme-changed.ts';
import securitySchemeDemanded from './security-scheme-demanded.ts';
import securitySchemeNoLongerDemanded from './security-scheme-no-longer-demanded.ts';
import securitySchemeTextChanged from './security-scheme-text-changed.ts';
import securitySchemeUrlChanged from './security-scheme-url-changed.ts';
import securityScopeAdded from './security-scope-added.ts';
import securityScopeRemoved from './security-scope-removed.ts';
import serverAdded from './server-added.ts';
import serverRemoved from './server-removed.ts';
import serverTextChanged from './server-text-changed.ts';
import serverVariableDefaultChanged from './server-variable-default-changed.ts';
import serverVariableValueAdded from './server-variable-value-added.ts';
import serverVariableValueRemoved from './server-variable-value-removed.ts';
import unusedSchemaAdded from './unused-schema-added.ts';
import unusedSchemaChanged from './unused-schema-changed.ts';
import unusedSchemaRemoved from './unused-schema-removed.ts';
import webhookAdded from './webhook-added.ts';
import webhookRemoved from './webhook-removed.ts';
import xmlChanged from './xml-changed.ts';

export const changes: readonly Change[] = [
  callbackAdded,
  callbackBodyAdded,
  callbackBodyBecameOptional,
  callbackBodyBecameRequired,
  callbackBodyRemoved,
  callbackExpressionChanged,
  callbackOperationAdded,
  callbackOperationRemoved,
  callbackParameterAdded,
  callbackParameterBecameOptional,
  callbackParameterBecameRequired,
  callbackParameterRemoved,
  callbackRemoved,
  callbackReplyHeaderBecameRequired,
  callbackReplyHeaderRelaxed,
  callbackReplyStatusAdded,
  callbackReplyStatusRemoved,
  documentAdded,
  documentRemoved,
  documentTextChanged,
  encodingTextChanged,
  formatAnnotationChanged,
  headerSerialisationChanged,
  headerTextChanged,
  infoChanged,
  linkTextChanged,
  oauthFlowAdded,
  oauthFlowRemoved,
  oauthScopeAdded,
  oauthScopeRemoved,
  oauthScopeTextChanged,
  operationAdded,
  operationDeprecated,
  operationIdAdded,
  operationIdChanged,
  operationIdRemoved,
  operationReactivated,
  operationRemoved,
  operationRemovedAfterSunset,
  operationRemovedBeforeSunset,
  operationStabilityLowered,
  operationStabilityRaised,
  operationStabilityUnknown,
  operationSunsetChanged,
  operationSunsetMissing,
  operationSunsetRemoved,
  operationSunsetTooSoon,
  operationSunsetUnreadable,
  operationTagAdded,
  operationTagRemoved,
  operationTextChanged,
  optionalRequestBodyAdded,
  optionalRequestParameterAdded,
  optionalResponseHeaderRemoved,
  pathParameterRenamed,
  pathSegmentBecameParameter,
  pathTextChanged,
  previousMajorRemoved,
  propertyModeChanged,
  requestAdditionalPropertiesChanged,
  requestAdditionalPropertiesClosed,
  requestAdditionalPropertiesOpened,
  requestAnyOfAdded,
  requestAnyOfBranchAdded,
  requestAnyOfBranchRemoved,
  requestAnyOfRemoved,
  requestBecameNotNullable,
  requestBecameNullable,
  requestBodyBecameOptional,
  requestBodyBecameRequired,
  requestBodyRemoved,
  requestBodyTextChanged,
  requestConditionAdded,
  requestConditionChanged,
  requestConditionRemoved,
  requestConstChanged,
  requestContainsAdded,
  requestContainsChanged,
  requestContainsRemoved,
  requestContentEncodingAdded,
  requestContentEncodingChanged,
  requestContentEncodingRemoved,
  requestContentMediaTypeAdded,
  requestContentMediaTypeChanged,
  requestContentMediaTypeRemoved,
  requestContentSchemaAdded,
  requestContentSchemaChanged,
  requestContentSchemaRemoved,
  requestDefaultAdded,
  requestDefaultChanged,
  requestDefaultRemoved,
  requestDependentRequiredAdded,
  requestDependentRequiredChanged,
  requestDependentRequiredRemoved,
  requestDependentSchemasAdded,
  requestDependentSchemasChanged,
  requestDependentSchemasRemoved,
  requestDiscriminatorAdded,
  requestDiscriminatorMappingAdded,
  requestDiscriminatorMappingChanged,
  requestDiscriminatorMappingRemoved,
  requestDiscriminatorPropertyChanged,
  requestDiscriminatorRemoved,
  requestEncodingChanged,
  requestEnumAdded,
  requestEnumRemoved,
  requestEnumValueAdded,
  requestEnumValueRemoved,
  requestExtensibleEnumValueAdded,
  requestExtensibleEnumValueRemoved,
  requestFormatAdded,
  requestFormatChanged,
  requestFormatRemoved,
  requestItemsAdded,
  requestItemsRemoved,
  requestMaxItemsAdded,
  requestMaxItemsLowered,
  requestMaxItemsRaised,
  requestMaxItemsRemoved,
  requestMaxLengthAdded,
  requestMaxLengthLowered,
  requestMaxLengthRaised,
  requestMaxLengthRemoved,
  requestMaxPropertiesAdded,
  requestMaxPropertiesLowered,
  requestMaxPropertiesRaised,
  requestMaxPropertiesRemoved,
  requestMaximumAdded,
  requestMaximumLowered,
  requestMaximumRaised,
  requestMaximumRemoved,
  requestMediaTypeAdded,
  requestMediaTypeNarrowed,
  requestMediaTypeParametersChanged,
  requestMediaTypeRemoved,
  requestMediaTypeSchemaAdded,
  requestMediaTypeSchemaRemoved,
  requestMediaTypeTextChanged,
  requestMediaTypeWidened,
  requestMinItemsAdded,
  requestMinItemsLowered,
  requestMinItemsRaised,
  requestMinItemsRemoved,
  requestMinLengthAdded,
  requestMinLengthLowered,
  requestMinLengthRaised,
  requestMinLengthRemoved,
  requestMinPropertiesAdded,
  requestMinPropertiesLowered,
  requestMinPropertiesRaised,
  requestMinPropertiesRemoved,
  requestMinimumAdded,
  requestMinimumLowered,
  requestMinimumRaised,
  requestMinimumRemoved,
  requestMultipleOfAdded,
  requestMultipleOfChanged,
  requestMultipleOfRemoved,
  requestNotAdded,
  requestNotChanged,
  requestNotRemoved,
  requestOneOfAdded,
  requestOneOfBranchAdded,
  requestOneOfBranchRemoved,
  requestOneOfRemoved,
  requestParameterBecameOptional,
  requestParameterBecameRequired,
  requestParameterDeprecated,
  requestParameterEmptyValueAllowed,
  requestParameterEmptyValueForbidden,
  requestParameterMoved,
  requestParameterReactivated,
  requestParameterRemoved,
  requestParameterRemovedAfterSunset,
  requestParameterRemovedBeforeSunset,
  requestParameterReservedCharactersAllowed,
  requestParameterReservedCharactersForbidden,
  requestParameterSerialisationChanged,
  requestParameterStabilityLowered,
  requestParameterStabilityRaised,
  requestParameterStabilityUnknown,
  requestParameterSunsetChanged,
  requestParameterSunsetMissing,
  requestParameterSunsetRemoved,
  requestParameterSunsetTooSoon,
  requestParameterSunsetUnreadable,
  requestParameterTextChanged,
  requestPatternAdded,
  requestPatternChanged,
  requestPatternPropertyAdded,
  requestPatternPropertyRemoved,
  requestPatternRemoved,
  requestPrefixItemAdded,
  requestPrefixItemRemoved,
  requestPropertyAdded,
  requestPropertyBecameOptional,
  requestPropertyBecameRequired,
  requestPropertyDeprecated,
  requestPropertyLeftOut,
  requestPropertyNamesAdded,
  requestPropertyNamesChanged,
  requestPropertyNamesRemoved,
  requestPropertyReactivated,
  requestPropertyRemoved,
  requestPropertyStabilityLowered,
  requestPropertyStabilityRaised,
  requestPropertySunsetChanged,
  requestPropertySunsetMissing,
  requestPropertySunsetRemoved,
  requestPropertySunsetTooSoon,
  requestPropertySunsetUnreadable,
  requestPropertyTakenIn,
  requestReferenceUnresolved,
  requestRequiredPropertyAdded,
  requestSchemaChanged,
  requestTypeAdded,
  requestTypeChanged,
  requestTypeRemoved,
  requestUnevaluatedItemsAdded,
  requestUnevaluatedItemsChanged,
  requestUnevaluatedItemsRemoved,
  requestUnevaluatedPropertiesAdded,
  requestUnevaluatedPropertiesChanged,
  requestUnevaluatedPropertiesRemoved,
  requestUnionChanged,
  requestUniqueItemsAdded,
  requestUniqueItemsRemoved,
  requiredRequestBodyAdded,
  requiredRequestParameterAdded,
  responseAdditionalPropertiesChanged,
  responseAdditionalPropertiesClosed,
  responseAdditionalPropertiesOpened,
  responseAnyOfAdded,
  responseAnyOfBranchAdded,
  responseAnyOfBranchRemoved,
  responseAnyOfRemoved,
  responseBecameNotNullable,
  responseBecameNullable,
  responseConditionAdded,
  responseConditionChanged,
  responseConditionRemoved,
  responseConstChanged,
  responseContainsAdded,
  responseContainsChanged,
  responseContainsRemoved,
  responseContentEncodingAdded,
  responseContentEncodingChanged,
  responseContentEncodingRemoved,
  responseContentMediaTypeAdded,
  responseContentMediaTypeChanged,
  responseContentMediaTypeRemoved,
  responseContentSchemaAdded,
  responseContentSchemaChanged,
  responseContentSchemaRemoved,
  responseDefaultAdded,
  responseDefaultChanged,
  responseDefaultRemoved,
  responseDependentRequiredAdded,
  responseDependentRequiredChanged,
  responseDependentRequiredRemoved,
  responseDependentSchemasAdded,
  responseDependentSchemasChanged,
  responseDependentSchemasRemoved,
  responseDiscriminatorAdded,
  responseDiscriminatorMappingAdded,
  responseDiscriminatorMappingChanged,
  responseDiscriminatorMappingRemoved,
  responseDiscriminatorPropertyChanged,
  responseDiscriminatorRemoved,
  responseEncodingChanged,
  responseEnumAdded,
  responseEnumRemoved,
  responseEnumValueAdded,
  responseEnumValueRemoved,
  responseErrorStatusAdded,
  responseErrorStatusRemoved,
  responseExtensibleEnumValueAdded,
  responseExtensibleEnumValueRemoved,
  responseFormatAdded,
  responseFormatChanged,
  responseFormatRemoved,
  responseHeaderAdded,
  responseHeaderBecameOptional,
  responseHeaderBecameRequired,
  responseHeaderDeprecated,
  responseHeaderReactivated,
  responseHeaderRemoved,
  responseItemsAdded,
  responseItemsRemoved,
  responseLinkAdded,
  responseLinkChanged,
  responseLinkRemoved,
  responseMaxItemsAdded,
  responseMaxItemsLowered,
  responseMaxItemsRaised,
  responseMaxItemsRemoved,
  responseMaxLengthAdded,
  responseMaxLengthLowered,
  responseMaxLengthRaised,
  responseMaxLengthRemoved,
  responseMaxPropertiesAdded,
  responseMaxPropertiesLowered,
  responseMaxPropertiesRaised,
  responseMaxPropertiesRemoved,
  responseMaximumAdded,
  responseMaximumLowered,
  responseMaximumRaised,
  responseMaximumRemoved,
  responseMediaTypeAdded,
  responseMediaTypeNarrowed,
  responseMediaTypeParametersChanged,
  responseMediaTypeRemoved,
  responseMediaTypeSchemaAdded,
  responseMediaTypeSchemaRemoved,
  responseMediaTypeTextChanged,
  responseMediaTypeWidened,
  responseMinItemsAdded,
  responseMinItemsLowered,
  responseMinItemsRaised,
  responseMinItemsRemoved,
  responseMinLengthAdded,
  responseMinLengthLowered,
  responseMinLengthRaised,
  responseMinLengthRemoved,
  responseMinPropertiesAdded,
  responseMinPropertiesLowered,
  responseMinPropertiesRaised,
  responseMinPropertiesRemoved,
  responseMinimumAdded,
  responseMinimumLowered,
  responseMinimumRaised,
  responseMinimumRemoved,
  responseMultipleOfAdded,
  responseMultipleOfChanged,
  responseMultipleOfRemoved,
  responseNotAdded,
  responseNotChanged,
  responseNotRemoved,
  responseOneOfAdded,
  responseOneOfBranchAdded,
  responseOneOfBranchRemoved,
  responseOneOfRemoved,
  responsePatternAdded,
  responsePatternChanged,
  responsePatternPropertyAdded,
  responsePatternPropertyRemoved,
  responsePatternRemoved,
  responsePrefixItemAdded,
  responsePrefixItemRemoved,
  responsePropertyAdded,
  responsePropertyBecameOptional,
  responsePropertyBecameRequired,
  responsePropertyDeprecated,
  responsePropertyLeftOut,
  responsePropertyNamesAdded,
  responsePropertyNamesChanged,
  responsePropertyNamesRemoved,
  responsePropertyReactivated,
  responsePropertyRemoved,
  responsePropertyStabilityLowered,
  responsePropertyStabilityRaised,
  responsePropertySunsetChanged,
  responsePropertySunsetMissing,
  responsePropertySunsetRemoved,
  responsePropertySunsetTooSoon,
  responsePropertySunsetUnreadable,
  responsePropertyTakenIn,
  responseReferenceUnresolved,
  responseRequiredPropertyAdded,
  responseSchemaChanged,
  responseStatusNarrowed,
  responseStatusWidened,
  responseSuccessStatusAdded,
  responseSuccessStatusRemoved,
  responseTextChanged,
  responseTypeAdded,
  responseTypeChanged,
  responseTypeRemoved,
  responseUnevaluatedItemsAdded,
  responseUnevaluatedItemsChanged,
  responseUnevaluatedItemsRemoved,
  responseUnevaluatedPropertiesAdded,
  responseUnevaluatedPropertiesChanged,
  responseUnevaluatedPropertiesRemoved,
  responseUnionChanged,
  responseUniqueItemsAdded,
  responseUniqueItemsRemoved,
  schemaDialectChanged,
  schemaTextChanged,
  securityAlternativeAdded,
  securityAlternativeRemoved,
  securityRequirementAdded,
  securityRequirementRemoved,
  securitySchemeChanged,
  securitySchemeDemanded,
  securitySchemeNoLongerDemanded,
  securitySchemeTextChanged,
  securitySchemeUrlChanged,
  securityScopeAdded,
  securityScopeRemoved,
  serverAdded,
  serverRemoved,
  serverTextChanged,
  serverVariableDefaultChanged,
  serverVariableValueAdded,
  serverVariableValueRemoved,
  unusedSchemaAdded,
  unusedSchemaChanged,
  unusedSchemaRemoved,
  webhookAdded,
  webhookRemoved,
  xmlChanged,
];
