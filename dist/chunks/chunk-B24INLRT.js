import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/lint/pages.generated.json
var pages_generated_default = {
  "bc-accept-language": {
    title: "An API with more than one language reads Accept-Language",
    asks: "Where the backend has both languages, the API follows Accept-Language, and sends both without it.",
    why: "A client that knows only HTTP cannot ask for French when the choice is a parameter of this API alone.",
    remedy: "Declare the header parameter Accept-Language on these operations, and say what comes without it; keep the parameter for links.",
    severity: "info",
    guideline: [
      "G-71",
      "G-72"
    ]
  },
  "bc-accept-versioning": {
    title: "Consumers can ask for a version",
    asks: "The version is chosen in the Accept header, so that the URI stays and caching and content negotiation work.",
    why: "Without a way to name a version every consumer moves on the same day, ready or not.",
    remedy: "Offer a media type with a version beside application/json, such as application/vnd.routes+json;version=1.",
    severity: "info",
    guideline: [
      "G-93"
    ]
  },
  "bc-address-in-uri": {
    title: "Addresses in URIs are not those of persons",
    asks: "Sensitive data does not stand in a URI.",
    why: "The address of a home tells who lives there; the address of a place (as in a geocoder) does not.",
    remedy: "Where the address can be that of a person, take it in the body of a POST; else leave it as it is.",
    severity: "info",
    guideline: [
      "G-56"
    ]
  },
  "bc-api-key-header": {
    title: "API keys are sent in a header",
    asks: "An API key stands in a header, never in the URI.",
    why: "URIs are kept in logs, histories and proxies of everybody on the way, and the key with them.",
    remedy: "Take the key in a header such as x-api-key, accept the query parameter for one more version, and issue new keys.",
    severity: "error",
    security: true,
    guideline: [
      "G-22"
    ]
  },
  "bc-authorization-header": {
    title: "Secured operations take the credential in a header",
    asks: "Calls of secured APIs carry an Authorization header.",
    why: "A gateway checks the header; a cookie is sent by browsers without being asked, and a certificate alone names no consumer.",
    remedy: "Secure the operation with OAuth 2.0, OpenID Connect, a bearer token or an API key in a header; certificates may come on top.",
    severity: "error",
    security: true,
    guideline: [
      "G-21",
      "G-57"
    ]
  },
  "bc-bearer-format": {
    title: "Bearer tokens have a named format",
    asks: "Tokens follow an open standard (JWT).",
    why: "Without it a consumer cannot tell whether any token server will do, and a reviewer cannot tell whether the token is a standard one.",
    remedy: "Add bearerFormat: JWT to the security scheme.",
    severity: "info",
    guideline: [
      "G-58"
    ]
  },
  "bc-bulk-accepted": {
    title: "Bulk requests answer 202 and say where the outcome will be",
    asks: "An API may start a transfer that runs outside of the call, such as a managed file transfer.",
    why: "A call that waits for a bulk transfer runs into the time limit of the gateway, and the consumer starts it again.",
    remedy: "Answer 202 with a Location header (or a status URL in the body) where the consumer finds the outcome.",
    severity: "info",
    guideline: [
      "G-50"
    ]
  },
  "bc-bulk-formats": {
    title: "Bulk data comes as CSV or JSON, not only as XML",
    asks: "Small bulk data sets are given in CSV or JSON rather than XML.",
    why: "XML is several times larger for tables, and most tools of analysis cannot read it as it is.",
    remedy: "Offer text/csv or application/json for the same operation.",
    severity: "warn",
    guideline: [
      "G-48"
    ]
  },
  "bc-cache-control": {
    title: "Cacheable responses declare Cache-Control",
    asks: "Where caching is wanted, the response carries Cache-Control.",
    why: "Without it each cache makes up its own time, and consumers see old data or none of the speed.",
    remedy: "Declare the Cache-Control header on the response and say for how long the data holds.",
    severity: "info",
    guideline: [
      "G-25"
    ]
  },
  "bc-charset-utf-8": {
    title: "Media types name no character encoding other than UTF-8",
    asks: "Text is encoded as UTF-8.",
    why: "A client that reads another encoding as UTF-8 shows broken names, first of all French and Indigenous ones.",
    remedy: "Send and accept UTF-8; write charset=utf-8 or leave the parameter out, since JSON is UTF-8 by definition.",
    severity: "error",
    guideline: [
      "G-68"
    ]
  },
  "bc-code-samples": {
    title: "The document gives developers something to start from",
    asks: "Code samples and the test data that validated the API are published beside the contract.",
    why: "Consumers copy working calls; where there is none, the first one is made by asking the team.",
    remedy: "Add examples or x-codeSamples to the operations, or an externalDocs link to samples and test data.",
    severity: "info",
    guideline: [
      "G-77"
    ]
  },
  "bc-contact-complete": {
    title: "The contact has a name and can be reached",
    asks: "A contact is published with name, organisation and email, and there is a clear way for feedback, issues and wishes.",
    why: "A consumer that finds a fault and nobody to tell builds around it, and the fault stays.",
    remedy: "Give info.contact the name of the team and an email address or the URL of its help desk.",
    severity: "warn",
    guideline: [
      "G-83",
      "G-99",
      "G-100"
    ]
  },
  "bc-contact-email": {
    title: "The contact has an email address of the organisation",
    asks: "A contact is published with name, organisation and email, and a phone number where the API is critical.",
    why: "A page may be down together with the API, and a private mailbox leaves with its owner.",
    remedy: "Add the shared mailbox of the team to info.contact.email.",
    severity: "info",
    guideline: [
      "G-100"
    ]
  },
  "bc-content-language": {
    title: "An operation that reads Accept-Language says which language it sent",
    asks: "An API for the public replies in the language that was asked for, where the backend has it.",
    why: "When the wanted language is not there the reply comes in another one, and caches and screen readers must know which.",
    remedy: "Declare the response header Content-Language.",
    severity: "info",
    guideline: [
      "G-71"
    ]
  },
  "bc-created-location": {
    title: "A created resource has a Location",
    asks: "URIs identify the returned data as a resource.",
    why: "Without the URI of what it made, the client builds one from an id, and breaks when the pattern changes.",
    remedy: "Declare a Location header on the response 201.",
    severity: "warn",
    guideline: [
      "G-18",
      "G-29"
    ]
  },
  "bc-date-format": {
    title: "Fields named as dates say format date",
    asks: "Dates are written as ISO 8601 says, YYYY-MM-DD.",
    why: "A date without a format is read by each consumer as its own country writes dates, so day and month change places.",
    remedy: "Write `format: date` (or date-time) at the schema; for a year or a month alone write a pattern.",
    severity: "warn",
    guideline: [
      "G-69"
    ]
  },
  "bc-date-iso-8601": {
    title: "Dates are shown as YYYY-MM-DD",
    asks: "Dates are written as ISO 8601 says, YYYY-MM-DD.",
    why: "03/04/2026 is a day in March for one consumer and a day in April for the next.",
    remedy: 'Send YYYY-MM-DD, say so with "format, date", and correct the example or the description.',
    severity: "error",
    guideline: [
      "G-69"
    ]
  },
  "bc-delete-no-body": {
    title: "A DELETE has no request body",
    asks: "DELETE removes a resource.",
    why: "HTTP gives such a body no meaning; proxies and gateways drop it, and then another thing is removed, or nothing.",
    remedy: "Name what is removed in the path; to remove many at once use POST on a resource for it.",
    severity: "warn",
    guideline: [
      "G-31",
      "G-32"
    ]
  },
  "bc-delete-success": {
    title: "A DELETE answers 200, 202 or 204",
    asks: "DELETE removes a resource.",
    why: "Clients tell from the code whether the resource is gone (200, 204) or will be (202).",
    remedy: "Answer 204 without a body, 200 with one, or 202 where the removal takes time.",
    severity: "warn",
    guideline: [
      "G-31"
    ]
  },
  "bc-deprecation-timeline": {
    title: "What is deprecated says until when, or what replaces it",
    asks: "A policy and a timeline for the deprecation of versions are set and published.",
    why: "Deprecated without a date means never to one consumer and tomorrow to the next.",
    remedy: "Name the date or the replacement in the description, add x-sunset, or declare the response header Sunset.",
    severity: "warn",
    guideline: [
      "G-96"
    ]
  },
  "bc-development-server": {
    title: "No server of a developer's machine",
    asks: "All traffic to an API goes over HTTPS.",
    why: `Documentation portals send "try it" to the first server; on a consumer's machine localhost is another program.`,
    remedy: "Leave the development server to a file that is not published, or use a relative URL.",
    severity: "warn",
    guideline: [
      "G-19"
    ]
  },
  "bc-document-size": {
    title: "A document has at most 60 operations and 1 MB",
    asks: "Documentation is concise; an API that needs much more of it is too large.",
    why: "Nobody learns a hundred operations; consumers of one part carry the changes of all the others.",
    remedy: "Split the API by business function, each with its own document and version.",
    severity: "info",
    guideline: [
      "G-80"
    ]
  },
  "bc-empty-response": {
    title: "204, 205 and 304 have no body",
    asks: "A response carries Content-Type, where it has a body.",
    why: "HTTP cuts the body off, so clients made from the document wait for what never comes.",
    remedy: "Remove the content, or answer 200 with it.",
    severity: "error",
    guideline: [
      "G-24"
    ]
  },
  "bc-error-content": {
    title: "An error has a status, a reference and a message",
    asks: "A good error holds the HTTP status, an internal reference that leads to the documentation, and the cause with a general solution in words.",
    why: "Without the reference support cannot find the case; without the words the consumer cannot mend it.",
    remedy: "Add status, code (or type, as in RFC 9457) and detail to the error schema.",
    severity: "off",
    profiles: {
      "bc-gov-2022": "warn"
    },
    guideline: [
      "G-42"
    ]
  },
  "bc-error-description": {
    title: "Error responses have a description",
    asks: "Standard and own error codes are documented with their meaning.",
    why: "Without a meaning a client can only show the number to its user.",
    remedy: "Say when the error comes and what the client can do about it.",
    severity: "warn",
    guideline: [
      "G-75",
      "G-78"
    ]
  },
  "bc-error-internal-details": {
    title: "Errors show nothing of the inside",
    asks: "Responses and errors hide the details of the implementation.",
    why: "Stack traces, queries and host names tell an attacker where to push, and tie consumers to the implementation.",
    remedy: "Log the detail and give the consumer a trace id to quote; take the property and the example out.",
    severity: "warn",
    guideline: [
      "G-43"
    ]
  },
  "bc-error-meaning": {
    title: "Error descriptions say more than the status code",
    asks: "Standard and own error codes are documented with their meaning.",
    why: "The words Bad Request leave open which of ten things was bad, and so each becomes a question to the support desk.",
    remedy: 'Say when the error comes and what the client can do about it, such as "The zone is closed; see its reopening date".',
    severity: "info",
    guideline: [
      "G-78"
    ]
  },
  "bc-error-object": {
    title: "JSON bodies of errors are objects",
    asks: "The body of a response is a JSON object, not an array.",
    why: "An array of messages has no room for a code or a reference that support can look up.",
    remedy: "Return one problem object (RFC 9457), with the list in a property of it.",
    severity: "info",
    guideline: [
      "G-14"
    ]
  },
  "bc-error-one-schema": {
    title: "All errors have one form",
    asks: "Errors follow standards; consumers need no parsing of their own for each.",
    why: "A consumer that must look into each body to see which form it has will show the wrong text, or none.",
    remedy: "Let all error responses refer to one schema under components, best that of RFC 9457; validation errors may add to it.",
    severity: "warn",
    guideline: [
      "G-42"
    ]
  },
  "bc-error-problem-json": {
    title: "Errors are application/problem+json",
    asks: "Standard error codes and forms, no scheme of one's own.",
    why: "RFC 9457 is what libraries and gateways understand; every other form is learned anew by each consumer.",
    remedy: "Declare application/problem+json for error responses, with type, title, status and detail.",
    severity: "info",
    guideline: [
      "G-42"
    ]
  },
  "bc-error-response": {
    title: "Every operation says how it fails",
    asks: "An API answers errors properly.",
    why: "A consumer that does not know the errors treats each as a fault of the service, and calls for support.",
    remedy: "Declare the 4xx responses that the operation gives, or 4XX or default, with the body of an error.",
    severity: "warn",
    guideline: [
      "G-12"
    ]
  },
  "bc-get-body-discouraged": {
    title: "GET and HEAD have no request body (OpenAPI 3.1 and later)",
    asks: "GET reads a resource.",
    why: "OpenAPI 3.1 lets a document say it, yet proxies and gateways drop such a body, so the request that arrives is another one.",
    remedy: "Move the criteria into query parameters, or make the search a POST (QUERY in OpenAPI 3.2).",
    severity: "warn",
    formats: [
      "oas3_1",
      "oas3_2"
    ],
    guideline: [
      "G-28",
      "G-32"
    ]
  },
  "bc-get-name": {
    title: "A GET is not named after a change",
    asks: "GET reads a resource.",
    why: "A GET that changes data is run by every crawler, prefetch and retry; one that only has the wrong name misleads its readers.",
    remedy: "Use the method that fits the change, or name the operation after what it reads.",
    severity: "warn",
    guideline: [
      "G-28",
      "G-32"
    ]
  },
  "bc-get-no-body": {
    title: "GET and HEAD have no request body",
    asks: "GET reads a resource.",
    why: "HTTP gives such a body no meaning; proxies and gateways drop it, so the request that arrives is another one.",
    remedy: "Move the criteria into query parameters, or make the search a POST where they are too many or too sensitive for a URI.",
    severity: "error",
    formats: [
      "oas2",
      "oas3_0"
    ],
    guideline: [
      "G-28",
      "G-32"
    ]
  },
  "bc-get-success": {
    title: "A GET answers 200",
    asks: "GET reads a resource.",
    why: "201 and 202 say that something was made or begun, and 204 that there is nothing to read.",
    remedy: "Answer 200 with the resource; where the call begins something, use POST.",
    severity: "warn",
    guideline: [
      "G-28",
      "G-32"
    ]
  },
  "bc-https-only": {
    title: "Every server and token URL uses https",
    asks: "All traffic to an API goes over HTTPS.",
    why: "Over http everybody on the way can read and change the data, keys and tokens included.",
    remedy: "Write https, and leave out the http twin of a server; redirects belong to the gateway.",
    severity: "error",
    security: true,
    guideline: [
      "G-19",
      "G-53"
    ]
  },
  "bc-https-stated": {
    title: "The document shows that the API is served over https",
    asks: "All traffic to an API goes over HTTPS.",
    why: "A client generated from a relative URL uses the scheme of whatever page loaded the document.",
    remedy: "Name the server with its https URL, or leave it to the gateway, whose route is checked then.",
    severity: "info",
    guideline: [
      "G-19"
    ]
  },
  "bc-idempotent-post": {
    title: "POST and PATCH can be repeated safely",
    asks: "POST and PATCH are considered for idempotent design.",
    why: "A caller that loses the response either repeats the request, and books twice, or does not, and books never.",
    remedy: "Accept an Idempotency-Key header, or answer 409 (or 412 for a precondition) to the second request.",
    severity: "info",
    guideline: [
      "G-33"
    ]
  },
  "bc-ignored-header": {
    title: "Accept, Content-Type and Authorization are no parameters",
    asks: "Requests carry Accept, Content-Type and, where an API is secured, Authorization.",
    why: "OpenAPI 3 ignores parameters of these names, so no tool and no gateway checks what they seem to demand.",
    remedy: "Remove the parameter; media types and security schemes say the same in a way that tools read.",
    severity: "info",
    fix: "Removes such parameters where they hold no description or example that would be lost.",
    formats: [
      "oas3"
    ],
    guideline: [
      "G-20",
      "G-21"
    ]
  },
  "bc-info-contact": {
    title: "The API names a contact",
    asks: "An API carries meta information, and a contact is published with it.",
    why: "A consumer that finds a fault has nobody to tell.",
    remedy: "Give info.contact the name of the team and an email address that it reads.",
    severity: "warn",
    guideline: [
      "G-10",
      "G-83",
      "G-99",
      "G-100"
    ]
  },
  "bc-info-description": {
    title: "The API is described",
    asks: "Specifications are well described and carry meta information.",
    why: "Without a description nobody who finds the API can tell whether it has the data that they look for.",
    remedy: "Say in info.description what the API gives, to whom, and where its data comes from.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "bc-info-title": {
    title: "The title names the API",
    asks: "Specifications are well described, with a simple and durable name.",
    why: "Portals and catalogues list APIs by this title, and a file name there tells nobody what the API is for.",
    remedy: 'Write the name that consumers know the API by, such as "Routes API".',
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "bc-input-array-bounds": {
    title: "Arrays in requests are bounded",
    asks: "All input is validated, against injection, overflow and cross-site scripting.",
    why: "One request with a million items keeps the service busy for everybody else.",
    remedy: "Give each array a maxItems.",
    severity: "warn",
    security: true,
    guideline: [
      "G-54"
    ]
  },
  "bc-input-closed-objects": {
    title: "Objects in requests are closed",
    asks: "All input is validated, against injection, overflow and cross-site scripting.",
    why: "A property that nobody expects can still be stored, or bound to a field that consumers must not set.",
    remedy: "Set additionalProperties to false, or to the schema of the values where the keys are open.",
    severity: "info",
    guideline: [
      "G-54"
    ]
  },
  "bc-input-number-bounds": {
    title: "Numbers in requests are bounded",
    asks: "All input is validated, against injection, overflow and cross-site scripting.",
    why: "A number beyond what the backend can hold overflows, or makes it allocate memory until it stops.",
    remedy: "Give each number a minimum and a maximum.",
    severity: "warn",
    security: true,
    guideline: [
      "G-54"
    ]
  },
  "bc-input-string-bounds": {
    title: "Strings in requests are bounded",
    asks: "All input is validated, against injection, overflow and cross-site scripting.",
    why: "What the contract does not bound, the gateway cannot refuse, and the code behind it meets it first.",
    remedy: "Give each string a maxLength, a pattern, an enum or a format.",
    severity: "warn",
    security: true,
    guideline: [
      "G-54"
    ]
  },
  "bc-json-body": {
    title: "Bodies can be had as JSON",
    asks: "JSON is the message structure of all APIs; legacy systems may need another.",
    why: "Consumers expect JSON; another form costs each of them a parser and its security faults.",
    remedy: 'Offer application/json; where a legacy system cannot, write "x-legacy-system: true" beside the operation, and say why.',
    severity: "error",
    guideline: [
      "G-13",
      "G-16"
    ]
  },
  "bc-json-stated": {
    title: "Media types say that the body is JSON",
    asks: "JSON is the message structure of all APIs.",
    why: "A wildcard or a placeholder tells no client what it gets, so each guesses.",
    remedy: "Write application/json in place of the wildcard; generators have a setting for the default media type.",
    severity: "info",
    guideline: [
      "G-13"
    ]
  },
  "bc-legacy-format": {
    title: "A second form beside JSON has a reason",
    asks: "Legacy systems may need another representation than JSON, such as XML.",
    why: "Each further form must be kept equal to the JSON for ever, so it should be there for somebody.",
    remedy: 'Leave out the other form, or write "x-legacy-system: true" beside the operation (or in info, for the whole API).',
    severity: "info",
    guideline: [
      "G-16"
    ]
  },
  "bc-list-pagination": {
    title: "Lists that can grow are given in parts",
    asks: "Large sets of data are segmented, so that a consumer takes them page by page.",
    why: "A list without pages grows until it times out at the gateway or fills the memory of a phone, and no consumer can take less.",
    remedy: "Add offset and limit (or page and per_page, or a cursor), or state maxItems where the list stays small by nature.",
    severity: "warn",
    guideline: [
      "G-36"
    ]
  },
  "bc-negotiation-errors": {
    title: "Wrong media types have a documented answer",
    asks: "Requests carry Accept and Content-Type.",
    why: "A client whose media type is refused sees an error that the document does not know.",
    remedy: "Declare 415 for operations with a body and 406 for those with a choice of media types, or 4XX or default for all errors.",
    severity: "info",
    guideline: [
      "G-20"
    ]
  },
  "bc-no-basic-auth": {
    title: "No basic or digest authentication",
    asks: "Consumers are authenticated by an API key or an OAuth token.",
    why: "A password that goes with each call cannot be limited to a scope or a time, and whoever sees one call has it.",
    remedy: "Use OAuth2 client credentials, or an API key in a header.",
    severity: "warn",
    security: true,
    guideline: [
      "G-57"
    ]
  },
  "bc-no-compressed-files": {
    title: "No compressed files in bodies",
    asks: "Responses and requests carry no compressed file attachments.",
    why: "The gateway cannot look into an archive, virus scanners and size limits are passed by, and each consumer needs code to unpack it.",
    remedy: "Give the data itself and let HTTP compress it (Content-Encoding), or use a managed file transfer. Where a format is an archive by its standard (shapefiles), suppress this with that reason.",
    severity: "error",
    guideline: [
      "G-49"
    ]
  },
  "bc-no-custom-token-header": {
    title: "Tokens travel in the Authorization header",
    asks: "Tokens follow an open standard; proprietary ones are not used.",
    why: "Proxies, logs and browsers know that Authorization is a secret; a header of one's own is stored and passed on.",
    remedy: "Declare {type: http, scheme: bearer, bearerFormat: JWT}; an API key may stay in x-api-key.",
    severity: "warn",
    security: true,
    guideline: [
      "G-58"
    ]
  },
  "bc-no-dynamic-query": {
    title: "No queries in a language",
    asks: "Dynamic queries are only for open data, reporting and statistics; on master data they are prohibited.",
    why: "A query that the consumer writes reaches every field and every row, and its cost cannot be bounded.",
    remedy: "Offer named parameters for what consumers search by. An open data API states its licence in info.license (or its x-security-class), and then passes.",
    severity: "error",
    security: true,
    guideline: [
      "G-61"
    ]
  },
  "bc-no-key-parameter": {
    title: "No parameter in the URI is a key or an access token",
    asks: "An API key stands in a header, never in the URI.",
    why: "URIs are kept in logs, histories and proxies of everybody on the way, and the credential with them.",
    remedy: "Declare a security scheme that takes the credential in a header, and remove the parameter.",
    severity: "error",
    security: true,
    guideline: [
      "G-22"
    ]
  },
  "bc-no-literal-secret": {
    title: "No real credential stands in the document",
    asks: "Keys and tokens are set up and kept securely.",
    why: "A token in an example is often a real one that somebody pasted; documents are published and kept in history for ever.",
    remedy: 'Revoke the credential, then put a text that nobody can use in its place, such as "eyJ…" or "your-token".',
    severity: "warn",
    security: true,
    guideline: [
      "G-23"
    ]
  },
  "bc-no-personal-uri": {
    title: "No names, emails, telephone or account numbers in URIs",
    asks: "Sensitive data does not stand in a URI.",
    why: "URIs are kept in logs, histories and proxies of everybody on the way, where personal information cannot be removed any more.",
    remedy: "Take the value in the body of a POST, or refer to the person by an opaque id.",
    severity: "warn",
    security: true,
    guideline: [
      "G-56"
    ]
  },
  "bc-no-sensitive-uri": {
    title: "No sensitive data in URIs",
    asks: "Sensitive data does not stand in a URI.",
    why: "URIs are kept in logs, histories and proxies of everybody on the way; health and social insurance numbers must not be.",
    remedy: "Take the value in the body of a POST, or refer to the person by an opaque id.",
    severity: "error",
    security: true,
    guideline: [
      "G-56"
    ]
  },
  "bc-no-token-parameter": {
    title: "No parameter in the URI looks like a credential",
    asks: "An API key stands in a header, never in the URI.",
    why: "URIs are kept in logs, histories and proxies of everybody on the way; what opens something does not belong there.",
    remedy: "Take it in a header or in the body of a POST; where it opens nothing, give it a name that says what it is.",
    severity: "warn",
    security: true,
    guideline: [
      "G-22"
    ]
  },
  "bc-no-trace": {
    title: "No TRACE operations",
    asks: "Methods keep the properties that HTTP gives them.",
    why: "TRACE echoes the request with its credentials to whoever can make a browser send it.",
    remedy: "Remove the operation; diagnose with logs and correlation ids.",
    severity: "warn",
    guideline: [
      "G-32"
    ]
  },
  "bc-no-uri-version": {
    title: "URIs carry no version",
    asks: "URI versioning is avoided.",
    why: "A resource keeps its identity when the API changes; a version in its URI breaks links, caches and bookmarks at every major release.",
    remedy: "Take the version out of servers and paths, and offer it by the Accept header; for a published API do it at the next major version.",
    severity: "warn",
    profiles: {
      "bc-gov-2022": "off"
    },
    guideline: [
      "G-94"
    ]
  },
  "bc-oauth2-flow": {
    title: "No implicit and no password flow",
    asks: "Access is given in fine grain, each consumer with the least that it needs.",
    why: "The implicit flow puts tokens into the URI, the password flow shows the user's password to the consumer; the current OAuth security practice (RFC 9700) bars both.",
    remedy: "Use authorizationCode with PKCE for users and clientCredentials for systems.",
    severity: "warn",
    security: true,
    guideline: [
      "G-60"
    ]
  },
  "bc-oauth2-scopes": {
    title: "OAuth2 flows define scopes",
    asks: "Access is given in fine grain, each consumer with the least that it needs.",
    why: "Without scopes each token opens everything, also the one that only had to read.",
    remedy: "Define scopes, one for reading and one for writing at least, and ask for them in the operations.",
    severity: "warn",
    security: true,
    guideline: [
      "G-60"
    ]
  },
  "bc-offset-pair": {
    title: "offset has a limit beside it",
    asks: "Sets that come from a database are cut by offset and limit.",
    why: "Who may only say where to begin does not know how many results come, and cannot compute the next offset.",
    remedy: "Add a limit parameter with a default and a maximum, or state the fixed number of results in the description.",
    severity: "info",
    guideline: [
      "G-38"
    ]
  },
  "bc-one-operation": {
    title: "No parameter chooses another operation",
    asks: "Each method is one operation on a resource; no request parameter selects another.",
    why: "Access rules, caches, logs and rate limits work by method and path; a parameter that chooses goes past all of them.",
    remedy: "Make each value a method on a resource of its own.",
    severity: "warn",
    guideline: [
      "G-27",
      "G-26"
    ]
  },
  "bc-one-pagination-style": {
    title: "All lists of an API are paged in the same way",
    asks: "One way of segmenting results per API, so that it looks and feels the same everywhere.",
    why: "Consumers write the loop over pages once for each style, and take page 2 where offset 2 was meant.",
    remedy: "Choose the style that most operations have and offer it in the others too.",
    severity: "warn",
    guideline: [
      "G-39",
      "G-05"
    ]
  },
  "bc-one-wildcard": {
    title: "One wildcard parameter in an operation",
    asks: "Wildcards are restricted; the API says which parameters may hold them, and how many.",
    why: "Two wildcards in one query multiply the rows that the database has to read.",
    remedy: "Allow a wildcard in one parameter and ask for exact values in the others.",
    severity: "warn",
    security: true,
    guideline: [
      "G-62"
    ]
  },
  "bc-openapi-3": {
    title: "Documents are OpenAPI 3",
    asks: "The API is described in OpenAPI, and its readable documentation is made from that description.",
    why: "OpenAPI 2.0 is deprecated in BC, and tools drop it one by one.",
    remedy: "Convert the document to OpenAPI 3.0 or 3.1; converters do nearly all of it.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-76"
    ]
  },
  "bc-openapi-version": {
    title: "The version of OpenAPI is written in full",
    asks: "The API is described in OpenAPI, in a document that is valid for its version.",
    why: 'Many tools refuse a document whose version they cannot read, and "3.0" is not one.',
    remedy: 'Write openapi with three numbers, such as 3.0.3 or 3.1.1; in version 2 write swagger with "2.0" in quotes.',
    severity: "error",
    fix: 'Writes 3.0.3, 3.1.1 or 3.2.0 for a version of two numbers, and "2.0" as text for swagger.',
    guideline: [
      "G-76"
    ]
  },
  "bc-operation-description": {
    title: "Every operation has a summary or a description",
    asks: "Endpoints are well described.",
    why: "A path and a method do not tell what happens to the data, so consumers find out by trying.",
    remedy: "Give every operation a summary of one line; add a description where rules of the business apply.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "bc-operation-id": {
    title: "Every operation has an operationId",
    asks: "Endpoints have simple, consistent and durable names.",
    why: "Generated clients name their functions after it; without one the names come from the path and change with it.",
    remedy: "Give every operation an operationId that is unique in the document, and keep it.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "bc-operation-scopes": {
    title: "Operations ask for scopes where scopes are defined",
    asks: "Access is given in fine grain, each consumer with the least that it needs.",
    why: "A scope that no operation asks for protects nothing.",
    remedy: "Name the scopes that the operation needs in its security requirement.",
    severity: "warn",
    security: true,
    guideline: [
      "G-60"
    ]
  },
  "bc-page-pair": {
    title: "page and per_page come together",
    asks: "Large static sets, such as reference data, are paged by page and per_page.",
    why: "A consumer that sees only half of the pair cannot tell how large a page is, or cannot reach the second one.",
    remedy: "Add the parameter that is missing, or state the fixed size of a page in the description.",
    severity: "info",
    guideline: [
      "G-37"
    ]
  },
  "bc-page-size-maximum": {
    title: "The size of a page has a maximum",
    asks: "A consumer cannot ask for so much in one call that the backend suffers.",
    why: "One call with limit=1000000 makes pagination useless and can stop the service for everybody.",
    remedy: "Give the parameter a maximum that the service has been tested with, also where the description tells it already.",
    severity: "warn",
    security: true,
    guideline: [
      "G-38",
      "G-62"
    ]
  },
  "bc-pagination-integers": {
    title: "Pagination parameters are integers with a lower bound",
    asks: "offset and limit are numbers that a database can take as they are.",
    why: "A text or a negative number goes through to the database, which answers with an error of its own.",
    remedy: "Declare type integer and minimum 0 (offset) or 1 (page, limit).",
    severity: "info",
    guideline: [
      "G-38"
    ]
  },
  "bc-parameter-case": {
    title: "Query and path parameters are written in one letter case each",
    asks: "The grammar case is the same throughout, underscore or camel case.",
    why: "A query parameter in the wrong case is ignored without an error, and the response looks right.",
    remedy: "Rename the few to the case of the many in the next major version; until then accept both.",
    severity: "warn",
    guideline: [
      "G-15",
      "G-05"
    ]
  },
  "bc-parameter-description": {
    title: "Every parameter is described",
    asks: "The documentation covers resources, endpoints, methods, parameters, error codes and examples.",
    why: "A parameter without a description is used by trial and error, or not at all.",
    remedy: "Say in a sentence what the parameter does, in which unit or form, and what happens without it.",
    severity: "warn",
    guideline: [
      "G-75"
    ]
  },
  "bc-path-action": {
    title: "Actions are resources where that reads well",
    asks: "URIs represent resources; POST may initiate an action.",
    why: "An action as a resource (an approval) can be read, listed and audited; a verb cannot.",
    remedy: "Consider POST on a noun, such as /routes/{id}/approvals; a verb after POST is allowed where no noun fits.",
    severity: "info",
    guideline: [
      "G-17",
      "G-29"
    ]
  },
  "bc-path-case": {
    title: "Path segments are written in one letter case",
    asks: "The URIs of an API look and feel alike.",
    why: "Paths are case sensitive, so each exception is a 404 that somebody has to look up.",
    remedy: "Rename the few to the case of the many in the next major version, and redirect the old paths.",
    severity: "warn",
    guideline: [
      "G-05",
      "G-15"
    ]
  },
  "bc-path-no-verb": {
    title: "Paths name resources, not operations",
    asks: "URIs represent resources (entities), not operations.",
    why: "A verb in the path repeats the method or contradicts it, and every new operation needs a new path.",
    remedy: "Name the thing (/routes) and let the method say what is done; a filter is a query parameter, an action is a POST on a noun (/route-approvals).",
    severity: "warn",
    guideline: [
      "G-17"
    ]
  },
  "bc-plural-collections": {
    title: "Collections are plural nouns",
    asks: "The last fixed part of a URL is a plural noun.",
    why: "Consumers guess URLs; with one pattern the guess is right.",
    remedy: "Name the collection in the plural in the next major version, /licences/{licenceId}.",
    severity: "info",
    guideline: [
      "G-87"
    ]
  },
  "bc-post-name": {
    title: "A POST is not named after a read",
    asks: "POST creates a resource or initiates an action.",
    why: "What only reads belongs to GET, which caches and retries may repeat.",
    remedy: 'Use GET; keep POST where the criteria are too sensitive for a URI, and name the operation "search".',
    severity: "info",
    guideline: [
      "G-29"
    ]
  },
  "bc-post-success": {
    title: "A POST answers 201, 202, 200 or 204",
    asks: "POST creates a resource or initiates an action.",
    why: "Clients tell from the code whether the resource is there (201), is being made (202) or was only worked on (200, 204).",
    remedy: "Answer 201 with a Location for a new resource, 202 for work that goes on, 200 or 204 for an action that is done.",
    severity: "warn",
    guideline: [
      "G-29"
    ]
  },
  "bc-property-case": {
    title: "Properties are written in one letter case",
    asks: "The grammar case is the same throughout, underscore or camel case.",
    why: "Developers type the name that the others make them expect, and get an empty value instead of an error.",
    remedy: "Rename the few to the case of the many in the next major version; until then accept both.",
    severity: "warn",
    guideline: [
      "G-15",
      "G-05"
    ]
  },
  "bc-property-hump": {
    title: "Camel case names begin alike",
    asks: "The grammar case is the same throughout, underscore or camel case.",
    why: '"routeName" and "RouteName" are two names to every parser.',
    remedy: "Use one first letter, lower where nothing speaks against it, from the next major version on.",
    severity: "info",
    guideline: [
      "G-15",
      "G-05"
    ]
  },
  "bc-pull-over-push": {
    title: "Pushing to consumers has a documented reason",
    asks: "Consumers pull; an API pushes only where there is reason to.",
    why: "A push needs a server at every consumer, with an address, retries and a secret, and fails where it is down.",
    remedy: "Offer the same data by GET (with since), or say in the description why a callback is needed.",
    severity: "info",
    guideline: [
      "G-46"
    ]
  },
  "bc-put-body": {
    title: "A PUT has a request body",
    asks: "PUT updates or replaces an existing resource.",
    why: "Without the new state in the body a PUT replaces nothing, and repeating it need not give the same result.",
    remedy: "Send the whole resource in the body; for an action without data use POST.",
    severity: "warn",
    guideline: [
      "G-30",
      "G-32"
    ]
  },
  "bc-put-resource": {
    title: "A PUT names the resource that it replaces",
    asks: "PUT updates or replaces an existing resource.",
    why: "A PUT on a collection says that the whole collection is replaced, which is rarely meant.",
    remedy: "Put the id of the resource into the path; use POST to add to a collection, PATCH to change many.",
    severity: "info",
    guideline: [
      "G-30"
    ]
  },
  "bc-rate-limit-headers": {
    title: "Responses tell what is left of the rate limit",
    asks: "X-RateLimit-Limit and X-RateLimit-Remaining stand in the responses.",
    why: "A consumer that sees the limit coming slows down; one that does not is blocked.",
    remedy: "Declare both headers on 2xx or 429. Kong's rate-limiting plugin sends them, unless hide_client_headers is set.",
    severity: "info",
    guideline: [
      "G-67"
    ]
  },
  "bc-rate-limit-response": {
    title: "Operations document 429",
    asks: "Who exceeds the limits is blocked for a time (an hour, unless said otherwise).",
    why: "A consumer that does not expect 429 takes it for a failure and calls again, which makes it worse.",
    remedy: "Add a shared response 429 with Retry-After to the operations. How long a block lasts is set at the gateway.",
    severity: "info",
    guideline: [
      "G-66",
      "G-114"
    ]
  },
  "bc-request-example": {
    title: "JSON requests have an example",
    asks: "The documentation shows examples of requests and responses.",
    why: "The first request that works is usually a changed copy of an example.",
    remedy: "Add example or examples at the media type, or an example to every property of the schema.",
    severity: "warn",
    guideline: [
      "G-75"
    ]
  },
  "bc-request-media-type": {
    title: "Request bodies have a media type",
    asks: "Requests carry Content-Type and Accept.",
    why: "A client that does not know the media type sends the one of its library, and gets 415 or a body read wrongly.",
    remedy: "Name the media type under requestBody.content; in OpenAPI 2.0 under consumes, of the operation or of the root.",
    severity: "warn",
    guideline: [
      "G-20"
    ]
  },
  "bc-resource-link": {
    title: "Responses say where a resource stands",
    asks: "URIs identify the returned data as a resource.",
    why: "A client that gets ids alone must know how the API builds its paths, and so can a change of them break it.",
    remedy: "Give resources a link to themselves (self, href or _links), of format uri-reference.",
    severity: "info",
    guideline: [
      "G-18"
    ]
  },
  "bc-response-body": {
    title: "A response 200 says what it returns",
    asks: "A response carries Content-Type.",
    why: "Nobody can write a client for a body that is not described; code generators make functions that return nothing.",
    remedy: "Describe the body with media type and schema; where nothing is returned, declare 204 instead of 200.",
    severity: "warn",
    guideline: [
      "G-24"
    ]
  },
  "bc-response-example": {
    title: "The main JSON response has an example",
    asks: "The documentation shows examples of requests and responses.",
    why: "An example answers in seconds what a schema answers in minutes, and lets consumers test before they have access.",
    remedy: "Add example or examples at the media type, or an example to every property of the schema.",
    severity: "warn",
    guideline: [
      "G-75"
    ]
  },
  "bc-response-free-form": {
    title: "Responses say what they hold",
    asks: "Schemas are easy to understand and to consume.",
    why: "An object that may hold anything tells a consumer nothing, and no change to it can ever be seen as breaking.",
    remedy: "Name the properties, or the type of the values (additionalProperties with a schema) where the keys are open.",
    severity: "info",
    guideline: [
      "G-40"
    ]
  },
  "bc-response-media-type": {
    title: "Response bodies have a media type (OpenAPI 2.0)",
    asks: "A response carries Content-Type.",
    why: "Without a media type a client does not know how to read the body, and guesses.",
    remedy: "Name the media type under produces, of the operation or of the root.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-24"
    ]
  },
  "bc-response-object-variants": {
    title: "No variant of a JSON response is an array",
    asks: "The body of a response is a JSON object, not an array.",
    why: "A client must look at the first character before it knows what to read, and typed languages cannot say it at all.",
    remedy: "Return one object in all cases; where there is one result, put it into the same list as many.",
    severity: "warn",
    guideline: [
      "G-14"
    ]
  },
  "bc-response-object": {
    title: "JSON responses are objects",
    asks: "The body of a response is a JSON object, not an array.",
    why: "An array has no room for a count, a link to the next page or a warning, so the first such addition breaks every client.",
    remedy: "Wrap the array in an object (items, total, next) in the next major version; for a published API put this finding into the baseline.",
    severity: "error",
    guideline: [
      "G-14"
    ]
  },
  "bc-retry-after": {
    title: "429 says when to come back",
    asks: "Who exceeds the limits is blocked for a time (an hour, unless said otherwise).",
    why: "A consumer that does not know how long it is blocked tries again at once, and stays blocked.",
    remedy: "Declare the header Retry-After in the response 429.",
    severity: "info",
    guideline: [
      "G-66"
    ]
  },
  "bc-schema-depth": {
    title: "Bodies nest at most six objects deep",
    asks: "Schemas are easy to understand and to consume.",
    why: "Beyond a few levels nobody finds a value without a tool, and generated classes get names that nobody can say.",
    remedy: "Give inner records a resource of their own and link to it.",
    severity: "info",
    guideline: [
      "G-40"
    ]
  },
  "bc-schema-description": {
    title: "Shared schemas are described",
    asks: "Schemas are easy to understand and to consume.",
    why: "A name alone does not say what a record stands for, where it comes from and what it leaves out.",
    remedy: "Add one sentence to each schema under components (definitions in 2.0).",
    severity: "info",
    guideline: [
      "G-40"
    ]
  },
  "bc-schema-vendor-name": {
    title: "Schemas are not named after products",
    asks: "An information model of one's own does not depend on a technology or a proprietary schema.",
    why: "The name outlives the product, and tells an attacker what runs behind the API.",
    remedy: "Name the schema after what it stands for.",
    severity: "info",
    guideline: [
      "G-41"
    ]
  },
  "bc-scope-description": {
    title: "OAuth2 scopes are described",
    asks: "Access is given in fine grain, each consumer with the least that it needs.",
    why: "Who grants a scope must know what it opens; the name alone does not say.",
    remedy: "Say in one sentence what a token with this scope may do.",
    severity: "warn",
    security: true,
    guideline: [
      "G-60"
    ]
  },
  "bc-scope-separation": {
    title: "Reading and writing have scopes of their own",
    asks: "Access is given in fine grain, each consumer with the least that it needs.",
    why: "A consumer that only reads holds a token that can delete.",
    remedy: "Define a scope for reading and one for writing.",
    severity: "info",
    guideline: [
      "G-60"
    ]
  },
  "bc-security-class": {
    title: "The security class is one of the catalogue's",
    asks: "An API is tagged with its audience, security classification and usage patterns.",
    why: "An unknown class is not found by who looks for it, and the checks that depend on it take the wrong side.",
    remedy: "Write one of the classes of the data catalogue in info.x-security-class.",
    severity: "error",
    fix: "Writes the class in capitals where only that differs from one of the catalogue.",
    guideline: [
      "G-109"
    ]
  },
  "bc-security-declared": {
    title: "The document says who may call",
    asks: "Calls of secured APIs carry an Authorization header.",
    why: 'Silence reads as "open to everybody"; gateways and clients made from the document then ask for no credentials.',
    remedy: `Declare a security scheme and apply it under the root's security; where the API is open, write "security: []" or "x-public: true".`,
    severity: "warn",
    security: true,
    guideline: [
      "G-21",
      "G-57"
    ]
  },
  "bc-service-levels": {
    title: "Constraints and service levels are stated",
    asks: "Support, uptime, response time, outages, throughput, message size, performance and access are defined up front and published.",
    why: "Who builds on an API must know how long it may be away, how much it takes, and whom to call at night.",
    remedy: "State them in info.x-slo (support-contact, support-hours, uptime, response-time, outages, throughput, message-size, performance) or in info.description; an attestation of the service level does it at release.",
    severity: "info",
    guideline: [
      "G-82",
      "G-101",
      "G-102",
      "G-103",
      "G-104",
      "G-105",
      "G-106",
      "G-107",
      "G-112"
    ]
  },
  "bc-since-date-time": {
    title: "since is a date-time",
    asks: "The since of a delta is a moment, as the data is indexed by time.",
    why: "A consumer that does not know the form of the moment sends another one, and gets too much or misses changes.",
    remedy: "Declare the parameter as a string of format date-time.",
    severity: "info",
    guideline: [
      "G-39"
    ]
  },
  "bc-since-pair": {
    title: "since has a limit beside it",
    asks: "Deltas of data that is indexed by time are taken by since and limit.",
    why: "Without a limit a consumer that was away for a month gets a month of changes in one response.",
    remedy: "Add a limit parameter with a default and a maximum.",
    severity: "info",
    guideline: [
      "G-39"
    ]
  },
  "bc-slo-values": {
    title: "Service levels in x-slo have usable values",
    asks: "Uptime is at least 99 %, throughput is limited to 100 requests a second for each consumer, messages to 1 MB; support and outages are named.",
    why: "A level that no machine can read is not compared with the gateway's limits, and nobody notices when they differ.",
    remedy: "Write uptime in percent, throughput as requests in a time, message-size in bytes, KB or MB, and the other keys as text.",
    severity: "warn",
    guideline: [
      "G-102",
      "G-103",
      "G-104",
      "G-105",
      "G-106",
      "G-107",
      "G-112"
    ]
  },
  "bc-standard-method": {
    title: "Path items have standard methods only",
    asks: "An API uses the standard methods.",
    why: "No client, gateway or documentation sees an operation under a key that OpenAPI does not know.",
    remedy: "Write the method in lower case, or use the standard method that fits.",
    severity: "error",
    guideline: [
      "G-35",
      "G-11"
    ]
  },
  "bc-standard-token": {
    title: "Only standard schemes of HTTP authentication",
    asks: "Tokens follow an open standard (JWT); proprietary tokens are not used.",
    why: "No gateway and no library can check a token of one's own making, so each consumer and each service must.",
    remedy: "Use scheme bearer with a JWT.",
    severity: "warn",
    security: true,
    guideline: [
      "G-58"
    ]
  },
  "bc-stateless": {
    title: "No cookies and no sessions",
    asks: "APIs are stateless; the server keeps nothing between two calls.",
    why: "A session ties a consumer to one server, and a cookie is sent by browsers where nobody asked for it.",
    remedy: "Send what the call needs with the call, and the credential in the Authorization header.",
    severity: "warn",
    guideline: [
      "G-44"
    ]
  },
  "bc-status-code": {
    title: "Response codes are registered status codes",
    asks: "An API uses the status and error codes of the open standards.",
    why: "Clients, caches and gateways act on the code; one that is not registered is treated as any other of its class, or refused.",
    remedy: "Use the registered code that fits best, a range such as 4XX, or default.",
    severity: "error",
    guideline: [
      "G-11",
      "G-42"
    ]
  },
  "bc-success-description": {
    title: "Success responses say what comes back",
    asks: "The documentation describes every endpoint with its responses.",
    why: "A description such as OK tells a reader nothing that the code 200 has not told.",
    remedy: 'Say in a few words what the response holds, such as "The routes of the zone, nearest first".',
    severity: "info",
    guideline: [
      "G-75"
    ]
  },
  "bc-success-response": {
    title: "Every operation says how it succeeds",
    asks: "An API follows REST over HTTP with proper responses.",
    why: "Nobody can write a client for a response that is not documented.",
    remedy: "Declare the 2xx (or 3xx) response of the operation with its body.",
    severity: "warn",
    guideline: [
      "G-12"
    ]
  },
  "bc-success-without-error": {
    title: "A successful status means success",
    asks: "Errors are told by standard status codes, not by a scheme inside the body.",
    why: "Caches, gateways and monitoring take every 2xx for a success, so failures stay unseen.",
    remedy: "Answer failures with 4xx or 5xx and drop the flag from the successful body.",
    severity: "info",
    guideline: [
      "G-42"
    ]
  },
  "bc-tag-description": {
    title: "Tags are described",
    asks: "Specifications are well described, with meta information.",
    why: "Tags are the chapters of the generated documentation; a bare word is a chapter without an introduction.",
    remedy: "List every tag under the root's tags with a description.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "bc-terms-of-service": {
    title: "Open data has terms of use",
    asks: "APIs for open data publish their terms of use.",
    why: "Without terms a careful consumer may not use the data, and a careless one does what it likes.",
    remedy: "Point info.termsOfService to the terms of use of the API.",
    severity: "off",
    profiles: {
      "bc-gov-2022": "warn"
    },
    guideline: []
  },
  "bc-text-query": {
    title: "Free search texts are known",
    asks: "Dynamic queries are only for open data, reporting and statistics; on master data they are prohibited.",
    why: "A search text that the backend takes as a query of its own language opens more than was meant.",
    remedy: "Say in the description that the text is searched as it is, and give it a maxLength and a pattern.",
    severity: "info",
    guideline: [
      "G-61"
    ]
  },
  "bc-timestamp-format": {
    title: "Fields named as points in time say format date-time",
    asks: "Timestamps are written as date and time of day; other forms are converted.",
    why: "Without a format a consumer must guess the form and the time zone, and is wrong twice a year.",
    remedy: 'Write "format, date-time" at the schema and send RFC 3339 with an offset, such as 2026-04-03T09:30:00-07:00; for a time of day write "format, time".',
    severity: "warn",
    guideline: [
      "G-70"
    ]
  },
  "bc-timestamp-iso-8601": {
    title: "Points in time are shown as ISO 8601",
    asks: "Timestamps are written as date and time of day in ISO order; other forms are converted.",
    why: "A consumer that parses ISO 8601 fails on every other form, often only on some days of the month.",
    remedy: "Send RFC 3339, such as 2026-04-03T09:30:00-07:00 (2026-04-03 09:30:00 is accepted too), and correct the example or the description.",
    severity: "error",
    guideline: [
      "G-70"
    ]
  },
  "bc-unauthorized-response": {
    title: "Secured operations document 401",
    asks: "Calls of secured APIs carry an Authorization header.",
    why: "The first thing that every new consumer meets is a 401; without its description each of them asks support.",
    remedy: "Declare the response 401 (once, under components.responses) and refer to it from each secured operation.",
    severity: "warn",
    security: true,
    guideline: [
      "G-21"
    ]
  },
  "bc-url-pattern": {
    title: "URLs name business function, application and resource",
    asks: "URLs follow https://<base domain>/<business function>/<application name>/<plural noun>.",
    why: "Under one shared host only the path keeps two applications apart, and tells a reader whose data it is.",
    remedy: "Put the business function and the application into the server URL, or serve the API from its own host, such as routes.api.gov.bc.ca.",
    severity: "info",
    guideline: [
      "G-87"
    ]
  },
  "bc-version-form": {
    title: "The version has the form Major.Minor.Patch",
    asks: "Every change, however small, gets a new version v<Major>.<Minor>.<Patch>.",
    why: "Consumers and tools read from the three numbers whether an update is safe; fewer numbers cannot say it.",
    remedy: "Write three numbers, such as 1.4.0 or v1.4.0, in quotes where YAML could take them for a number.",
    severity: "error",
    profiles: {
      "bc-gov-2022": "warn"
    },
    guideline: [
      "G-88"
    ]
  },
  "bc-wildcard-bounds": {
    title: "Wildcards need some letters beside them",
    asks: "Wildcards are restricted; the API says which parameters may hold them, and how many.",
    why: "A wildcard alone asks for the whole table.",
    remedy: "Give the parameter a minLength of 3 or more, or a pattern that asks for letters before the wildcard.",
    severity: "warn",
    security: true,
    guideline: [
      "G-62"
    ]
  },
  "array-items": {
    title: "An array schema says what its items are",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "Without items a client knows that a list comes, but not of what; OpenAPI 2.0 and 3.0 require it.",
    remedy: "Add items with the schema of one entry.",
    severity: "error",
    guideline: [
      "G-76"
    ]
  },
  "contact-properties": {
    title: "The contact has a name, a URL and an e-mail address",
    asks: "A contact with a name and a way to reach it is published with the API.",
    why: "Consumers who meet a fault need to know whom to ask and how.",
    remedy: "Fill in name, url and email of info.contact.",
    severity: "warn",
    guideline: [
      "G-100"
    ]
  },
  "duplicated-entry-in-enum": {
    title: "An enum lists each value once",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "A value that stands twice is a slip, often in place of a value that is now missing, and breaks code generators that make a constant of each.",
    remedy: "Remove the repeated value, or correct it.",
    severity: "warn",
    fix: "Removes each value that repeats one before it, unless a list of names beside the enum goes by position.",
    guideline: [
      "G-76"
    ]
  },
  "info-contact": {
    title: "The document names a contact",
    asks: "A contact with a name and a way to reach it is published with the API.",
    why: "Without a contact nobody knows whom to ask, to report a fault to or to warn of a change.",
    remedy: "Add info.contact with the name and the e-mail address of the team.",
    severity: "warn",
    guideline: [
      "G-100",
      "G-10"
    ]
  },
  "info-description": {
    title: "The document says what the API is for",
    asks: "An API is described well: named, explained, with the data that a reader needs to find and use it.",
    why: "The description is the first thing that a developer or the API directory shows; without it the API cannot be chosen or found.",
    remedy: "Add info.description: what the API offers, to whom, and what to know before the first call.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "info-license": {
    title: "The document names a licence",
    why: "Without a licence nobody knows on which terms the API and its data may be used.",
    remedy: "Add info.license with the name of the licence, and its URL.",
    severity: "warn",
    guideline: []
  },
  "license-url": {
    title: "The licence has a URL",
    why: "A licence name alone leaves open which text and which version holds.",
    remedy: "Add info.license.url with the address of the text.",
    severity: "warn",
    guideline: []
  },
  "no-$ref-siblings": {
    title: "Nothing stands beside a $ref",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "Up to OpenAPI 3.0 tools ignore whatever stands beside a $ref, so a description or an example written there is lost.",
    remedy: "Move the siblings to the referenced object, or wrap the reference in allOf where it is a schema.",
    severity: "error",
    formats: [
      "oas2",
      "oas3_0"
    ],
    guideline: [
      "G-76"
    ]
  },
  "no-eval-in-markdown": {
    title: "Titles and descriptions hold no eval call",
    why: "Documentation pages render these texts; script in them may run in the browser of every reader.",
    remedy: "Remove the eval( call, or describe it in words.",
    severity: "warn",
    guideline: []
  },
  "no-script-tags-in-markdown": {
    title: "Titles and descriptions hold no script tag",
    why: "Documentation pages render these texts; a script tag may run in the browser of every reader.",
    remedy: "Remove the script tag.",
    severity: "warn",
    guideline: []
  },
  "oas2-anyOf": {
    title: "anyOf is not used in OpenAPI 2.0",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "OpenAPI 2.0 does not know anyOf; tools ignore it, so the schema accepts anything.",
    remedy: "Use one schema, or move the document to OpenAPI 3.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-76"
    ]
  },
  "oas2-api-host": {
    title: "An OpenAPI 2.0 document names its host",
    why: "Without a host clients call the server that served the document, which is rarely the API.",
    remedy: "Add host with the name of the server, such as routes.api.gov.bc.ca.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: []
  },
  "oas2-api-schemes": {
    title: "An OpenAPI 2.0 document lists its schemes",
    why: "Without schemes clients use the scheme by which they got the document, which may be http.",
    remedy: "Add schemes with https.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: []
  },
  "oas2-discriminator": {
    title: "A discriminator names a property that is defined and required",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "Clients choose the type of an object by that property; when it may be missing they cannot.",
    remedy: "Define the named property in the schema and list it under required.",
    severity: "error",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-76"
    ]
  },
  "oas2-host-not-example": {
    title: "The host is not example.com",
    why: "A placeholder host sends the first call of every consumer to a server that is not the API.",
    remedy: "Write the real host.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: []
  },
  "oas2-host-trailing-slash": {
    title: "The host ends without a slash",
    why: "Host, base path and path are joined as they stand, so the slash doubles.",
    remedy: "Remove the slash; a path prefix belongs into basePath.",
    severity: "warn",
    fix: "Drops the slash, since basePath and paths begin with one.",
    formats: [
      "oas2"
    ],
    guideline: []
  },
  "oas2-oneOf": {
    title: "oneOf is not used in OpenAPI 2.0",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "OpenAPI 2.0 does not know oneOf; tools ignore it, so the schema accepts anything.",
    remedy: "Use one schema, or move the document to OpenAPI 3.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-76"
    ]
  },
  "oas2-operation-formData-consume-check": {
    title: "Operations with form data consume a form media type",
    asks: "Requests state the content type of what they carry.",
    why: "Form parameters can only travel as a form; with another media type clients send a body that the service cannot read.",
    remedy: "Add application/x-www-form-urlencoded, or multipart/form-data for files, to the consumes list of the operation.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-20"
    ]
  },
  "oas2-operation-security-defined": {
    title: "Security requirements name defined schemes (OpenAPI 2.0)",
    asks: "Secured operations say which authorisation they demand, by schemes that the document defines.",
    why: "A requirement that names an unknown scheme protects nothing that a client or a gateway could act on.",
    remedy: "Define the scheme, or the scope, under securityDefinitions, or correct the name.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-21",
      "G-76"
    ]
  },
  "oas2-parameter-description": {
    title: "Every parameter of an OpenAPI 2.0 document has a description",
    asks: "The documentation covers resources, methods, parameters, errors and examples of requests and responses.",
    why: "A name and a type do not say what a value means, in which unit, and what happens without it.",
    remedy: "Add a description to the parameter.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-75"
    ]
  },
  "oas2-schema": {
    title: "The document is valid OpenAPI 2.0",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "Tools, gateways and generators read the document by the specification; what does not follow it is rejected, or worse, silently ignored.",
    remedy: "Correct the place as the message says; the OpenAPI 2.0 specification lists the fields of each object.",
    severity: "error",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-76"
    ]
  },
  "oas2-unused-definition": {
    title: "Every definition is used (OpenAPI 2.0)",
    why: "A definition that nothing refers to is either left over or a sign that the reference that should use it is missing.",
    remedy: "Remove the definition, or refer to it where it was meant to be used.",
    severity: "warn",
    formats: [
      "oas2"
    ],
    guideline: []
  },
  "oas2-valid-media-example": {
    title: "Examples of responses fit their schema (OpenAPI 2.0)",
    asks: "The documentation covers resources, methods, parameters, errors and examples of requests and responses.",
    why: "Consumers write their code against the example; one that the service can never send breaks it.",
    remedy: "Correct the example, or the schema where the example is right.",
    severity: "error",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-75"
    ]
  },
  "oas2-valid-schema-example": {
    title: "Examples in schemas fit the schema (OpenAPI 2.0)",
    asks: "The documentation covers resources, methods, parameters, errors and examples of requests and responses.",
    why: "Consumers copy examples before they read schemas; one that does not fit gives them an error on the first call.",
    remedy: "Correct the example, or the schema where the example is right.",
    severity: "error",
    formats: [
      "oas2"
    ],
    guideline: [
      "G-75"
    ]
  },
  "oas3-api-servers": {
    title: "The document lists its servers",
    why: "Without servers clients call the place where they found the document, which is rarely the API.",
    remedy: "Add servers with the URL of each environment that the document describes.",
    severity: "warn",
    formats: [
      "oas3"
    ],
    guideline: []
  },
  "oas3-callbacks-in-callbacks": {
    title: "No callback is defined within a callback",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "The operation of a callback runs at the consumer, who cannot offer callbacks of its own through this document.",
    remedy: "Remove the inner callbacks.",
    severity: "warn",
    formats: [
      "oas3"
    ],
    guideline: [
      "G-76"
    ]
  },
  "oas3-examples-value-or-externalValue": {
    title: "An example has either value or externalValue",
    asks: "The documentation covers resources, methods, parameters, errors and examples of requests and responses.",
    why: "An example object without a value shows nothing; with both, readers cannot know which of them holds.",
    remedy: "Give the example one of value and externalValue.",
    severity: "warn",
    formats: [
      "oas3"
    ],
    guideline: [
      "G-75"
    ]
  },
  "oas3-operation-security-defined": {
    title: "Security requirements name defined schemes (OpenAPI 3)",
    asks: "Secured operations say which authorisation they demand, by schemes that the document defines.",
    why: "A requirement that names an unknown scheme protects nothing that a client or a gateway could act on.",
    remedy: "Define the scheme, or the scope, under components.securitySchemes, or correct the name.",
    severity: "warn",
    formats: [
      "oas3"
    ],
    guideline: [
      "G-21",
      "G-76"
    ]
  },
  "oas3-parameter-description": {
    title: "Every parameter of an OpenAPI 3 document has a description",
    asks: "The documentation covers resources, methods, parameters, errors and examples of requests and responses.",
    why: "A name and a type do not say what a value means, in which unit, and what happens without it.",
    remedy: "Add a description to the parameter.",
    severity: "warn",
    formats: [
      "oas3"
    ],
    guideline: [
      "G-75"
    ]
  },
  "oas3-schema": {
    title: "The document is valid OpenAPI 3",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "Tools, gateways and generators read the document by the specification; what does not follow it is rejected, or worse, silently ignored.",
    remedy: "Correct the place as the message says; the specification of the version lists the fields of each object.",
    severity: "error",
    formats: [
      "oas3"
    ],
    guideline: [
      "G-76"
    ]
  },
  "oas3-server-not-example.com": {
    title: "No server is example.com",
    why: "A placeholder server sends the first call of every consumer to a server that is not the API.",
    remedy: "Write the real URL.",
    severity: "warn",
    formats: [
      "oas3"
    ],
    guideline: []
  },
  "oas3-server-trailing-slash": {
    title: "Server URLs end without a slash",
    why: "The server URL and the path are joined as they stand, so the slash doubles.",
    remedy: "Remove the slash at the end of the URL.",
    severity: "warn",
    fix: "Drops the slash where every path begins with one.",
    formats: [
      "oas3"
    ],
    guideline: []
  },
  "oas3-server-variables": {
    title: "Server URLs and their variables fit each other",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "A variable without a definition, without a default or with a wrong one gives a URL that nobody can call.",
    remedy: "Define each variable of the URL with a default that is one of its values, and remove those that the URL does not use.",
    severity: "error",
    guideline: [
      "G-76"
    ]
  },
  "oas3-unused-component": {
    title: "Every component is used",
    why: "A component that nothing refers to is either left over or a sign that the reference that should use it is missing.",
    remedy: "Remove the component, or refer to it where it was meant to be used.",
    severity: "warn",
    formats: [
      "oas3"
    ],
    guideline: []
  },
  "oas3-valid-media-example": {
    title: "Examples of bodies, headers and parameters fit their schema",
    asks: "The documentation covers resources, methods, parameters, errors and examples of requests and responses.",
    why: "Consumers copy examples before they read schemas; one that does not fit gives them an error on the first call.",
    remedy: "Correct the example, or the schema where the example is right.",
    severity: "error",
    formats: [
      "oas3"
    ],
    guideline: [
      "G-75"
    ]
  },
  "oas3-valid-schema-example": {
    title: "Examples in schemas fit the schema",
    asks: "The documentation covers resources, methods, parameters, errors and examples of requests and responses.",
    why: "Consumers copy examples before they read schemas; one that does not fit gives them an error on the first call.",
    remedy: "Correct the example, or the schema where the example is right.",
    severity: "error",
    formats: [
      "oas3"
    ],
    guideline: [
      "G-75"
    ]
  },
  "oas3_1-callbacks-in-webhook": {
    title: "A webhook has no callbacks",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "The operation of a webhook runs at the consumer, who cannot offer callbacks of its own through this document.",
    remedy: "Remove callbacks from the webhook.",
    severity: "warn",
    formats: [
      "oas3_1",
      "oas3_2"
    ],
    guideline: [
      "G-76"
    ]
  },
  "oas3_1-servers-in-webhook": {
    title: "A webhook has no servers",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "A webhook is called at the address that the consumer registers, so servers there mean nothing.",
    remedy: "Remove servers from the webhook.",
    severity: "warn",
    formats: [
      "oas3_1",
      "oas3_2"
    ],
    guideline: [
      "G-76"
    ]
  },
  "oas3_2-no-deprecated-xml-attribute": {
    title: "xml.attribute is not used in OpenAPI 3.2",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "OpenAPI 3.2 deprecates xml.attribute in favour of xml.nodeType; a later version may drop the old key.",
    remedy: "Write nodeType as attribute in place of attribute as true.",
    severity: "warn",
    fix: "Writes nodeType as attribute in place of attribute as true.",
    formats: [
      "oas3_2"
    ],
    guideline: [
      "G-76"
    ]
  },
  "openapi-tags-alphabetical": {
    title: "The tags of the document stand in alphabetical order",
    why: "Documentation shows the tags in the order of the document; in a long list readers look them up by letter.",
    remedy: "Sort tags by name.",
    severity: "warn",
    fix: "Sorts the tags by name, each with the comments above it.",
    guideline: []
  },
  "openapi-tags-uniqueness": {
    title: "No two tags have the same name",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "Operations find their tag by name; of two with one name only one description can hold.",
    remedy: "Merge the two tags, or rename one.",
    severity: "error",
    fix: "Removes a tag that says the same as one before it.",
    guideline: [
      "G-76"
    ]
  },
  "openapi-tags": {
    title: "The document lists its tags",
    asks: "An API is described well: named, explained, with the data that a reader needs to find and use it.",
    why: "Tags group the operations in the documentation; without them readers get one long list.",
    remedy: "Add tags with a name and a description for each group of operations.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "operation-description": {
    title: "Every operation has a description",
    asks: "The documentation covers resources, methods, parameters, errors and examples of requests and responses.",
    why: "A path and a method say what is called, not what it does, when to use it and what it costs.",
    remedy: "Add a description: what the operation does, for whom, and what to know before calling it.",
    severity: "warn",
    guideline: [
      "G-10",
      "G-75"
    ]
  },
  "operation-operationId-unique": {
    title: "No operationId is used twice",
    asks: "The document is valid, and each operation has a name of its own.",
    why: "Code generators and links find an operation by its operationId; where two share one, one of them is lost.",
    remedy: "Give each operation its own operationId.",
    severity: "error",
    guideline: [
      "G-76",
      "G-10"
    ]
  },
  "operation-operationId-valid-in-url": {
    title: "An operationId can stand in a URL",
    asks: "An API is described well: named, explained, with the data that a reader needs to find and use it.",
    why: "Documentation pages and links put the operationId into an address; blanks and special characters break it there.",
    remedy: "Use letters, digits, hyphens and underscores.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "operation-operationId": {
    title: "Every operation has an operationId",
    asks: "An API is described well: named, explained, with the data that a reader needs to find and use it.",
    why: "Generated clients take their method names from operationId, and gateways, links and reports name operations by it.",
    remedy: "Add an operationId such as listRoutes.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "operation-parameters": {
    title: "The parameters of an operation are unique",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "Two parameters with one name in one place cannot be told apart, so tools keep either of them; a second body cannot be sent at all.",
    remedy: "Keep one parameter per name and place, and one body.",
    severity: "warn",
    fix: "Removes a parameter that says the same as one before it in the list.",
    guideline: [
      "G-76"
    ]
  },
  "operation-singular-tag": {
    title: "An operation has one tag at most",
    why: "Documentation and generated clients often repeat an operation once per tag.",
    remedy: "Keep the tag that fits best.",
    severity: "warn",
    guideline: []
  },
  "operation-success-response": {
    title: "Every operation has a successful response",
    asks: "Operations answer with the proper HTTP responses, successes as well as errors.",
    why: "Without a 2xx or 3xx response nobody can tell what a call that works returns, and generated clients have no result type.",
    remedy: "Add the response of a call that works, such as 200, 201 or 204, with its content.",
    severity: "warn",
    guideline: [
      "G-12"
    ]
  },
  "operation-tag-defined": {
    title: "Operation tags are listed in the tags of the document",
    asks: "An API is described well: named, explained, with the data that a reader needs to find and use it.",
    why: "A tag that the document does not list has no description and no place in the order, and is often a misspelling that splits a group in two.",
    remedy: "Add the tag to the tags of the document, or correct its spelling at the operation.",
    severity: "warn",
    fix: "Adds the tag to the tags of the document, unless it looks like a misspelling of a listed one.",
    guideline: [
      "G-10"
    ]
  },
  "operation-tags": {
    title: "Every operation has a tag",
    asks: "An API is described well: named, explained, with the data that a reader needs to find and use it.",
    why: "An operation without a tag falls out of the groups of the documentation.",
    remedy: "Add the tag of the group that the operation belongs to.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "path-declarations-must-exist": {
    title: "Braces in a path hold a parameter name",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "Empty braces name no parameter, so no client can build the URL.",
    remedy: "Write the name of the path parameter between the braces.",
    severity: "warn",
    guideline: [
      "G-76"
    ]
  },
  "path-keys-no-trailing-slash": {
    title: "No path ends with a slash",
    why: "Gateways and services treat /routes and /routes/ as two addresses, so a client that drops the slash gets an error or a redirect.",
    remedy: "Remove the slash at the end of the path.",
    severity: "warn",
    guideline: []
  },
  "path-not-include-query": {
    title: "No path holds a query string",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "A path stops at the question mark; what follows is never matched and documents no parameter.",
    remedy: "Describe each query parameter as a parameter with in: query.",
    severity: "warn",
    guideline: [
      "G-76"
    ]
  },
  "path-params": {
    title: "Path templates and path parameters agree",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "A client can only build the URL when each name in braces is a defined, required path parameter, and two paths of the same shape cannot be routed.",
    remedy: "Define each name of the path once as an in: path parameter with required: true, and remove or rename those that the path does not use.",
    severity: "error",
    fix: "Writes required as true at path parameters; what else the rule finds needs an author.",
    guideline: [
      "G-76"
    ]
  },
  "tag-description": {
    title: "Every tag has a description",
    asks: "An API is described well: named, explained, with the data that a reader needs to find and use it.",
    why: "The name of a group is rarely enough to tell what its operations are about.",
    remedy: "Add a sentence on what the operations of the tag have in common.",
    severity: "warn",
    guideline: [
      "G-10"
    ]
  },
  "typed-enum": {
    title: "Enum values are of the type of the schema",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "A value of another type than the schema can never be valid, so a documented choice does not exist.",
    remedy: "Write the values in the stated type, or correct the type.",
    severity: "warn",
    guideline: [
      "G-76"
    ]
  },
  "duplicate-key": {
    title: "No key stands twice in one mapping",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "JSON and YAML readers take the one or the other of two equal keys, so a reviewer, a linter and the gateway can each see another API.",
    remedy: "Keep one of the two, and move what is missing in it over from the other.",
    severity: "error",
    fix: "Removes the second of two entries that are written alike.",
    guideline: [
      "G-76"
    ]
  },
  "invalid-ref": {
    title: "Every $ref leads somewhere that specgate may read",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "Behind a reference that leads nowhere no tool sees what the API takes or gives; and one that leaves the workspace would make the result depend on files and hosts that nobody reviewed.",
    remedy: "Correct the reference, put the file into the workspace, or allow its host with --allow-host for https references.",
    severity: "error",
    guideline: [
      "G-76"
    ]
  },
  "referenced-file-schema": {
    title: "What stands in a referenced file is valid where it is used",
    asks: "An API is described by an OpenAPI document that is valid in its version.",
    why: "oas3-schema and oas2-schema see the linted document alone; a mistake in a file that it refers to breaks generators and the gateway just the same.",
    remedy: "Correct the part of the file that the finding names; what it must look like follows from the place that refers to it.",
    severity: "error",
    guideline: [
      "G-76"
    ]
  },
  "text-encoding": {
    title: "The file's text survived its encoding",
    asks: "Text is encoded in UTF-8.",
    why: "A replacement character means that a letter (often with an accent) was lost when the file was saved in another encoding.",
    remedy: "Write the lost character again and save the file as UTF-8.",
    severity: "warn",
    guideline: [
      "G-68"
    ]
  }
};

// src/lint/rule-text.ts
function pageOf(id) {
  return Object.hasOwn(pages_generated_default, id) ? pages_generated_default[id] : void 0;
}
function pageIds() {
  return Object.keys(pages_generated_default).sort();
}
function ruleTexts(rules) {
  const texts = rules.map((rule) => {
    const page = pageOf(rule.id);
    const severity = rule.severity === "off" ? "warning" : rule.severity;
    if (!page) {
      const docs = rule.documentationUrl === void 0 ? {} : { docs: rule.documentationUrl };
      return [rule.id, { title: rule.description ?? rule.id, severity, ...docs }];
    }
    const { title, guideline, why, remedy } = page;
    return [rule.id, { title, guideline, why, remedy, docs: `docs/rules/${rule.id}.md`, severity }];
  });
  return Object.fromEntries(texts);
}

export {
  pages_generated_default,
  pageOf,
  pageIds,
  ruleTexts
};
