import fc from 'fast-check';

// For mutation testing only, see stryker.config.json: a property that fails need not find its
// smallest example, and one that holds need not be tried for long, hundreds of times over.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 400 });
