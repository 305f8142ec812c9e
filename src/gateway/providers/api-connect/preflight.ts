/**
 * Why the catalog would answer with 409, found before it is asked: its answer does not name the cause. Two products that refer
 * to one API in other letter case, the same name and version in production mode, or other content under one API version.
 */
import { toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import { isSame, isSameDigest, type Ref, refText } from '../../model.ts';
import type { Step } from '../../provider.ts';
import { contentIn } from './documents.ts';
import type { Upload } from './manager.ts';
import { apiMark, isOurs, markText } from './mark.ts';
import type { ApiConnectState } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';
import type { Detail } from './steps.ts';

interface Against {
  readonly state: ApiConnectState;
  readonly settings: ApiConnectSettings;
}

/** Throws a UserError (exit 2) with every conflict. */
export function refuseConflicts(steps: readonly Step[], against: Against): void {
  const found = steps.flatMap(({ detail }) => {
    const one = detail as Detail;
    if (one.what !== 'content' || !one.after) return [];
    return conflictsOf(one.ref, one.after.upload, one.before !== null, against);
  });
  if (found.length > 0) throw new UserError([...new Set(found)].join(' '));
}

/** Sentences; empty: nothing that is known speaks against it. */
export function conflictsOf(ref: Ref, upload: Upload, isChange: boolean, { state, settings }: Against): string[] {
  const text = refText(ref);
  const found: string[] = [];
  const other = state.products.find(one => !isSame(one, ref) && refText(one).toLowerCase() === text.toLowerCase());
  if (other) {
    found.push(
      `${text} differs from ${refText(other)} in the catalog in nothing but letter case; API Connect takes one for the other.`,
    );
  }
  if (state.production && state.elsewhere.includes(text)) {
    found.push(
      `${text} is in another space of the catalog; in production mode a version is in one space alone. Give the product a new version.`,
    );
  }
  if (state.production && isChange) {
    const known = state.products.find(one => isSame(one, ref));
    const isForeign = known !== undefined && !isOurs(known.mark, settings.owner);
    const whose = markText(known?.mark) ?? 'somebody who left no mark of ownership';
    const is = isForeign ? `belongs to ${whose}` : 'is in the catalog already';
    const also =
      isForeign || settings.productionMode === true
        ? ''
        : ', and say production-mode: true at the gateway in the config';
    found.push(
      `${text} ${is}, and the catalog ${settings.catalog} is in production mode, so that it takes no other content under this version; give the product a new version${also}.`,
    );
  }
  for (const { key } of contentIn(upload.product, ref).apis) {
    const twin = state.apis.find(one => refText(one).toLowerCase() === key.toLowerCase() && refText(one) !== key);
    if (twin) {
      found.push(
        `${text} refers to the API ${key}, and the catalog has it as ${refText(twin)}; write both with the same letters (info.x-ibm-name).`,
      );
      continue;
    }
    const present = state.apis.find(one => refText(one) === key);
    if (!state.production || !present) continue;
    const document = upload.apis.find(one => keyOf(one) === key);
    if (isSameDigest(present.mark?.digest, apiMark(document)?.digest)) continue;
    const what =
      present.mark?.digest === undefined ? 'and cannot be shown to have the same content' : 'with other content';
    found.push(
      `${text} brings the API ${key}, which is in the catalog ${what}, and the catalog is in production mode; raise info.version of its document (specgate bump).`,
    );
  }
  return found;
}

function keyOf(document: unknown): string {
  const info = (document as { info?: { 'x-ibm-name'?: unknown; version?: unknown } } | undefined)?.info;
  return `${toText(info?.['x-ibm-name'])}:${toText(info?.version)}`;
}
