/** the product bundles gateway services that exist, in the environment that is judged. */
declare const _default: import("../item.ts").Item;
export default _default;
