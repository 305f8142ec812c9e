/** The answers of items about an API that product files of API Connect offer; undefined where none does. */
import { own, toText } from '../../document/pointer.ts';
import { whereOf } from '../../kong/stream.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { inDocument } from '../evidence.ts';
import type { Answer, Evidence } from '../item.ts';
import { invocationsOf, limitsOfPlan, type Offer, type OfferedPlan, offerOf } from './api-connect.ts';
import { answerForPublic, audienceOf } from './audience.ts';
import { atMost } from './evidence.ts';
import { rounding, throughputOf } from './limits.ts';
import { isOpenToAll, type Operation, operationsOf, serversOf } from './operations.ts';
import { gatewayProduct } from './product.ts';

type Question = (offer: Offer, context: Context) => Answer;

/** Asks where the API is published on API Connect; what the gateway only documents is for a person to state. */
export function atApiConnect(context: Context, question: Question): Answer | undefined {
  if (gatewayProduct(context) !== 'api-connect') return undefined;
  const offer = offerOf(context);
  if (!offer) return context.apiConnect.products.length > 0 ? inNoProduct(context) : undefined;
  return offer.isEnforced ? question(offer, context) : notEnforced(offer);
}

function inNoProduct({ apiConnect, api }: Context): Answer {
  const evidence = apiConnect.products
    .slice(0, 5)
    .map(product => inProduct(product, `The product ${product.name ?? ''} does not have the API ${api.name}.`, 'apis'));
  return { status: 'unknown', evidence, needs: 'file' };
}

function notEnforced({ configuration }: Offer): Answer {
  const says = 'The gateway only documents the API (enforced: false), and another place serves it.';
  const where = configuration?.where ?? 'x-ibm-configuration';
  return { status: 'unknown', evidence: [{ kind: 'gateway-config', where, says }], needs: 'attestation' };
}

function inProduct(part: Parameters<typeof whereOf>[0], says: string, ...path: (string | number)[]): Evidence {
  return { kind: 'gateway-config', where: whereOf(part, ...path), says };
}

/** what staging would refuse, as far as the files show it. */
export const configured: Question = (offer, context) => {
  const wrong = refusals(offer, context);
  if (wrong.length > 0) return { status: 'fail', evidence: atMost(wrong, 10, 'of the kind') };
  const evidence = offer.products
    .slice(0, 5)
    .map(product => inProduct(product, `The product ${product.name} ${product.version} offers the API.`, 'apis'));
  return { status: 'pass', evidence };
};

/** Name, plans, https and the target of the calls. */
export function refusals(offer: Offer, context: Context): Evidence[] {
  const found: Evidence[] = [];
  for (const product of offer.products) {
    if (product.name === undefined || product.version === undefined)
      found.push(inProduct(product, 'The product lacks info.name or info.version.', 'info'));
    if (product.plans.length === 0)
      found.push(inProduct(product, 'The product has no plan that anybody could subscribe to.', 'info'));
    else if (!offer.plans.some(plan => plan.product === product))
      found.push(inProduct(product, 'No plan of the product opens the API.', 'plans'));
    const isByFile = product.apis.some(({ ref }) => ref !== undefined);
    if (isByFile && own(own(context.document?.data, 'info'), 'x-ibm-name') === undefined)
      found.push(inDocument(context, ['info'], 'The document has no info.x-ibm-name, without which publishing fails.'));
  }
  const plain = serversOf(context).find(({ scheme }) => scheme === 'http' || scheme === 'ws');
  if (plain)
    found.push({ kind: 'openapi', where: plain.where, says: 'An API that the gateway enforces must be https only.' });
  return found;
}

/** the document is the routing; a plan may open a part of it alone. */
export const reached: Question = (offer, context) => {
  const operations = operationsOf(context);
  const name = ({ method, path }: Operation): string => `${method} ${path}`;
  const isOpened = (operation: Operation): boolean =>
    offer.plans.some(({ operations: some }) => some === undefined || some.includes(name(operation)));
  const missing = operations.filter(operation => !isOpened(operation));
  if (operations.length === 0 || offer.plans.length === 0) return configured(offer, context);
  if (missing.length > 0) {
    const evidence = missing.map(
      (operation): Evidence => ({ kind: 'openapi', where: operation.where, says: `No plan opens ${name(operation)}.` }),
    );
    return { status: 'fail', evidence: atMost(evidence, 10, 'operations without a plan') };
  }
  const { product } = offer.plans[0]!;
  const opened = inProduct(product, `The plans open all ${operations.length} operations of the document.`, 'plans');
  if (invocationsOf(offer).length > 0) return { status: 'pass', evidence: [opened] };
  const says = 'No assembly in the document says where the gateway sends the calls.';
  return {
    status: 'unknown',
    evidence: [opened, inDocument(context, ['x-ibm-configuration'], says)],
    needs: 'file',
  };
};

/** the gateway holds callers to the security of the document. */
export const guarded: Question = (offer, context) => {
  const audience = audienceOf(context);
  const forPublic = answerForPublic(audience);
  if (forPublic) return forPublic;
  const open = operationsOf(context).filter(
    operation => isOpenToAll(operation) && !(operation.security !== undefined && operation.security.length === 0),
  );
  if (operationsOf(context).length === 0) return configured(offer, context);
  if (open.length > 0) {
    const evidence = open.map(
      ({ method, path, where }): Evidence => ({
        kind: 'openapi',
        where,
        says: `The document lets everybody call ${method} ${path}, and so does the gateway.`,
      }),
    );
    return { status: 'fail', evidence: atMost(evidence, 10, 'open operations') };
  }
  const [product] = offer.products;
  return {
    status: 'pass',
    evidence: [inProduct(product!, 'The gateway enforces the security of the document.', 'apis'), ...audience.evidence],
  };
};

const keyHeaders = ['x-ibm-client-id', 'x-ibm-client-secret'];

function schemesUsed(context: Context): { name: string; scheme: unknown; path: string[] }[] {
  const { document, resolve } = context;
  const isOld = own(document?.data, 'securityDefinitions') !== undefined;
  const path = isOld ? ['securityDefinitions'] : ['components', 'securitySchemes'];
  const schemes = path.reduce<unknown>((at, key) => resolve(own(at, key)), document?.data);
  const names = new Set(operationsOf(context).flatMap(({ security }) => security?.flat() ?? []));
  return [...names].map(name => ({ name, scheme: resolve(own(schemes, name)), path: [...path, name] }));
}

/** keys come in two headers alone; basic and OAuth 2 are checked as the document says. */
export const checked: Question = (_, context) => {
  const told = schemesUsed(context).map(({ name, scheme, path }) => {
    const type = toText(own(scheme, 'type'));
    const header = toText(own(scheme, 'name')).toLowerCase();
    const isKey = type === 'apiKey';
    const isForeign = isKey && own(scheme, 'in') === 'header' && !keyHeaders.includes(header);
    const fits = (isKey && !isForeign) || type === 'oauth2' || type === 'basic' || own(scheme, 'scheme') === 'basic';
    const says = isForeign
      ? `API Connect takes keys in X-IBM-Client-Id and X-IBM-Client-Secret alone, not in ${header.slice(0, 60)}.`
      : fits
        ? `The gateway checks what the scheme ${name.slice(0, 60)} asks for.`
        : `Whether the gateway checks the scheme ${name.slice(0, 60)} hangs on a policy of the assembly.`;
    return { verdict: isForeign ? 'fail' : fits ? 'pass' : 'unknown', evidence: inDocument(context, path, says) };
  });
  const of = (verdict: string): Evidence[] => told.filter(one => one.verdict === verdict).map(one => one.evidence);
  if (of('fail').length > 0) return { status: 'fail', evidence: of('fail') };
  if (of('unknown').length > 0) return { status: 'unknown', evidence: of('unknown'), needs: 'attestation' };
  if (told.length > 0) return { status: 'pass', evidence: of('pass') };
  const audience = audienceOf(context);
  if (audience.isPublic) return { status: 'not-applicable', reason: 'The API is public.', evidence: audience.evidence };
  const says = 'The document asks nobody who they are.';
  return { status: 'unknown', evidence: [inDocument(context, ['security'], says)], needs: 'file' };
};

/** a client id is an application that subscribed to a plan. */
export const subscribed: Question = (offer, context) => {
  const audience = audienceOf(context);
  if (audience.isPublic) return { status: 'not-applicable', reason: 'The API is public.', evidence: audience.evidence };
  // Where specgate renames keys, any header of the document becomes the client id at the gateway.
  const isRenamed = [...(context.config.gateways?.values() ?? [])].some(one => one['api-keys'] === 'rename');
  const ids = new Set(
    schemesUsed(context)
      .filter(
        ({ scheme }) =>
          toText(own(scheme, 'name')).toLowerCase() === 'x-ibm-client-id' ||
          (isRenamed && own(scheme, 'type') === 'apiKey' && own(scheme, 'in') === 'header'),
      )
      .map(({ name }) => name),
  );
  const operations = operationsOf(context);
  const isKnown = ({ security }: Operation): boolean =>
    security !== undefined && security.length > 0 && security.every(names => names.some(name => ids.has(name)));
  const plans = offer.plans.slice(0, 5).map(({ plan }) => {
    const needs = own(plan.part.data, 'approval') === true ? 'each subscription is approved' : 'who subscribes gets in';
    return inProduct(plan.part, `The plan ${plan.name} is subscribed to; ${needs}.`);
  });
  if (operations.length > 0 && offer.plans.length > 0 && operations.every(isKnown))
    return { status: 'pass', evidence: plans };
  const says = 'Not every operation asks for a client id, so a subscription is not needed for all of them.';
  return { status: 'unknown', evidence: [...plans, inDocument(context, ['security'], says)], needs: 'attestation' };
};

/** every plan has a hard limit, not above the promise. */
export const limited: Question = (offer, context) => {
  if (offer.plans.length === 0) return configured(offer, context);
  const told = offer.plans.map(one => ({ ...one, limits: limitsOfPlan(one.plan) }));
  const wrong = [...told.flatMap(unlimited), ...abovePromise(told, context)];
  if (wrong.length > 0) return { status: 'fail', evidence: atMost(wrong, 10, 'of the kind') };
  const evidence = told.flatMap(({ plan, limits }) =>
    limits.map(
      ({ text, where }): Evidence => ({ kind: 'gateway-config', where, says: `The plan ${plan.name} allows ${text}.` }),
    ),
  );
  if (told.some(({ limits }) => limits.some(({ isOpen }) => isOpen)))
    return { status: 'unknown', evidence: atMost(evidence, 5, 'of the kind'), needs: 'file' };
  const open = operationsOf(context).find(isOpenToAll);
  if (open) {
    const says = `Plans limit those who subscribed, and ${open.method} ${open.path} is called without a key.`;
    return { status: 'unknown', evidence: [...evidence, { kind: 'openapi', where: open.where, says }] };
  }
  return { status: 'pass', evidence: atMost(evidence, 10, 'of the kind') };
};

type Told = OfferedPlan & { limits: ReturnType<typeof limitsOfPlan> };

function unlimited({ plan, limits }: Told): Evidence[] {
  const counting = limits.filter(({ perSecond, isOpen }) => perSecond !== undefined || isOpen);
  if (counting.length === 0)
    return [inProduct(plan.part, `The plan ${plan.name} has no limit of calls.`, 'rate-limits')];
  if (counting.some(({ isHard }) => isHard)) return [];
  const says = `The plan ${plan.name} counts calls and stops nobody (hard-limit is off).`;
  return [{ kind: 'gateway-config', where: counting[0]!.where, says }];
}

function abovePromise(told: readonly Told[], context: Context): Evidence[] {
  const promise = throughputOf(context);
  if (!promise) return [];
  return told.flatMap(({ plan, limits }): Evidence[] => {
    const least = limits
      .filter(({ perSecond }) => perSecond !== undefined)
      .sort((a, b) => a.perSecond! - b.perSecond!)[0];
    if (!least || least.perSecond! <= promise.perSecond * rounding) return [];
    const says = `The plan ${plan.name} allows ${least.text}, more than the ${promise.text} that the document promises (${promise.where}).`;
    return [{ kind: 'gateway-config', where: least.where, says }];
  });
}

/** the gateway calls the upstream by https. */
export const encrypted: Question = (offer, context) => {
  const where = offer.configuration?.where ?? context.api.file;
  const calls = invocationsOf(offer).map(({ target }): { verdict: 'pass' | 'fail' | 'unknown'; evidence: Evidence } => {
    const shown = (target ?? 'a target that is not said').replace(/\?.*$/, '').slice(0, 100);
    const isPlain = target !== undefined && /^http:/i.test(target);
    const isSecure = target !== undefined && /^https:/i.test(target);
    const verdict = isPlain ? 'fail' : isSecure && !hasPlaceholder(target.split('$(')[0]!) ? 'pass' : 'unknown';
    return {
      verdict,
      evidence: { kind: 'gateway-config', where, says: `The gateway calls ${shown}.` },
    };
  });
  const of = (verdict: string): Evidence[] => calls.filter(one => one.verdict === verdict).map(one => one.evidence);
  if (of('fail').length > 0) return { status: 'fail', evidence: of('fail').slice(0, 5) };
  if (calls.length > 0 && of('unknown').length === 0) return { status: 'pass', evidence: of('pass').slice(0, 5) };
  const says = 'How the gateway calls the upstream is not seen: no assembly here names a target.';
  const open = of('unknown').slice(0, 5);
  return {
    status: 'unknown',
    evidence: open.length > 0 ? open : [{ kind: 'gateway-config', where, says }],
    needs: 'file',
  };
};

/** each call to an upstream has a timeout of its own. */
export const timed: Question = (offer, context) => {
  const where = offer.configuration?.where ?? context.api.file;
  const calls = invocationsOf(offer);
  if (calls.length === 0) return encrypted(offer, context);
  const without = calls.filter(({ timeout }) => timeout === undefined).length;
  const says =
    without > 0
      ? `${without} of ${calls.length} calls to the upstream ${without === 1 ? 'has' : 'have'} no timeout: 60 s each.`
      : `Each call to the upstream has a timeout (${calls[0]!.timeout} s).`;
  return { status: without > 0 ? 'fail' : 'pass', evidence: [{ kind: 'gateway-config', where, says }] };
};

/** the product files stand in the repository. */
export const versioned: Question = (offer, { repository }) => {
  const evidence = offer.products
    .slice(0, 10)
    .map(product =>
      inProduct(
        product,
        !repository.tree.isVersioned
          ? 'The product stands in a file, and this folder is no git repository.'
          : product.file.startsWith('<')
            ? 'It is drawn from the config and the documents, which stand in the repository.'
            : 'The product file stands in the repository.',
        'info',
      ),
    );
  return repository.tree.isVersioned ? { status: 'pass', evidence } : { status: 'unknown', evidence, needs: 'file' };
};

/** the plans keep to the promised throughput; undefined: nothing is offered at API Connect. */
export function abovePromiseAtApiConnect(context: Context): Evidence[] {
  const offer = gatewayProduct(context) === 'api-connect' ? offerOf(context) : undefined;
  if (!offer?.isEnforced) return [];
  return abovePromise(
    offer.plans.map(one => ({ ...one, limits: limitsOfPlan(one.plan) })),
    context,
  );
}
