/** Image references of containers: is it always the same image that they name? */
import { isOpen } from './objects.ts';

export type ImageTag =
  /** By digest, or by a tag that names one build. */
  | { kind: 'fixed'; by: 'digest' | 'tag' }
  /** `latest`, none at all, or a name that moves on, such as `prod`. */
  | { kind: 'moving'; says: string }
  /** Given at the deployment; or a bare number, which may be a build or a version that moves on. */
  | { kind: 'open' };

const movingTags =
  /^(latest|stable|edge|nightly|main|master|dev|develop|development|test|tst|uat|qa|staging|stage|prod|production|release|current|head|snapshot)$/i;

export function imageTag(image: string): ImageTag {
  if (/@sha256:[0-9a-f]{64}$/i.test(image)) return { kind: 'fixed', by: 'digest' };
  const name = image.slice(image.lastIndexOf('/') + 1);
  const colon = name.indexOf(':');
  if (colon === -1)
    return isOpen(image) ? { kind: 'open' } : { kind: 'moving', says: 'it has no tag, which means latest' };
  const tag = name.slice(colon + 1).replace(/@.*$/, '');
  // Where the repository alone is open, the tag still tells.
  if (isOpen(tag) || /[${}<>]/.test(tag)) return { kind: 'open' };
  if (tag === '') return isOpen(image) ? { kind: 'open' } : { kind: 'moving', says: 'its tag is empty' };
  if (movingTags.test(tag)) return { kind: 'moving', says: `its tag ${tag} moves on to other images` };
  return /^v?\d+$/.test(tag) ? { kind: 'open' } : { kind: 'fixed', by: 'tag' };
}
