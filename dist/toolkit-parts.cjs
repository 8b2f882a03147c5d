'use strict';

// Stands in dist/ for what GitHub's toolkit asks for as soon as it is loaded, and uses seldom
// or never (scripts/build.ts). One file, because what a module of the toolkit imports is
// imported when the action starts, also where that module is loaded late.

// Of node:crypto, which @actions/core needs for one random number.
exports.randomUUID = () => require('node:crypto').randomUUID();

// Of undici: @actions/github is given another fetch, and so has no need of a proxy, either.
exports.fetch = () => Promise.reject(new Error('This fetch is not packed into the action.'));
exports.ProxyAgent = function ProxyAgent() {
  this.unused = true;
};

// The catalogue of every method of GitHub's API, which is called by route.
const noMethods = () => ({});
exports.restEndpointMethods = noMethods;
exports.paginateRest = noMethods;
