/** Names that Kong accepts, made from names of people, as openapi2kong makes them. */
import { toAscii } from './ascii.ts';

export interface Naming {
  /** The names of Insomnia's converter: letters keep their case, `_` for what cannot stand, parts joined by `-`. */
  readonly isInso: boolean;
}

/** Joins the parts of a name: document, path, operation. */
export function separatorOf({ isInso }: Naming): string {
  return isInso ? '-' : '_';
}

/** A part of a name of services, routes and upstreams: `Simple API` → `simple-api` (or `Simple_API`). */
export function slug(text: string, { isInso }: Naming): string {
  return isInso ? cleaned(text, '_', /[^A-Za-z0-9_-]/g) : cleaned(text, '-', /[^A-Za-z0-9-]/g).toLowerCase();
}

/** The name of a capture group for a path parameter: `{user-id}` → `user_id`. */
export function captureName(text: string, { isInso }: Naming): string {
  const name = cleaned(text, '_', /[^A-Za-z0-9_]/g);
  return isInso ? name : name.toLowerCase();
}

function cleaned(text: string, separator: string, forbidden: RegExp): string {
  return toAscii(text)
    .split(/\s+/)
    .join(separator)
    .replace(forbidden, separator)
    .replace(new RegExp(`${separator}{2,}`, 'g'), separator)
    .replace(new RegExp(`^${separator}|${separator}$`, 'g'), '');
}
