/** the pipeline's credentials are a service account's, with the scopes that it needs and no more, and held as secrets. */
declare const _default: import("../item.ts").Item;
export default _default;
