"use strict";
exports.id = 765;
exports.ids = [765];
exports.modules = {

/***/ 2765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   misfitsOfSetup: () => (/* binding */ misfitsOfSetup)
/* harmony export */ });
/* harmony import */ var _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6003);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7819);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3813);



function misfitsOfSetup(setup, { schema, withinTime }) {
    const errors = withinTime(() => {
        const validator = new _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_0__.Validator(structuredClone(schema), '2020-12', false);
        return validator.validate(setup).errors;
    });
    if (errors === undefined)
        return [ENDLESS];
    return (0,_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)([...new Set(misfitsIn(errors))].map(toProblem));
}
const ENDLESS = {
    input: 'manifest',
    problem: 'the setup could not be checked by its setup-schema in time',
    remedy: 'Look there for references that lead in a circle, and for patterns such as (a+)+',
};
function toProblem(problem) {
    return { input: 'setup', problem, remedy: 'Correct it, or the setup-schema of the manifest' };
}
const ABOVE = new Set([
    '$ref',
    'allOf',
    'if',
    'properties',
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
    'dependentSchemas',
    'prefixItems',
    'items',
    'unevaluatedItems',
]);
const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'contains']);
const FORBIDDING = new Set([
    'properties',
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
    'prefixItems',
    'items',
    'unevaluatedItems',
]);
function misfitsIn(errors) {
    const misfits = [];
    let above = 'false';
    let within;
    for (const unit of errors) {
        const { keyword, keywordLocation } = unit;
        if (within !== undefined && (keyword === 'false' || isBelow(keywordLocation, within)))
            continue;
        within = ALTERNATIVES.has(keyword) ? keywordLocation : undefined;
        if (ABOVE.has(keyword))
            above = keyword;
        else
            misfits.push(keyword === 'false' ? forbidden(unit, above) : misfit(unit));
    }
    return misfits;
}
function isBelow(location, above) {
    return location.startsWith(`${above}/`);
}
function misfit({ instanceLocation, error, keyword }) {
    const [, missing] = keyword === 'required' ? (/"(.*)"\.$/s.exec(error) ?? []) : [];
    const keys = keysOf(instanceLocation);
    return missing === undefined
        ? `${placeOf(keys)} does not fit the setup-schema (${keyword})`
        : `${placeOf([...keys, missing])} is missing, says the setup-schema (required)`;
}
function forbidden({ instanceLocation }, above) {
    const place = placeOf(keysOf(instanceLocation));
    return FORBIDDING.has(above)
        ? `${place} must not be there, says the setup-schema (${above})`
        : `${place} does not fit the setup-schema (${above})`;
}
function placeOf(keys) {
    return keys.length === 0 ? 'it' : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(keys.join('.'), 80);
}
function keysOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}


/***/ })

};
;