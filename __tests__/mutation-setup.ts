import fc from 'fast-check';

// For mutation testing only, see stryker.config.js: a property that fails need not find its
// smallest example, and one that holds need not be tried for long, hundreds of times over.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor cannot be set globally
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 400 });
