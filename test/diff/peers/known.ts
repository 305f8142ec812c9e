/** Where other tools and we are known to disagree, and why we keep our verdict. What is not in here is a failure. */

export interface PassedOver {
  /** Our breaking kinds of change, where the other tool says compatible. */
  readonly ours: RegExp;
  readonly reason: string;
}

export interface Alarm {
  /** What the other tool calls breaking. */
  readonly theirs: RegExp;
  /** What we find there, all of it compatible; absent where we find nothing. */
  readonly ours?: RegExp;
  readonly reason: string;
}

export interface Known {
  readonly passesOver: readonly PassedOver[];
  readonly alarms: readonly Alarm[];
}

export const openapiDiffKnown: Known = {
  passesOver: [
    {
      ours: /^(request-parameter-|required-request-parameter-|header-serialisation-)/,
      reason: 'It compares no parameters, and of headers only whether they are there.',
    },
    { ours: /^(security-|oauth-)/, reason: 'It compares no security.' },
    { ours: /^server-/, reason: 'It compares no servers.' },
    { ours: /^callback-/, reason: 'It compares no callbacks.' },
    {
      ours: /-(format|pattern|multiple-of|unique-items|enum|enum-value|extensible-enum-value)-(added|changed|removed)$/,
      reason:
        'Its comparison of schemas knows types, bounds, objects, arrays and composition; other keywords it passes over.',
    },
    {
      ours: /-(discriminator-.*|encoding-changed|xml-changed)$|^xml-changed$/,
      reason: 'It passes over how values are written and told apart.',
    },
    {
      ours: /-property-left-out$/,
      reason:
        'It passes over readOnly and writeOnly, so that a property that leaves a request or a response goes unseen.',
    },
    {
      ours: /-property-removed$/,
      reason:
        'It judges validation alone: an open object takes the value as before. Clients that send or read the property lose it (taxonomy 4.6).',
    },
    { ours: /-media-type-removed$/, reason: 'It compares JSON bodies alone.' },
    {
      ours: /^request-body-(became-required|removed)$/,
      reason: 'It compares the schemas of bodies, not whether they must be there.',
    },
    {
      ours: /^optional-response-header-removed$/,
      reason: 'It calls that compatible; clients that read the header lose it (taxonomy 4.4: a warning).',
    },
  ],
  alarms: [
    {
      theirs: /^request\.body\.scope\.remove$/,
      ours: /^(request-property-added|optional-request-body-added)$/,
      reason:
        'An open object took any value under the new name, and a missing body any body; clients that knew of no such property or body sent none (taxonomy 4.3 and 4.6).',
    },
    {
      theirs: /^path\.remove$/,
      ours: /^path-segment-became-parameter$/,
      reason: 'It compares paths by their text; the template takes the old path (taxonomy 4.1).',
    },
    {
      theirs: /^path\.remove$/,
      reason:
        'It compares paths by their text; the base path moved from the path to the server, and the address is the same.',
    },
    {
      theirs: /^response\.status-code\.remove$/,
      ours: /^response-(error-status-removed|status-narrowed|status-widened)$/,
      reason:
        'It compares statuses by their text; a range and its members overlap, and a failure that no longer comes hurts nobody (taxonomy 4.4).',
    },
    {
      theirs: /^response\.body\.scope\.add$/,
      ours: /^response-media-type-(parameters-changed|schema-removed)$/,
      reason:
        'What comes is no longer described, or described under another name; nothing says that other values come (taxonomy 4.4: a warning).',
    },
  ],
};

export const oasdiffKnown: Known = {
  passesOver: [
    {
      ours: /-(additional-properties|items|max-items|max-properties|min-properties|multiple-of|unique-items|not|unevaluated-items|unevaluated-properties)-(added|changed|closed|lowered|opened|raised|removed)$/,
      reason: 'It has no check for this keyword in this place (breaking-changes.md, 6).',
    },
    {
      ours: /-(condition|contains|dependent-schemas|property-names|union)-changed$/,
      reason: 'It tells that the keyword came or went, not that what it says changed.',
    },
    {
      ours: /-(pattern|format)-(added|changed|removed)$/,
      reason: 'It rates changes of patterns and formats as information, or passes over them.',
    },
    {
      ours: /^(request-(any|one)-of-added|response-(any|one)-of-removed)$/,
      reason: 'It takes a plain schema that becomes a union for compatible without a look at the branches.',
    },
    {
      ours: /-(became-not-nullable|became-nullable|type-added|type-removed)$/,
      reason: 'The same, seen at the types that the union leaves out.',
    },
    {
      ours: /-discriminator-/,
      reason:
        'It rates discriminators as information; another value on the wire is read as another schema (taxonomy 4.6).',
    },
    {
      ours: /^(response-(maximum|minimum)-removed|response-enum-removed)$/,
      reason: 'It looks at bounds and lists of responses that change, not at those that go.',
    },
    {
      ours: /-(enum-value-(added|removed)|extensible-enum-value-removed)$/,
      reason: 'It rates values of lists in bodies as information here.',
    },
    {
      ours: /-(prefix-item-added|prefix-item-removed)$/,
      reason: 'It does not compare a slot of the one side with the items of the other.',
    },
    {
      ours: /-property-left-out$/,
      reason: 'It rates readOnly and writeOnly as information; clients can no longer send or read the property.',
    },
    { ours: /-media-type-schema-added$/, reason: 'It has no level for it.' },
    {
      ours: /^(security-|oauth-)/,
      reason: 'It rates every change of security as information (breaking-changes.md, 4.5).',
    },
    { ours: /^server-/, reason: 'It compares no servers.' },
    { ours: /^callback-/, reason: 'It judges callbacks and webhooks as if the client sent them, or not at all.' },
    {
      ours: /^(header-serialisation-changed|request-parameter-(empty-value-forbidden|reserved-characters-forbidden|serialisation-changed))$/,
      reason: 'It compares neither style nor explode, allowEmptyValue or allowReserved.',
    },
    { ours: /-encoding-changed$|^xml-changed$|^schema-dialect-changed$/, reason: 'It has no check for it.' },
    {
      ours: /-removed-after-sunset$/,
      reason:
        'It takes a removal after the sunset for compatible; calls fail all the same, so that a policy must say so (taxonomy 4.1).',
    },
  ],
  alarms: [
    {
      theirs:
        /^(request-body-added-required|request-(body|parameter)-became-required|required-response-header-removed)$/,
      ours: /^callback-/,
      reason:
        'It judges callbacks and webhooks as if the client sent them; the API sends them (breaking-changes.md, 1).',
    },
    {
      theirs: /stability|sunset/,
      ours: /-(stability|sunset)-|-deprecated$/,
      reason: 'Promises about the future break no client today: findings of their own level, which no version covers.',
    },
    {
      theirs: /^api-path-removed-without-deprecation$/,
      ours: /^path-segment-became-parameter$/,
      reason: 'It compares paths by their text; the template takes the old path.',
    },
    {
      theirs: /^api-path-removed-without-deprecation$/,
      reason: 'The base path moved from the path to the server; the address is the same.',
    },
    {
      theirs: /-type-changed$/,
      ours: /-(format-removed|format-added|type-added|type-removed)$|^format-annotation-changed$/,
      reason: 'It takes every pair of type and format for another type; the wider one holds the narrower one.',
    },
    {
      theirs:
        /-(any-of-removed|any-of-added|one-of-removed|one-of-added|type-changed|became-not-nullable|list-of-types-widened|became-enum|const-removed)$/,
      reason:
        'The same values written in another way: a union of one, nullable against a list of types, const against enum.',
    },
    {
      theirs: /-(any|one)-of-(removed|added)$/,
      ours: /-(became-nullable|became-not-nullable|type-added|type-removed|(any|one)-of-(added|removed))$/,
      reason: 'The union gave way to a schema that holds all of its branches, or came in place of one that did.',
    },
    {
      theirs: /-content-(encoding|media-type)-changed$/,
      ours: /-content-(encoding|media-type)-(added|removed)$/,
      reason: 'It does not tell a keyword that came or went from one that changed.',
    },
    {
      theirs: /-media-type-removed$/,
      ours: /-media-type-(widened|narrowed)$/,
      reason: 'It compares content types by their text; a range holds its members.',
    },
    {
      theirs: /^response-success-status-removed$/,
      ours: /^response-status-widened$/,
      reason: 'It compares statuses by their text; 2XX may be 200 as before.',
    },
    {
      theirs: /-prefix-items-(added|removed)$/,
      ours: /-prefix-item-(added|removed)$/,
      reason:
        'The list is open after its slots: a slot more narrows what a response holds, one less widens what a request may.',
    },
    {
      theirs: /-unevaluated-(items|properties)-added$/,
      ours: /-unevaluated-(items|properties)-changed$/,
      reason: 'A schema in place of false is wider, not a keyword that came.',
    },
  ],
};
