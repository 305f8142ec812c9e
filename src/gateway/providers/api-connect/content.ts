/** Products with their documents: into the catalog, other content in place, out of it. */
import { UserError } from '../../../errors.ts';
import { canonicalJson } from '../../digest.ts';
import { HttpError } from '../../http-error.ts';
import { isLive, isSameDigest, type Ref } from '../../model.ts';
import type { Receipt } from '../../provider.ts';
import { type Changing, movedSince, type Seen, seenIn, seenOf } from './change.ts';
import type { Form } from './forms.ts';
import { productMark } from './mark.ts';
import { conflictsOf } from './preflight.ts';
import type { KnownProduct } from './read.ts';
import { readNames } from './read-names.ts';
import { bringState, walk } from './states.ts';
import type { Detail } from './steps.ts';

type Content = Detail & { what: 'content' };

export async function bringContent({ ref, before, after }: Content, changing: Changing): Promise<Receipt> {
  const found = await changing.settled(ref, one => isContent(one, after) || fits(one, before));
  if (!after) {
    if (!found) return { outcome: 'unchanged' };
    if (!fits(found, before)) throw movedSince(ref, found);
    await changing.manager.remove(ref);
    return { outcome: 'done' };
  }
  if (fits(found, after)) return { outcome: 'unchanged' };
  if (found && isContent(found, after)) {
    if (found.isWaiting) return { outcome: 'pending' };
    // Uploaded, but not brought to its state yet.
    return bringState({ ref, from: found.state, to: after.state }, changing);
  }
  if (!fits(found, before)) throw movedSince(ref, found);
  return upload(ref, after, before !== null, changing);
}

function upload(ref: Ref, form: Form, isChange: boolean, changing: Changing): Promise<Receipt> {
  const { manager, product, attempt } = changing;
  const how = isLive(form.state) ? 'publish' : 'stage';
  const look = async (): Promise<Seen> => {
    const found = await product(ref);
    return isContent(found, form) ? seenOf(found, form.state) : 'not';
  };
  const explained = async () => {
    try {
      return await manager.upload(how, form.upload);
    } catch (error) {
      if (error instanceof HttpError && error.status === 409) await nameCause(error, ref, form, isChange, changing);
      throw error;
    }
  };
  return attempt(explained, async answer => (answer ? seenIn(answer, form.state) : look()));
}

/** The server's answer to a conflict has no cause; what the catalog holds now may have it. */
async function nameCause(
  error: HttpError,
  ref: Ref,
  { upload: { product, apis } }: Form,
  isChange: boolean,
  { manager, settings }: Changing,
): Promise<void> {
  const state = await readNames(manager, settings, apis);
  const isThere = !isChange && state.products.some(one => one.name === ref.name && one.version === ref.version);
  const causes = conflictsOf(ref, { product, apis }, isChange || isThere, { state, settings });
  if (causes.length > 0) error.message = `${error.message} ${causes.join(' ')}`;
}

export async function takeContentBack({ ref, before, after }: Content, changing: Changing): Promise<Receipt> {
  const found = await changing.settled(ref, one => isContent(one, after) || isContent(one, before));
  if (!before) {
    if (!found) return { outcome: 'unchanged' };
    if (!isContent(found, after)) throw movedSince(ref, found);
    return walk(ref, found.state, 'none', changing);
  }
  if (fits(found, before)) return { outcome: 'unchanged' };
  if (!isContent(found, before)) {
    if (!isContent(found, after)) throw movedSince(ref, found);
    const isPlaced = found !== null && after !== null;
    await upload(ref, isPlaced ? before : { ...before, state: 'staged' }, isPlaced, changing);
  }
  const now = await changing.product(ref);
  if (!now) throw new UserError(`${ref.name}:${ref.version} did not come back into the catalog.`, {}, 3);
  return walk(ref, now.state, before.state, changing);
}

/** The content of the form, in whatever state; null: it is not there. */
function isContent(found: KnownProduct | null, form: Form | null): boolean {
  if (!found || !form) return !found && !form;
  const wanted = productMark(form.upload.product)?.digest;
  if (wanted !== undefined) return isSameDigest(found.mark?.digest, wanted);
  return canonicalJson(found.document) === canonicalJson(form.upload.product);
}

function fits(found: KnownProduct | null, form: Form | null): boolean {
  return isContent(found, form) && (!found || found.state === form?.state);
}
