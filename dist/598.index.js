"use strict";
exports.id = 598;
exports.ids = [598];
exports.modules = {

/***/ 2598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInstancePatch: () => (/* binding */ parseInstancePatch)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7708);
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4427);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);



const OPS = ['add', 'replace', 'remove'];
const FORBIDDEN_ROOTS = new Set(['id', 'updateinfo']);
const INDEX = /^(?:[\s\p{Cc}]*[+−-]?\p{Nd}+[\s\p{Cc}]*|-)$/u;
function parseInstancePatch(json) {
    const list = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(json) ? json.operations : json;
    if (!Array.isArray(list)) {
        return refused('it is neither an array of operations nor {"operations": […]}');
    }
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .every */ .Si)(list.map((item, index) => parseOperation(item, `operation ${index + 1}`)));
}
function parseOperation(item, place) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(item))
        return refused(`${place} is not an object`);
    const written = typeof item.op === 'string' ? item.op.toLowerCase() : undefined;
    const op = OPS.find((known) => known === written);
    if (op === undefined)
        return refused(`${place} has no op of add, replace or remove`);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)(parsePath(item.path, place), (path) => {
        if (op === 'remove')
            return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)({ op, path });
        if (item.value === undefined)
            return refused(`${place} has no value`);
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)({ op, path, value: item.value });
    });
}
function parsePath(path, place) {
    if (typeof path !== 'string' || !/^(\/[^/]+)+$/.test(path)) {
        return refused(`${place} has no path such as /features or /webHooks/{id}/disabled`);
    }
    const [root = '', ...below] = path.slice(1).split('/');
    if (FORBIDDEN_ROOTS.has(root.toLowerCase())) {
        return refused(`${place} touches ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`/${root}`)}, which the service keeps itself`);
    }
    if (below.some((segment) => INDEX.test(segment))) {
        return refused(`${place} names an element by index; elements are named by their id`);
    }
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(path);
}
function refused(problem) {
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(problem, 'Write [{"op": "replace", "path": "/features/call", "value": true}]');
}


/***/ })

};
;