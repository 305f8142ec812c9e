export { bcApiKeyPlace as default } from './specgate.js';
