/** one command takes a release back. */
declare const _default: import("../item.ts").Item;
export default _default;
