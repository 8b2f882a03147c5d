'use strict';

// Stands in dist/ for what @actions/core needs of node:crypto, which is loaded only when used
// (scripts/build.ts).
exports.randomUUID = () => require('node:crypto').randomUUID();
