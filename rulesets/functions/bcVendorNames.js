export { bcVendorNames as default } from './specgate.js';
