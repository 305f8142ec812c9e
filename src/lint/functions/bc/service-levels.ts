/** Constraints and service levels that a document states nowhere (G-82, G-101 to G-107, G-112). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';

/** The key of `info.x-slo`, how a person calls it, and the words by which a text states it. */
const topics: [key: string, name: string, words: RegExp][] = [
  ['support-contact', 'support contact', /support\b[^.]{0,80}(@|https?:|contact)|contact[^.]{0,80}support|help ?desk/i],
  ['support-hours', 'support hours', /support hours|hours of (support|operation)|business hours|24[x/]7/i],
  ['uptime', 'uptime', /\buptime\b|availability\b|\b99(\.\d+)? ?%/i],
  ['response-time', 'support response time', /response times?\b|respond(s|ed)? within|business days?/i],
  [
    'outages',
    'scheduled outages',
    /\b(scheduled|planned|maintenance) (outages?|windows?|downtime|maintenance)|\boutages?\b/i,
  ],
  [
    'throughput',
    'rate limit',
    /rate[- ]limit|throttl|\bquotas?\b|throughput|(requests|calls) (per|a) (second|minute|hour|day)/i,
  ],
  [
    'message-size',
    'message size',
    /(message|payload|body|request|file|attachment)s?\b[^.]{0,30}\b(size|limit)|\d+ ?[KMG]i?B\b/i,
  ],
  ['performance', 'performance figures', /\bperformance\b|average response|latency|percentile/i],
];

const missingServiceLevels: RuleFunction = (_value, _options, context) => {
  const info = own(context.root, 'info');
  if (!isObject(info) || operations(context).length === 0) return [];
  const slo = own(info, 'x-slo');
  const prose = proseOf(context.root);
  const missing = topics
    .filter(([key, , words]) => isBlank(own(slo, key)) && !words.test(prose) && !isStatedElsewhere(key, info, context))
    .map(([, name]) => name);
  if (!missing.length) return [];
  const path: Path = isObject(slo) ? ['info', 'x-slo'] : ['info'];
  return [{ message: `The document does not state: ${missing.join(', ')}.`, path }];
};
export default missingServiceLevels;

function proseOf(root: unknown): string {
  const tags = own(root, 'tags');
  const owners = [own(root, 'info'), own(root, 'externalDocs'), ...(Array.isArray(tags) ? tags : [])];
  const texts = owners.map(owner => own(owner, 'description')).filter(one => typeof one === 'string');
  return texts.join('\n\n').slice(0, 200_000);
}

/** A contact that can be written to, and documented 429 responses, state it as well. */
function isStatedElsewhere(key: string, info: Record<string, unknown>, context: RuleContext): boolean {
  if (key === 'support-contact') {
    const contact = own(info, 'contact');
    return !isBlank(own(contact, 'email')) || !isBlank(own(contact, 'url'));
  }
  return (
    key === 'throughput' && operations(context).some(one => one.responses.some(response => response.code === '429'))
  );
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
