/** the database's schema moves with the release, by itself. */
declare const _default: import("../item.ts").Item;
export default _default;
