/** the gateway of the portal exists; its id stands in the tags, and only the portal knows whether it is there. */
declare const _default: import("../item.ts").Item;
export default _default;
