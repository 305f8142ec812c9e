declare const _default: import("../item.ts").Item;
export default _default;
