/** no configuration reaches the gateway that was not validated before. */
declare const _default: import("../item.ts").Item;
export default _default;
