export { bcTermsOfService as default } from './specgate.js';
