"use strict";
exports.id = 618;
exports.ids = [618];
exports.modules = {

/***/ 9618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Client: () => (/* reexport default export from named module */ undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_2__),
/* harmony export */   buildConnector: () => (/* reexport default export from named module */ undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__),
/* harmony export */   loadProxyParts: () => (/* binding */ loadProxyParts)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);
/* harmony import */ var undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3701);




(0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:perf_hooks');
(0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:v8').setFlagsFromString('--wasm-tiering-budget=2000000000');
async function loadProxyParts() {
    const [agent, pool, connect] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(137)]).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19)),
        __webpack_require__.e(/* import() */ 628).then(__webpack_require__.t.bind(__webpack_require__, 628, 19)),
        __webpack_require__.e(/* import() */ 660).then(__webpack_require__.t.bind(__webpack_require__, 2279, 19)),
    ]);
    return { EnvHttpProxyAgent: agent.default, Pool: pool.default, connect: connect.default };
}


/***/ })

};
;