"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

/***/ 1339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   helpOn: () => (/* binding */ helpOn),
/* harmony export */   overview: () => (/* binding */ overview),
/* harmony export */   unknownCommand: () => (/* binding */ unknownCommand),
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _domain_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9545);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7722);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5649);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1945);
/* harmony import */ var _inputs_descriptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3270);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2354);







function help({ args: { words }, commands }) {
    const [name] = words;
    const command = name === undefined ? undefined : commands[name];
    if (name === undefined)
        process.stdout.write(overview(commands));
    else if (command !== undefined)
        process.stdout.write(helpOn(name, command));
    else
        process.stderr.write(unknownCommand(name, commands));
    return Promise.resolve(name === undefined || command !== undefined ? _command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done : _command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage);
}
function unknownCommand(word, commands) {
    const names = Object.keys(commands);
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(word, names);
    const remedy = meant === undefined ? `Use ${names.join(', ')}.` : `Perhaps ${meant} is meant.`;
    return `invalid-input: there is no such command. ${remedy}\n`;
}
function version() {
    return `${_domain_about_js__WEBPACK_IMPORTED_MODULE_6__/* .USER_AGENT */ ._O.replace('/', ' ')}\n`;
}
function overview(commands) {
    const rows = Object.entries(commands).map(([name, { says, words = [] }]) => [
        [name, ...words].join(' '),
        says,
    ]);
    return [
        `Releases integrations into workspaces of Kontur.CRM.`,
        `Usage: ${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o} COMMAND [flags]`,
        section('Commands', rows),
        `"${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o} help COMMAND" tells more; "${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o} --version" tells the version.`,
        '',
    ].join('\n\n');
}
function helpOn(name, command) {
    const { says, words = [] } = command;
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFlags */ .eJ)(command);
    const own = [...(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .ownFlags */ .Ae)(command), HELP_FLAG];
    const isRemote = given.length > 0;
    return [
        `${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o} ${name}: ${says}`,
        `Usage: ${[_program_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o, name, ...words, '[flags]'].join(' ')}`,
        ...(isRemote ? [section(INPUTS_TITLE, given.map(rowOf))] : []),
        ...(isRemote ? [section(SECRETS_TITLE, secretRows(command))] : []),
        section('Flags of its own', own.map(rowOf)),
        section('Exit codes', exitRows(command)),
        '',
    ].join('\n\n');
}
const INPUTS_TITLE = `Inputs, each by its flag or as a variable such as ${(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)('workspace')}; flags win`;
const SECRETS_TITLE = 'Secrets, by a variable or from a file';
const HELP_FLAG = {
    name: 'help',
    value: undefined,
    hasOpposite: false,
    says: 'This.',
};
function secretRows(command) {
    const variables = command.inputs
        .filter(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)
        .map((name) => [(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(name), _inputs_descriptions_js__WEBPACK_IMPORTED_MODULE_3__/* .DESCRIPTIONS */ .A[name]]);
    return [...variables, ...(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFlags */ .oy)(command).map(rowOf)];
}
function exitRows({ inputs, exits = [] }) {
    const codes = [
        [String(_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done), 'done, or nothing to do'],
        [String(_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.failed), 'failed or refused'],
        ...exits.map(([code, says]) => [String(code), says]),
        [String(_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage), 'the command line or an input is wrong; nothing was sent'],
        inputs.length > 0 ? ['130', 'stopped by Ctrl+C'] : undefined,
    ];
    return codes.filter((row) => row !== undefined);
}
function rowOf({ name, value, hasOpposite, says }) {
    const spelled = value === undefined ? `--${name}` : `--${name} ${value}`;
    return [hasOpposite ? `${spelled}, --no-${name}` : spelled, says];
}
const WIDTH = 80;
function section(title, rows) {
    const left = Math.max(...rows.map(([text]) => text.length)) + 2;
    const lines = rows.flatMap(([text, says]) => wrapped(says, WIDTH - left - 2).map((line, at) => `  ${(at === 0 ? text : '').padEnd(left)}${line}`));
    return [`${title}:`, ...lines].join('\n');
}
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width) {
            lines[lines.length - 1] = `${last} ${word}`;
        }
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};
;