/** nobody gets through a route without credentials, unless it is meant so. */
declare const _default: import("../item.ts").Item;
export default _default;
