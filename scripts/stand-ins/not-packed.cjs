'use strict';

// Stands in dist/ for the parts of undici that this action never reaches (scripts/build.ts).
module.exports = function notPacked() {
  throw new Error('This part of undici is not packed into the action.');
};
