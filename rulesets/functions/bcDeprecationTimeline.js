export { bcDeprecationTimeline as default } from './specgate.js';
