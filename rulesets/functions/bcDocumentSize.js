export { bcDocumentSize as default } from './specgate.js';
