/** The functions that Spectral has itself and those of its `oas` ruleset, by their names in rulesets. */
import type { RegisteredFunction, RuleFunction } from '../rule.ts';
import * as alphabetical from './alphabetical.ts';
import * as casing from './casing.ts';
import * as defined from './defined.ts';
import * as enumeration from './enumeration.ts';
import * as falsy from './falsy.ts';
import * as length from './length.ts';
import * as oasDiscriminator from './oas-discriminator.ts';
import * as oasOpFormDataConsumeCheck from './oas-op-form-data-consume-check.ts';
import * as oasOpIdUnique from './oas-op-id-unique.ts';
import * as oasOpParams from './oas-op-params.ts';
import * as oasOpSuccessResponse from './oas-op-success-response.ts';
import * as oasPathParam from './oas-path-param.ts';
import * as oasSecurityDefined from './oas-security-defined.ts';
import * as oasTagDefined from './oas-tag-defined.ts';
import * as oasUnusedComponent from './oas-unused-component.ts';
import type { OptionsCheck } from './options.ts';
import * as or from './or.ts';
import * as pattern from './pattern.ts';
import * as refSiblings from './ref-siblings.ts';
import * as serverVariables from './server-variables.ts';
import * as truthy from './truthy.ts';
import * as typedEnum from './typed-enum.ts';
import * as absent from './undefined.ts';
import * as uniquenessTags from './uniqueness-tags.ts';
import * as unreferencedReusableObject from './unreferenced-reusable-object.ts';
import * as xor from './xor.ts';

/** Their `run` relies on options in which `checkOptions` found nothing. */
export const stock: Readonly<Record<string, RegisteredFunction>> = {
  alphabetical: entry(alphabetical),
  casing: entry(casing),
  defined: entry(defined),
  enumeration: entry(enumeration),
  falsy: entry(falsy),
  length: entry(length),
  oasDiscriminator: entry(oasDiscriminator),
  oasOpFormDataConsumeCheck: entry(oasOpFormDataConsumeCheck),
  oasOpIdUnique: entry(oasOpIdUnique),
  oasOpParams: entry(oasOpParams),
  oasOpSuccessResponse: entry(oasOpSuccessResponse),
  oasPathParam: entry(oasPathParam),
  oasSecurityDefined: entry(oasSecurityDefined),
  oasTagDefined: entry(oasTagDefined),
  oasUnusedComponent: entry(oasUnusedComponent),
  or: entry(or),
  pattern: entry(pattern),
  refSiblings: entry(refSiblings),
  serverVariables: entry(serverVariables),
  truthy: entry(truthy),
  typedEnum: entry(typedEnum),
  undefined: entry(absent),
  uniquenessTags: entry(uniquenessTags),
  unreferencedReusableObject: entry(unreferencedReusableObject),
  xor: entry(xor),
};

function entry(module: { default: RuleFunction<never>; checkOptions: OptionsCheck }): RegisteredFunction {
  return { run: module.default as RuleFunction, checkOptions: module.checkOptions };
}
