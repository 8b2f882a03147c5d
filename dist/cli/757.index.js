"use strict";
exports.id = 757;
exports.ids = [757];
exports.modules = {

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRoutes: () => (/* binding */ parseRoutes)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6136);
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9703);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);




const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const PLACEHOLDER = /\{\w+\}/g;
const WHOLES = ['{setup}', '{operations}'];
const SEGMENT = /^(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+$/;
const READS = new Set(['list', 'read-instance']);
function parseRoutes(json) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(json))
        return refused('it is not a JSON object');
    const entries = Object.entries(json).map(([operation, entry]) => {
        if (!(0,_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperation */ .YG)(operation)) {
            return refused(`there is no operation ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(operation, 40)}; there are ${_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .OPERATIONS */ .xb.join(', ')}`);
        }
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .andThen */ .hg)(parseRoute(operation, entry), (route) => (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)([operation, route]));
    });
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .andThen */ .hg)((0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .every */ .Si)(entries), (routes) => (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(Object.fromEntries(routes)));
}
function parseRoute(operation, entry) {
    const { request, body, ...others } = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(entry) ? entry : { request: entry };
    const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(typeof request === 'string' ? request : '') ?? [];
    if (method === undefined || path === undefined || !METHODS.has(method)) {
        return refused(`${operation} is not "METHOD /path", such as "POST /api/v1/{ws}/…"`);
    }
    const problem = wrongKey(operation, others) ??
        wrongPath(operation, path) ??
        wrongBody(operation, body) ??
        wrongMethod(operation, method, others.safe);
    if (problem !== undefined)
        return refused(problem);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ method, path, ...(body === undefined ? {} : { body }) });
}
function wrongKey(operation, { safe, ...others }) {
    const isRead = READS.has(operation);
    const [other] = Object.keys(isRead || safe === undefined ? others : { safe });
    if (other !== undefined) {
        const known = isRead ? 'request, body and safe' : 'request and body';
        return `${operation} has the key ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other, 40)}; it can have ${known}`;
    }
    if (safe === undefined || typeof safe === 'boolean')
        return undefined;
    return `the safe of ${operation} is neither true nor false`;
}
function wrongMethod(operation, method, safe) {
    if (method === 'GET')
        return undefined;
    if (READS.has(operation) && !(method === 'POST' && safe === true)) {
        return `${operation} only reads: it is a GET, or {"request": "POST /path", "safe": true}`;
    }
    return _routes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXCHANGES */ .H3.has(operation) && method !== 'POST'
        ? `${operation} only exchanges keys: it is a POST or a GET`
        : undefined;
}
function wrongPath(operation, path) {
    const segments = path.slice(1).split('/');
    if (segments.some((segment) => !SEGMENT.test(segment) || /^\.+$/.test(segment))) {
        return (`the path of ${operation} has a part that is empty, dots only, or not of letters, ` +
            'digits, ., _, ~, - and placeholders');
    }
    const where = `the path of ${operation}`;
    return unknownPlaceholder(path, { where, known: _routes_js__WEBPACK_IMPORTED_MODULE_1__/* .PATH_PLACEHOLDERS */ .vT[operation] });
}
function wrongBody(operation, body) {
    if (body === undefined)
        return undefined;
    const where = `the body of ${operation}`;
    return (unknownPlaceholder(JSON.stringify(body), { where, known: _routes_js__WEBPACK_IMPORTED_MODULE_1__/* .BODY_PLACEHOLDERS */ .An[operation] }) ??
        unfilledPlaceholder(body, where) ??
        missingPlaceholder(operation, body));
}
function unfilledPlaceholder(body, where) {
    const { keys, texts } = stringsOf(body);
    const key = keys.flatMap((one) => one.match(PLACEHOLDER) ?? [])[0];
    if (key !== undefined)
        return `${where} has ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(key, 40)} in a key, where it is not filled`;
    const beside = WHOLES.find((whole) => texts.some((one) => one !== whole && one.includes(whole)));
    if (beside === undefined)
        return undefined;
    return `${where} has ${beside} beside other text; it is filled as a whole only: "${beside}"`;
}
function missingPlaceholder(operation, body) {
    const { texts } = stringsOf(body);
    const missing = _routes_js__WEBPACK_IMPORTED_MODULE_1__/* .CARRIED */ .xc[operation].find((one) => !texts.some((text) => text.includes(one)));
    return missing === undefined
        ? undefined
        : `the body of ${operation} does not hold ${missing}, which it is to send`;
}
function stringsOf(json) {
    if (typeof json === 'string')
        return { keys: [], texts: [json] };
    if (typeof json !== 'object' || json === null)
        return { keys: [], texts: [] };
    const keys = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(json) ? Object.keys(json) : [];
    const within = Object.values(json).map(stringsOf);
    return {
        keys: [...keys, ...within.flatMap((one) => one.keys)],
        texts: within.flatMap((one) => one.texts),
    };
}
function unknownPlaceholder(text, { where, known }) {
    const unknown = (text.match(PLACEHOLDER) ?? []).find((found) => !known.includes(found));
    if (unknown === undefined)
        return undefined;
    return `${where} can hold ${known.join(', ')}, not ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(unknown, 40)}`;
}
function refused(problem) {
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(problem, 'See what it takes on the page docs/routes.md');
}


/***/ }),

/***/ 7759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ BODY_PLACEHOLDERS),
/* harmony export */   H3: () => (/* binding */ EXCHANGES),
/* harmony export */   YG: () => (/* binding */ isOperation),
/* harmony export */   bw: () => (/* binding */ ROUTES),
/* harmony export */   vT: () => (/* binding */ PATH_PLACEHOLDERS),
/* harmony export */   xb: () => (/* binding */ OPERATIONS),
/* harmony export */   xc: () => (/* binding */ CARRIED)
/* harmony export */ });
const ROUTES = {
    list: {
        method: 'GET',
        path: '/api/v1/{ws}/integrations',
        status: 'inferred',
        safe: true,
        label: 'List the integrations',
    },
    create: {
        method: 'POST',
        path: '/api/v1/{ws}/integrations',
        body: { name: '{name}', version: '{version}' },
        status: 'inferred',
        safe: false,
        label: 'Create the integration',
    },
    'set-version': {
        method: 'PATCH',
        path: '/api/v1/{ws}/integrations/{id}',
        body: { operations: [{ op: 'replace', path: '/version', value: '{version}' }] },
        status: 'inferred',
        safe: false,
        label: 'Set the version',
    },
    install: {
        method: 'POST',
        path: '/api/v1/{ws}/integrations/{id}/install',
        status: 'inferred',
        safe: false,
        label: 'Install the integration',
    },
    setup: {
        method: 'POST',
        path: '/api/v1/{ws}/integrations/{id}/setup',
        body: '{setup}',
        status: 'documented',
        safe: false,
        label: 'Set up the instance',
    },
    'read-instance': {
        method: 'GET',
        path: '/api/v1/{ws}/integrations/instances/{id}',
        status: 'documented',
        safe: true,
        label: 'Read the instance',
    },
    'change-instance': {
        method: 'PATCH',
        path: '/api/v1/{ws}/integrations/instances/{id}',
        body: { operations: '{operations}' },
        status: 'documented',
        safe: false,
        label: 'Patch the instance',
    },
    'authorize-private-integration': {
        method: 'POST',
        path: '/api/v1/authorization/authorize-private-integration',
        status: 'documented',
        safe: true,
        label: 'Exchange the api-key',
    },
    'authorize-integration': {
        method: 'POST',
        path: '/api/v1/authorization/authorize-integration',
        status: 'documented',
        safe: true,
        label: 'Exchange the api-key and integration-secret',
    },
};
const OPERATIONS = Object.keys(ROUTES);
function isOperation(name) {
    return Object.hasOwn(ROUTES, name);
}
const PATH_PLACEHOLDERS = {
    list: ['{ws}'],
    create: ['{ws}'],
    'set-version': ['{ws}', '{id}'],
    install: ['{ws}', '{id}'],
    setup: ['{ws}', '{id}'],
    'read-instance': ['{ws}', '{id}'],
    'change-instance': ['{ws}', '{id}'],
    'authorize-private-integration': ['{ws}'],
    'authorize-integration': ['{ws}'],
};
const OF_INTEGRATION = ['{ws}', '{id}', '{name}', '{version}'];
const BODY_PLACEHOLDERS = {
    list: ['{ws}'],
    create: ['{ws}', '{name}', '{version}'],
    'set-version': OF_INTEGRATION,
    install: OF_INTEGRATION,
    setup: [...OF_INTEGRATION, '{setup}'],
    'read-instance': OF_INTEGRATION,
    'change-instance': [...OF_INTEGRATION, '{operations}'],
    'authorize-private-integration': ['{ws}'],
    'authorize-integration': ['{ws}'],
};
const CARRIED = {
    list: [],
    create: ['{name}', '{version}'],
    'set-version': ['{version}'],
    install: [],
    setup: ['{setup}'],
    'read-instance': [],
    'change-instance': ['{operations}'],
    'authorize-private-integration': [],
    'authorize-integration': [],
};
const EXCHANGES = new Set([
    'authorize-private-integration',
    'authorize-integration',
]);


/***/ })

};
;