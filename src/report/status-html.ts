/** What a gateway has as one page for the browser: the lifecycle of each product, its APIs, what is missing, what drifted. */
import type { GatewayStatus, ProductStatus } from '../gateway/status.ts';
import { htmlText } from '../text.ts';
import { htmlPage, pageSection } from './html-page.ts';
import { lifecycleItems, lifecycleStyle } from './lifecycle-html.ts';
import { nextSection, nextStyle } from './next-html.ts';
import type { Next } from './plan-text.ts';
import { upperFirst } from './report.ts';
import { factsOf, otherwiseText, standingText, summaryOf, unknownText } from './status-text.ts';
import { stepSections, stepStyle } from './steps-html.ts';

/** `version` is that of specgate. */
export function statusHtml(status: GatewayStatus, next: readonly Next[], version: string): string {
  const { gateway, type, gatewayId, products, apis, missing, drift, unknown } = status;
  const isSame = drift.length === 0;
  return htmlPage({
    command: 'status',
    about: `gateway ${gateway} (${type}${gatewayId === null ? '' : `, ${gatewayId}`})`,
    verdict: `${gateway}: ${summaryOf(status)}`,
    open: isSame,
    lists: 'products',
    main: [
      ...pageSection('versions', 'Products', lifecycleItems(products.map(standingOf))),
      ...pageSection(
        'missing',
        'In the config and not at the gateway',
        missing.map(product => `<li class="todo"><code>${htmlText(product)}</code></li>`),
      ),
      ...stepSections(
        drift.map(step => ({ step })),
        'Drift: what would make it what was published last',
      ),
      ...pageSection(
        'unknown',
        'Not compared',
        unknown.map(product => `<li class="warning">${htmlText(unknownText(product))}</li>`),
      ),
      ...pageSection('apis', 'APIs', apis.map(apiItem)),
      ...nextSection([], next),
    ],
    style: `${lifecycleStyle}${stepStyle}${nextStyle}.todo { --tone: var(--link); }\n`,
    version,
  });
}

function standingOf(product: ProductStatus): Parameters<typeof lifecycleItems>[0][number] {
  const { state } = product;
  const otherwise = otherwiseText(product);
  const dates = standingText(product).slice(state.length).trim();
  const facts = factsOf(product).map(upperFirst);
  return {
    ...{ product: product.product, before: state, after: state },
    ...(otherwise !== undefined && { remark: otherwise }),
    says: [...(dates === '' ? [] : [upperFirst(dates)]), ...facts],
  };
}

const tones = { online: 'passes', offline: 'error', staged: 'info', retired: 'hint' } as const;

function apiItem({ api, state }: GatewayStatus['apis'][number]): string {
  return `<li class="${tones[state]}"><p class="step"><strong>${state}</strong> <code>${htmlText(api)}</code></p></li>`;
}
