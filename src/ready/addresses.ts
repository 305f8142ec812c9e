/** What documents and manifests say to people: real addresses and texts, told from examples and from what is still to come. */

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

/** A text that stands where one is to come: `TBD`, `to be confirmed`, `TODO`; a blank one too. */
export function isUnwritten(text: string): boolean {
  return /^\W*(tb[dac]|todo|fixme|to be (defined|determined|decided|announced|confirmed|completed|provided|added|agreed)|coming soon|pending|placeholder|change-?me|replace-?me|lorem ipsum.*|xx+|n\/?a|unknown|undefined|null)?\W*$/i.test(
    text.slice(0, 200),
  );
}
