"use strict";
exports.id = 1;
exports.ids = [1];
exports.modules = {

/***/ 4001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observe: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _resources_integration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4963);

async function observe(workspace, name) {
    const alike = await workspace.integrationsNamed(name);
    const integration = (0,_resources_integration_js__WEBPACK_IMPORTED_MODULE_0__/* .integrationNamed */ .EI)(name, alike);
    const instance = integration === undefined ? undefined : await workspace.readInstance(integration);
    return { alike, integration, instance };
}


/***/ })

};
;