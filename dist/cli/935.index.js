"use strict";
exports.id = 935;
exports.ids = [935];
exports.modules = {

/***/ 3935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRoutes: () => (/* binding */ readRoutes)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _route_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5038);


const REQUEST = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^(?:GET|POST|PUT|PATCH|DELETE) (?:\/(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+)+$/));
const ROUTE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    REQUEST,
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        request: REQUEST,
        body: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()),
        safe: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
]);
const ROUTES = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_route_table_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .xb), ROUTE);
function readRoutes(text) {
    try {
        const read = ROUTES.safeParse(JSON.parse(text));
        return read.success ? read.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ BUILT_IN),
/* harmony export */   az: () => (/* binding */ routeTable),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
const INTEGRATIONS = '/api/v1/{ws}/integrations';
const INSTANCE = `${INTEGRATIONS}/instances/{id}`;
const AUTHORIZATION = '/api/v1/authorization';
const BUILT_IN = {
    'set-version': {
        method: 'PATCH',
        path: `${INTEGRATIONS}/{id}`,
        body: { operations: [{ op: 'replace', path: '/version', value: '{version}' }] },
    },
    list: { method: 'GET', path: INTEGRATIONS },
    create: { method: 'POST', path: INTEGRATIONS, body: { name: '{name}', version: '{version}' } },
    install: { method: 'POST', path: `${INTEGRATIONS}/{id}/install` },
    setup: { method: 'POST', path: `${INTEGRATIONS}/{id}/setup`, body: '{setup}' },
    'read-instance': { method: 'GET', path: INSTANCE },
    'change-instance': { method: 'PATCH', path: INSTANCE, body: { operations: '{operations}' } },
    'authorize-private-integration': {
        method: 'POST',
        path: `${AUTHORIZATION}/authorize-private-integration`,
    },
    'authorize-integration': { method: 'POST', path: `${AUTHORIZATION}/authorize-integration` },
};
const OPERATIONS = Object.keys(BUILT_IN);
function routeTable(given) {
    const entries = OPERATIONS.map((operation) => {
        const entry = given[operation];
        const builtIn = BUILT_IN[operation];
        return [operation, entry === undefined ? builtIn : { ...builtIn, ...shapeOf(entry) }];
    });
    return Object.fromEntries(entries);
}
function shapeOf(entry) {
    const { request, body } = typeof entry === 'string' ? { request: entry } : entry;
    const [method = '', path = ''] = request.split(' ');
    return { method, path, ...(body === undefined ? {} : { body }) };
}


/***/ })

};
;