/** Products with all that is needed to upload them: as they are in the catalog, and as this commit wants them. */
import type { DesiredProduct } from '../../desired.ts';
import { isSameDigest, type ProductState, type Ref, refText } from '../../model.ts';
import type { Target } from '../../provider.ts';
import { apiDocument, contentIn, ibmName, productDocument } from './documents.ts';
import type { Data, Upload } from './manager.ts';
import type { ApiConnectState, KnownProduct } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';

/** A product with all that is needed to upload it. */
export interface Form {
  readonly state: ProductState;
  readonly upload: Upload;
}

/** Documents of APIs that are in the catalog with this content are sent as they are: others would be a 409. */
export function uploadOf(
  product: DesiredProduct,
  { state, target, settings }: { state: ApiConnectState; target: Target; settings: ApiConnectSettings },
): Upload {
  return {
    product: productDocument(product, target.desired.commit, settings),
    apis: product.apis.map(api => {
      const known = state.apis.find(one => refText(one) === `${ibmName(api)}:${api.version}`);
      const isThere = known?.document !== undefined && isSameDigest(known.mark?.digest, api.digest);
      return isThere ? known.document! : apiDocument(api, settings);
    }),
  };
}

/** As the catalog keeps it. */
export function formOf(product: KnownProduct, { apis }: ApiConnectState): Form {
  const keys = contentIn(product.document, product).apis.map(({ key }) => key);
  return {
    state: product.state,
    upload: {
      product: product.document ?? {},
      apis: keys.flatMap((key): Data[] => {
        const document = apis.find(one => refText(one) === key)?.document;
        return document ? [document] : [];
      }),
    },
  };
}

/** As people see it in plans. */
export function told({ state, upload }: Form): unknown {
  const { name, version } = upload.product.info as unknown as Ref;
  const { title, plans, apis, visibility } = contentIn(upload.product, { name, version });
  return {
    state,
    title,
    apis: apis.map(({ key }) => key),
    plans: Object.fromEntries(
      plans.map(({ name: plan, rateLimit }) => [
        plan,
        rateLimit ? `${rateLimit.count}/${rateLimit.every}${rateLimit.unit}` : 'unlimited',
      ]),
    ),
    visibility,
  };
}
