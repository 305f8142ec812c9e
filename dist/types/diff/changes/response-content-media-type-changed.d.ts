declare const _default: import("../change.ts").SchemaChange;
export default _default;
