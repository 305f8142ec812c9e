/** environments are kept apart at the gateway, by qualifiers or by gateways of their own. */
declare const _default: import("../item.ts").Item;
export default _default;
