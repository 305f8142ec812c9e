/** Addresses at which somebody can be reached: those that documents and manifests hold, without what is only an example. */

/** An email that somebody could read: no domain that is reserved for examples (RFC 2606). */
export function isAddress(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^[^\s@<>]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,5}$/.test(value.trim()) &&
    !/@(.+\.)?example(\.(com|org|net))?$|\.(invalid|test|localhost)$/i.test(value.trim())
  );
}

/** A page on the web; no host of examples or of the author's machine. */
export function isPage(value: unknown): boolean {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  return !/(^|\.)(example(\.(com|org|net))?|localhost|invalid|test)$/i.test(new URL(value).hostname);
}
