/** gateway, observability and database stand in the repository as code, as the program does. */
declare const _default: import("../item.ts").Item;
export default _default;
