import * as __WEBPACK_EXTERNAL_MODULE__toolkit_parts_cjs_00692eb1__ from "./toolkit-parts.cjs";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 702:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_parts_cjs_00692eb1__.fetch), ["paginateRest"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_parts_cjs_00692eb1__.paginateRest), ["randomUUID"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_parts_cjs_00692eb1__.randomUUID), ["restEndpointMethods"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_parts_cjs_00692eb1__.restEndpointMethods) });

/***/ }),

/***/ 7888:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./not-packed.cjs");

/***/ }),

/***/ 4645:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./toolkit-parts.cjs");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   d_: () => (/* binding */ workspacePage),
/* harmony export */   rK: () => (/* binding */ DEFAULT_API_URL),
/* harmony export */   tL: () => (/* binding */ VENDOR_SUPPORT)
/* harmony export */ });
const USER_AGENT = 'kontur-crm-release/0.1.0';
const DEFAULT_API_URL = 'https://crm.kontur.ru';
const VENDOR_SUPPORT = 'crm-support@kontur.ru';
function workspacePage(at) {
    return `${at.apiUrl}/api/${at.workspace}/integrations`;
}


/***/ }),

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ proxySecrets),
/* harmony export */   b: () => (/* binding */ proxyFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function variable(env, name) {
    return ([env[name], env[name.toUpperCase()]].find((value) => value !== undefined && value !== '') ?? '');
}
function proxyFrom(env) {
    const httpProxy = variable(env, 'http_proxy');
    const httpsProxy = variable(env, 'https_proxy');
    const wrong = Object.entries({ http_proxy: httpProxy, https_proxy: httpsProxy }).filter(([, url]) => url !== '' && !isProxyUrl(url));
    if (wrong.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(wrong.map(([name]) => ({
            input: `the environment variable ${name}`,
            problem: 'it is not a URL that begins with http:// or https://',
            remedy: 'Write the proxy as http://host:port, or unset the variable',
        })));
    }
    if (httpProxy === '' && httpsProxy === '')
        return undefined;
    return {
        ...(httpProxy === '' ? {} : { httpProxy }),
        ...(httpsProxy === '' ? {} : { httpsProxy }),
        noProxy: variable(env, 'no_proxy'),
    };
}
function proxySecrets(env) {
    return ['http_proxy', 'https_proxy']
        .map((name) => variable(env, name))
        .filter((url) => URL.canParse(url))
        .map((url) => new URL(url).password)
        .filter((password) => password !== '')
        .flatMap((password) => [password, decoded(password)]);
}
function isProxyUrl(url) {
    return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}
function decoded(password) {
    try {
        return decodeURIComponent(password);
    }
    catch {
        return password;
    }
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ReleaseError),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
const ERROR_CODES = {
    'invalid-input': 'An input, or the tag, is missing or wrong. Nothing was sent.',
    unauthorized: 'The workspace did not accept the token or the keys.',
    forbidden: 'The token or the keys may not do this in the workspace.',
    'wrong-workspace': 'The api-key belongs to another workspace than the input names.',
    'not-installed': 'Something needs an installed integration, and it is not installed.',
    'ambiguous-name': 'The workspace holds the name twice, or in another spelling of case.',
    'downgrade-refused': 'The workspace holds a higher version than the tag.',
    'moved-tag': 'The last release was the same version from another commit.',
    conflict: 'Somebody else changed the integration during this run.',
    'route-missing': 'The service does not know the route that was called.',
    'request-refused': 'The service answered a request with a refusal.',
    'service-unavailable': 'The service kept failing, or kept asking to wait.',
    'connection-failed': 'No connection to the service, or it broke.',
    'tls-untrusted': "The service's certificate is not trusted.",
    redirected: 'The service answered with a redirect, which is never followed.',
    'unexpected-response': 'The service answered something that this action cannot read.',
    'github-refused': 'GitHub refused to read or to record a deployment.',
    'github-unavailable': 'GitHub could not be reached, or kept failing.',
    'outcome-unknown': 'The answer to a write was lost, and a look could not tell what happened.',
    'instance-failed': 'The instance has the status Failed.',
    'wait-timeout': 'The instance did not reach the wanted state in time.',
    'budget-exceeded': 'The run took longer than its timeout.',
    cancelled: 'The run was cancelled.',
    internal: 'A defect of this action.',
};
class ReleaseError extends Error {
    code;
    hint;
    constructor({ code, message, hint, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'ReleaseError';
        this.code = code;
        this.hint = hint;
    }
}
class InputError extends ReleaseError {
    problems;
    constructor(problems) {
        const names = problems.map(({ input }) => input).join(', ');
        super({
            code: 'invalid-input',
            message: problems
                .map(({ input, problem, remedy }) => `${input}: ${problem}. ${remedy}.`)
                .join('\n'),
            hint: `Correct ${names}; nothing was sent to the workspace.`,
        });
        this.name = 'InputError';
        this.problems = problems;
    }
}


/***/ }),

/***/ 5691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(401);

await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)();
setTimeout(() => process.exit(), 300).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ configuredVersion),
/* harmony export */   z: () => (/* binding */ INSTANCE_STATUSES)
/* harmony export */ });
const INSTANCE_STATUSES = [
    'notConfigured',
    'active',
    'paused',
    'hasErrors',
    'failed',
];
function configuredVersion(instance) {
    return instance.settings.find(({ id }) => id === 'version')?.value;
}


/***/ }),

/***/ 9791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CANCEL_GRACE_MS),
/* harmony export */   w: () => (/* binding */ RunLimits)
/* harmony export */ });
const CANCEL_GRACE_MS = 5_000;
class RunLimits {
    #clock;
    #deadline;
    #ranOut = false;
    cancelled;
    constructor(limits) {
        this.#clock = limits.clock;
        this.#deadline = limits.clock.now() + limits.budgetMs;
        this.cancelled = limits.cancelled;
    }
    remainingMs() {
        return Math.max(0, this.#deadline - this.#clock.now());
    }
    stopReason() {
        if (this.cancelled.aborted) {
            return {
                code: 'cancelled',
                message: 'The run was cancelled.',
                hint: 'Run again: what is done is found by reading and not repeated.',
            };
        }
        if (this.remainingMs() > 0 && !this.#ranOut)
            return undefined;
        return {
            code: 'budget-exceeded',
            message: 'The run took longer than its timeout.',
            hint: 'Run again, or raise the input timeout.',
        };
    }
    attemptSignal(deadlineMs, safe) {
        const remainingMs = Math.ceil(this.remainingMs());
        const time = AbortSignal.timeout(Math.min(deadlineMs, remainingMs));
        if (remainingMs <= deadlineMs) {
            time.addEventListener('abort', () => (this.#ranOut = true), { once: true });
        }
        return AbortSignal.any([time, safe ? this.cancelled : delayed(this.cancelled)]);
    }
}
function delayed(signal) {
    const late = new AbortController();
    const abortLater = () => {
        setTimeout(() => {
            late.abort(signal.reason);
        }, CANCEL_GRACE_MS).unref();
    };
    signal.addEventListener('abort', abortLater, { once: true });
    return late.signal;
}


/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "./toolkit-parts.cjs"
var external_toolkit_parts_cjs_ = __nccwpck_require__(702);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_toolkit_parts_cjs_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/secrecy/redact-deep.js
function redactDeep(value, secrets) {
    if (typeof value === 'string')
        return secrets.redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, secrets));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactDeep(item, secrets)]));
}

// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __nccwpck_require__(7819);
;// CONCATENATED MODULE: ./lib/action/action-log.js



class ActionLog {
    #secrets;
    remarks = [];
    constructor(secrets) {
        this.#secrets = secrets;
    }
    info(message) {
        for (const line of this.shown(message).split('\n'))
            info(line);
    }
    notice(message) {
        this.remarks.push(message);
        notice(this.shown(message));
    }
    warning(message) {
        this.remarks.push(message);
        warning(this.shown(message));
    }
    error(message) {
        error(this.shown(message));
    }
    debug(message) {
        debug(this.shown(message));
    }
    mask(secret) {
        for (const value of this.#secrets.add(secret))
            setSecret(value);
    }
    withoutSecrets(value) {
        return redactDeep(value, this.#secrets);
    }
    shown(text) {
        return withoutCommands(this.#secrets.redact(text));
    }
    shownData(value) {
        return redactDeep(value, { redact: (text) => this.shown(text) });
    }
}
function withoutCommands(text) {
    return (0,quote/* withoutHidden */.P)(text.replace(/\r\n?/g, '\n'))
        .replaceAll('##[', '## [')
        .replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/action/defect.js

function toReleaseError(thrown) {
    if (thrown instanceof errors/* ReleaseError */.K2)
        return thrown;
    return new errors/* ReleaseError */.K2({
        code: 'internal',
        message: `This action has a defect (${kindOf(thrown)}).`,
        hint: 'Run it again with debug logging, and report what it shows.',
        cause: thrown,
    });
}
function placesOf(thrown) {
    const stack = thrown instanceof Error ? thrown.stack : undefined;
    if (typeof stack !== 'string')
        return '';
    return stack
        .split('\n')
        .filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/.test(line))
        .join('\n');
}
function kindOf(thrown) {
    if (!(thrown instanceof Error))
        return typeof thrown;
    const name = thrown.name;
    return typeof name === 'string' && /^\w{1,60}$/.test(name) ? name : 'Error';
}

// EXTERNAL MODULE: ./lib/action/environment-proxy.js
var environment_proxy = __nccwpck_require__(2450);
// EXTERNAL MODULE: ./lib/about.js
var about = __nccwpck_require__(4302);
;// CONCATENATED MODULE: ./lib/action/inputs.js

const INPUTS = {
    workspace: { required: true },
    integration: { required: true },
    token: { secret: true },
    'api-key': { secret: true },
    'integration-secret': { secret: true },
    'api-url': { default: about/* DEFAULT_API_URL */.rK },
    tag: {},
    'tag-prefix': {},
    version: {},
    install: { default: 'false' },
    setup: {},
    'setup-when': { default: 'changed' },
    'instance-patch': {},
    'allow-downgrade': { default: 'false' },
    'dry-run': { default: 'false' },
    'wait-for': { default: 'active' },
    'wait-timeout': { default: '2m' },
    timeout: { default: '10m' },
    routes: {},
    deployment: {},
    'github-token': { secret: true },
    'allow-moved-tag': { default: 'false' },
};
const INPUT_NAMES = Object.keys(INPUTS);
function readRawInputs(getInput) {
    const entries = INPUT_NAMES.map((name) => {
        const { default: fallback = '' } = INPUTS[name];
        return [name, getInput(name) || fallback];
    });
    return Object.fromEntries(entries);
}
const SECRET_INPUTS = INPUT_NAMES.filter((name) => INPUTS[name].secret === true);

// EXTERNAL MODULE: ./lib/json.js
var lib_json = __nccwpck_require__(6413);
;// CONCATENATED MODULE: ./lib/plan/parse-instance-patch.js


class PatchError extends Error {
    name = 'PatchError';
}
const OPS = ['add', 'replace', 'remove'];
const FORBIDDEN_ROOTS = new Set(['id', 'updateinfo']);
function parseInstancePatch(json) {
    const list = (0,lib_json/* isJsonObject */.O)(json) ? json.operations : json;
    if (!Array.isArray(list)) {
        throw new PatchError('it is neither an array of operations nor {"operations": […]}');
    }
    return list.map((item, index) => parseOperation(item, `operation ${index + 1}`));
}
function parseOperation(item, place) {
    if (!(0,lib_json/* isJsonObject */.O)(item))
        throw new PatchError(`${place} is not an object`);
    const written = typeof item.op === 'string' ? item.op.toLowerCase() : undefined;
    const op = OPS.find((known) => known === written);
    if (op === undefined)
        throw new PatchError(`${place} has no op of add, replace or remove`);
    const path = parsePath(item.path, place);
    if (op === 'remove')
        return { op, path };
    if (item.value === undefined)
        throw new PatchError(`${place} has no value`);
    return { op, path, value: item.value };
}
function parsePath(path, place) {
    if (typeof path !== 'string' || !/^(\/[^/]+)+$/.test(path)) {
        throw new PatchError(`${place} has no path such as /features or /webHooks/{id}/disabled`);
    }
    const [root = '', ...below] = path.slice(1).split('/');
    if (FORBIDDEN_ROOTS.has(root.toLowerCase())) {
        throw new PatchError(`${place} touches ${(0,quote/* quote */.hD)(`/${root}`)}, which the service keeps itself`);
    }
    if (below.some((segment) => /^(\d+|-)$/.test(segment))) {
        throw new PatchError(`${place} names an element by index; elements are named by their id`);
    }
    return path;
}

// EXTERNAL MODULE: ./lib/workspace/routes.js
var routes = __nccwpck_require__(8595);
;// CONCATENATED MODULE: ./lib/workspace/parse-routes.js



class RoutesError extends Error {
    name = 'RoutesError';
}
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const SEGMENT = /^(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+$/;
function parseRoutes(json) {
    if (!(0,lib_json/* isJsonObject */.O)(json))
        throw new RoutesError('it is not a JSON object');
    return Object.fromEntries(Object.entries(json).map(([operation, entry]) => {
        if ((0,routes/* isOperation */.YG)(operation))
            return [operation, parseRoute(operation, entry)];
        throw new RoutesError(`there is no operation ${(0,quote/* quote */.hD)(operation, 40)}; there are ${routes/* OPERATIONS */.xb.join(', ')}`);
    }));
}
function parseRoute(operation, entry) {
    const { request, body, ...others } = (0,lib_json/* isJsonObject */.O)(entry) ? entry : { request: entry };
    const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(typeof request === 'string' ? request : '') ?? [];
    if (method === undefined || path === undefined || !METHODS.has(method)) {
        throw new RoutesError(`${operation} is not "METHOD /path", such as "POST /api/v1/{ws}/…"`);
    }
    const [other] = Object.keys(others);
    if (other !== undefined) {
        throw new RoutesError(`${operation} has the key ${(0,quote/* quote */.hD)(other, 40)}; it can have request and body`);
    }
    refusePath(operation, path);
    refuseUnknown(JSON.stringify(body ?? null), {
        where: `the body of ${operation}`,
        known: routes/* BODY_PLACEHOLDERS */.An[operation],
    });
    return { method, path, ...(body === undefined ? {} : { body }) };
}
function refusePath(operation, path) {
    const segments = path.slice(1).split('/');
    if (segments.some((segment) => !SEGMENT.test(segment) || /^\.+$/.test(segment))) {
        throw new RoutesError(`the path of ${operation} has a part that is empty, dots only, or not of letters, ` +
            'digits, ., _, ~, - and placeholders');
    }
    refuseUnknown(path, {
        where: `the path of ${operation}`,
        known: routes/* PATH_PLACEHOLDERS */.vT[operation],
    });
}
function refuseUnknown(text, { where, known }) {
    const unknown = (text.match(/\{\w+\}/g) ?? []).find((found) => !known.includes(found));
    if (unknown === undefined)
        return;
    throw new RoutesError(`${where} can hold ${known.join(', ')}, not ${(0,quote/* printable */.g$)(unknown, 40)}`);
}

;// CONCATENATED MODULE: ./lib/action/credential-problems.js
function credentialProblems(raw, context) {
    const hasToken = raw.token !== '';
    const hasKey = raw['api-key'] !== '';
    if (hasToken && hasKey) {
        return [
            { input: 'token', problem: 'token and api-key are both given', remedy: 'Give one of them' },
        ];
    }
    if (!hasToken && !hasKey)
        return [missingCredentials(context)];
    if (raw['integration-secret'] !== '' && hasToken) {
        return [
            {
                input: 'integration-secret',
                problem: 'it is given with a token',
                remedy: 'It goes with api-key; leave it out, or give an api-key instead of the token',
            },
        ];
    }
    return [];
}
const REASONS = [
    {
        applies: ({ actor }) => actor === 'dependabot[bot]',
        problem: 'neither token nor api-key has a value: Dependabot runs get no Actions secrets',
        remedy: 'Leave this step out of Dependabot runs, or add the secret to the Dependabot secrets',
    },
    {
        applies: ({ eventName, isFromFork }) => eventName === 'pull_request' && isFromFork,
        problem: 'neither token nor api-key has a value: pull requests from forks get no secrets',
        remedy: 'Release from a tag of this repository, and leave this step out for forks',
    },
    {
        applies: ({ eventName }) => eventName === 'pull_request_target',
        problem: 'neither token nor api-key has a value, in a pull_request_target run, which must not get them',
        remedy: 'Release from a tag instead: code of a fork must never run beside these secrets',
    },
    {
        applies: () => true,
        problem: 'neither token nor api-key has a value',
        remedy: 'Set token: ${{ secrets.NAME }}; if it is set, check that the secret exists under this ' +
            'name, and in the environment of this job',
    },
];
function missingCredentials(context) {
    const reason = REASONS.find(({ applies }) => applies(context));
    return { input: 'token', problem: reason?.problem ?? '', remedy: reason?.remedy ?? '' };
}

;// CONCATENATED MODULE: ./lib/version/applied-rule.js

const RULES = {
    'minor-added': {
        level: 'notice',
        says: (from, to) => `A single number gets ".0": ${from} becomes ${to}`,
    },
    'prerelease-detached': {
        level: 'notice',
        says: (from, to) => `A prerelease is set off with a dash: ${from} becomes ${to}`,
    },
    'identifiers-joined': {
        level: 'notice',
        says: (from, to) => `A prerelease has no separators inside: ${from} becomes ${to}`,
    },
    'digits-parted': {
        level: 'notice',
        says: (from, to) => `Where digits would touch, an "x" goes between: ${from} becomes ${to}`,
    },
    'pre-added': {
        level: 'notice',
        says: (from, to) => `A prerelease begins with a letter, so "pre" goes first: ${from} becomes ${to}`,
    },
    'build-as-part': {
        level: 'notice',
        says: (from, to) => `A build number becomes the fourth part: ${from} becomes ${to}`,
    },
    'build-dropped': {
        level: 'warning',
        says: (from, to) => `Build metadata that cannot become the fourth part is dropped: ${from} becomes ${to}`,
    },
    'build-above-release': {
        level: 'warning',
        says: (from, to) => `With its build number, the prerelease ${from} sorts above the release ${to}`,
    },
    'large-part': {
        level: 'warning',
        says: (from, to) => `The part ${from} is above ${to}, which the workspace may refuse`,
    },
};
function appliedRule(rule, from, to) {
    const { level, says } = RULES[rule];
    return { rule, message: says((0,quote/* quote */.hD)(from), (0,quote/* quote */.hD)(to)), level };
}

;// CONCATENATED MODULE: ./lib/version/build-metadata.js

const WELL_FORMED = /^[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/;
const BUILD_NUMBER = /^(?:build\.)?(\d+)$/i;
const BUILD_INDEX = 3;
function isBuildMetadata(build) {
    return WELL_FORMED.test(build);
}
function numbersWithBuild(numbers, build) {
    if (build === undefined)
        return { numbers, rules: [] };
    const given = `${numbers}+${build}`;
    const parts = numbers.split('.');
    const number = BUILD_NUMBER.exec(build)?.[1];
    if (number === undefined || parts.length > BUILD_INDEX) {
        return { numbers, rules: [appliedRule('build-dropped', given, numbers)] };
    }
    while (parts.length < BUILD_INDEX)
        parts.push('0');
    const withBuild = [...parts, number].join('.');
    return { numbers: withBuild, rules: [appliedRule('build-as-part', given, withBuild)] };
}

;// CONCATENATED MODULE: ./lib/version/digits.js
function compareDigits(a, b) {
    const [left, right] = [withoutLeadingZeros(a), withoutLeadingZeros(b)];
    if (left.length !== right.length)
        return left.length < right.length ? -1 : 1;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
function withoutLeadingZeros(digits) {
    return digits.replace(/^0+/, '');
}

;// CONCATENATED MODULE: ./lib/version/grammar.js
const VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;
function isVersion(text) {
    return VERSION.test(text);
}
function splitVersion(version) {
    if (!isVersion(version))
        throw new RangeError('Not a version; check with isVersion first.');
    const dash = version.indexOf('-');
    const end = dash === -1 ? version.length : dash;
    return { parts: version.slice(0, end).split('.'), prerelease: version.slice(end + 1) };
}

;// CONCATENATED MODULE: ./lib/version/compare-versions.js


const MOST_PARTS = 4;
const RUN = /[A-Za-z]+|[0-9]+/g;
function compareVersions(a, b) {
    const [left, right] = [splitVersion(a), splitVersion(b)];
    return (compareParts(left.parts, right.parts) || comparePrereleases(left.prerelease, right.prerelease));
}
function compareParts(left, right) {
    for (let i = 0; i < MOST_PARTS; i++) {
        const order = compareDigits(left[i] ?? '0', right[i] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function comparePrereleases(left, right) {
    if (left === right)
        return 0;
    if (left === '')
        return 1;
    if (right === '')
        return -1;
    return compareRuns(runsOf(left), runsOf(right));
}
function runsOf(prerelease) {
    return Array.from(prerelease.matchAll(RUN), ([run]) => run);
}
function compareRuns(left, right) {
    for (const [i, run] of left.entries()) {
        const other = right[i];
        if (other === undefined)
            return 1;
        const order = i % 2 === 0 ? compareLetters(run, other) : compareDigits(run, other);
        if (order !== 0)
            return order;
    }
    return left.length < right.length ? -1 : 0;
}
function compareLetters(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/version/large-part.js



const LARGEST_SAFE_PART = '2147483647';
function largePartWarnings(version) {
    return splitVersion(version)
        .parts.filter((part) => compareDigits(part, LARGEST_SAFE_PART) > 0)
        .map((part) => appliedRule('large-part', part, LARGEST_SAFE_PART));
}

;// CONCATENATED MODULE: ./lib/version/prerelease.js

const LONG_WORDS = 'alpha|beta|milestone|preview|pre|rc|cr|dev|snapshot';
const ONE_LETTER_WORDS = '[abcm]';
const WORDS = `(?:${LONG_WORDS}|${ONE_LETTER_WORDS})`;
const KNOWN_WORDS = 'alpha, beta, milestone, pre, preview, rc, cr, dev, snapshot, or a1, b1, c1, m1';
const ATTACHED = new RegExp(`^[._]?(?:(?:${LONG_WORDS})\\d*|${ONE_LETTER_WORDS}\\d+)(?:[._-][0-9A-Za-z]+)*$`, 'i');
const AFTER_DASH = /^-[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/;
const KNOWN_AFTER_DASH = new RegExp(`^-${WORDS}\\d*(?![0-9A-Za-z])`, 'i');
const ENDS_IN_KNOWN_WORD = new RegExp(`(?<![A-Za-z])${WORDS}[._-]?$`, 'i');
const PRERELEASE_BEFORE_POST = `(?:(?:${LONG_WORDS})[._-]?\\d*|${ONE_LETTER_WORDS}[._-]?\\d+)`;
const POST_ATTACHED = new RegExp(`^(?:[._]?${PRERELEASE_BEFORE_POST})?(?:[._-]?post|[._]?rev|[._]?r)(?![A-Za-z])`, 'i');
const POST_AFTER_DASH = new RegExp(`^-(?:${PRERELEASE_BEFORE_POST}[._-]?)?post(?![A-Za-z])`, 'i');
function isAttachedPrerelease(tail) {
    return ATTACHED.test(tail);
}
function isDashPrerelease(tail) {
    return AFTER_DASH.test(tail) && /[0-9A-Za-z]/.test(tail);
}
function isKnownAfterDash(tail) {
    return KNOWN_AFTER_DASH.test(tail);
}
function endsInKnownWord(text) {
    return ENDS_IN_KNOWN_WORD.test(text);
}
function isPostRelease(tail) {
    return POST_ATTACHED.test(tail) || POST_AFTER_DASH.test(tail);
}
function prereleaseFromTail(tail) {
    const given = tail.replace(/^[._-]/, '');
    const identifiers = given.split(/[._-]+/).filter((identifier) => identifier !== '');
    const touching = identifiers.join('');
    const joined = identifiers.reduce(joinIdentifiers, '');
    const prerelease = joined.replace(/^(?=\d)/, 'pre');
    const rules = [];
    if (/^[^-]/.test(tail))
        rules.push(appliedRule('prerelease-detached', tail, `-${given}`));
    if (joined !== touching)
        rules.push(appliedRule('digits-parted', given, joined));
    else if (joined !== given)
        rules.push(appliedRule('identifiers-joined', given, joined));
    if (prerelease !== joined)
        rules.push(appliedRule('pre-added', joined, prerelease));
    return { prerelease, rules };
}
function joinIdentifiers(joined, next) {
    const digitsTouch = /\d$/.test(joined) && /^\d/.test(next);
    return digitsTouch ? `${joined}x${next}` : joined + next;
}

;// CONCATENATED MODULE: ./lib/version/refusals.js



const LONGEST_TAG = 256;
const MOST_NUMBERS = 4;
const SHOWN_LENGTH = 100;
const SHOWN_LENGTH_ESCAPED = 16;
const VALID_FORMS = 'Use a tag such as v1.2, v1.2.3, v1.2.3.4, v1.2.3-rc.1 or 1.2rc1, or set the input version';
const NOT_A_VERSION = { problem: 'is not a version', remedy: VALID_FORMS };
const TOO_LONG = {
    problem: `is longer than ${LONGEST_TAG} characters`,
    remedy: VALID_FORMS,
};
const REFUSALS = [
    {
        applies: ({ tail }) => tail.startsWith('!'),
        problem: 'has an epoch (the number before "!"), which a version cannot show',
        remedy: 'Release it under a tag without an epoch',
    },
    {
        applies: ({ numbers }) => numbers.length > MOST_NUMBERS,
        problem: `has ${MOST_NUMBERS + 1} or more numbers, and a version has at most ${MOST_NUMBERS}`,
        remedy: VALID_FORMS,
    },
    {
        applies: ({ tail }) => isPostRelease(tail),
        problem: 'is a post-release, which would sort below the version that it follows',
        remedy: 'Raise a number instead, such as 1.2.3 to 1.2.4 or to 1.2.3.1',
    },
    {
        applies: ({ build }) => build !== undefined && !isBuildMetadata(build),
        problem: 'has something after "+" that is not build metadata',
        remedy: 'Put Latin letters and digits there, such as +5 or +build.5, or nothing',
    },
    {
        applies: ({ numbers, tail }) => numbers.length === 1 && tail.startsWith('-') && !isKnownAfterDash(tail),
        problem: 'has a single number before its "-", as dates and revisions do',
        remedy: VALID_FORMS,
    },
    {
        applies: ({ tail }) => tail.startsWith('-') && !isDashPrerelease(tail),
        problem: 'has something after "-" that is not a prerelease',
        remedy: 'Put Latin letters and digits there, separated by ".", such as -rc.1',
    },
    {
        applies: ({ tail }) => /^[._]?[A-Za-z]/.test(tail) && !isAttachedPrerelease(tail),
        problem: 'has something attached to its numbers that is not known to be a prerelease',
        remedy: `Attach nothing but ${KNOWN_WORDS}, or leave it out`,
    },
    {
        applies: ({ tail }) => tail !== '' && !isDashPrerelease(tail) && !isAttachedPrerelease(tail),
        ...NOT_A_VERSION,
    },
];
function refusalOf(body) {
    return REFUSALS.find(({ applies }) => applies(body));
}
function quoteShortly(text) {
    const escaped = (0,quote/* printable */.g$)(text, text.length) !== text;
    return (0,quote/* quote */.hD)(text, escaped ? SHOWN_LENGTH_ESCAPED : SHOWN_LENGTH);
}

;// CONCATENATED MODULE: ./lib/version/tag-body.js
const NUMBERS = /^\d+(?:\.\d+)*/;
function splitTagBody(text) {
    const numbers = NUMBERS.exec(text)?.[0];
    if (numbers === undefined)
        return undefined;
    const plus = text.indexOf('+');
    const end = plus === -1 ? text.length : plus;
    return {
        numbers: numbers.split('.'),
        tail: text.slice(numbers.length, end),
        build: plus === -1 ? undefined : text.slice(end + 1),
    };
}

;// CONCATENATED MODULE: ./lib/version/convert.js








function convert(text) {
    const bare = text.replace(/^[vV]/, '');
    if (isVersion(bare))
        return { version: bare, rules: largePartWarnings(bare) };
    const body = splitTagBody(bare);
    if (body === undefined)
        return { refusal: NOT_A_VERSION };
    const refusal = refusalOf(body);
    return refusal === undefined ? versionFromBody(body) : { refusal };
}
function versionFromBody({ numbers: given, tail, build }) {
    const release = withMinor(given);
    const { prerelease, rules: prereleaseRules } = prereleaseFromTail(tail);
    const { numbers, rules: buildRules } = numbersWithBuild(release.numbers, build);
    const version = prerelease === '' ? numbers : `${numbers}-${prerelease}`;
    const rules = [...release.rules, ...prereleaseRules, ...buildRules];
    if (prerelease !== '' && compareVersions(version, release.numbers) > 0) {
        rules.push(appliedRule('build-above-release', version, release.numbers));
    }
    return { version, rules: [...rules, ...largePartWarnings(version)] };
}
function withMinor(given) {
    const numbers = given.join('.');
    if (given.length > 1)
        return { numbers, rules: [] };
    return { numbers: `${numbers}.0`, rules: [appliedRule('minor-added', numbers, `${numbers}.0`)] };
}

;// CONCATENATED MODULE: ./lib/version/exact-version.js





function exactVersion(text) {
    if (text.length <= LONGEST_TAG && isVersion(text)) {
        return { version: text, rules: largePartWarnings(text) };
    }
    const problem = `${quoteShortly(text)} is not a version of the form major.minor[.patch[.build]][-prerelease]`;
    throw new errors/* InputError */.dz([{ input: 'version', problem, remedy: remedyFor(text) }]);
}
function remedyFor(text) {
    const conversion = text.length <= LONGEST_TAG ? convert(text) : undefined;
    if (conversion === undefined || 'refusal' in conversion) {
        return 'Use a version such as 1.2, 1.2.3, 1.2.3.4 or 1.2.3-rc1';
    }
    return `Use ${quoteShortly(conversion.version)}, or give the text as the input tag`;
}

;// CONCATENATED MODULE: ./lib/version/propose-prefix.js



const BEGINNING = /(?<![\p{L}\p{N}])[vV](?=[0-9])|(?<!\p{N})[0-9]/gu;
const IS_NAMELESS = /^[^\p{L}\p{N}]*$/u;
const HAS_NUMBER = /\p{N}/u;
const BEGINS_WITH_NUMBER = /^[vV]?\p{N}/u;
const BEGINS_WITH_V = /^[vV]/;
const ENDS_IN_NAME = /\p{L}[^\p{L}\p{N}]*$/u;
const ENDS_IN_BORDER = /[/@]$/;
const NUMBER_GOES_ON = /\p{N}[^\p{L}\p{N}/@-]+$|(?<![\p{L}\p{N}])\p{N}+-+$/u;
function proposePrefix(text) {
    for (const { index } of text.matchAll(BEGINNING)) {
        const [prefix, rest] = [text.slice(0, index), text.slice(index)];
        const proposal = { prefix, version: rest };
        if (isPrefix(prefix, rest) && isConvertible(proposal))
            return proposal;
    }
    return undefined;
}
function isPrefix(prefix, rest) {
    if (IS_NAMELESS.test(prefix) || (0,quote/* printable */.g$)(prefix, prefix.length) !== prefix)
        return false;
    if (BEGINS_WITH_NUMBER.test(prefix)) {
        return ENDS_IN_BORDER.test(prefix) || (BEGINS_WITH_V.test(rest) && ENDS_IN_NAME.test(prefix));
    }
    return BEGINS_WITH_V.test(rest) || !NUMBER_GOES_ON.test(prefix);
}
function isConvertible({ prefix, version }) {
    const conversion = convert(version);
    if ('refusal' in conversion)
        return false;
    const isSingleNumber = conversion.rules.some(({ rule }) => rule === 'minor-added');
    if (!isSingleNumber || BEGINS_WITH_V.test(version))
        return true;
    return !HAS_NUMBER.test(prefix) && !endsInKnownWord(prefix);
}

;// CONCATENATED MODULE: ./lib/version/version-from-tag.js




function versionFromTag(tag, { prefix }) {
    if (tag.length > LONGEST_TAG)
        throw tagError(quoteShortly(tag), TOO_LONG);
    if (!tag.startsWith(prefix))
        throw tagError(quoteShortly(tag), missingPrefix(prefix));
    const text = tag.slice(prefix.length);
    const conversion = convert(text);
    if (!('refusal' in conversion))
        return conversion;
    const unknown = unknownPrefix(prefix, text);
    if (unknown !== undefined)
        throw tagError(quoteShortly(tag), unknown);
    throw tagError(withoutPrefix(tag, prefix), conversion.refusal);
}
function missingPrefix(prefix) {
    return {
        problem: `does not begin with the tag-prefix ${quoteShortly(prefix)}`,
        remedy: 'Correct tag-prefix, or run this step only for the tags that begin with it',
    };
}
function unknownPrefix(known, text) {
    const proposal = proposePrefix(text);
    if (proposal === undefined)
        return undefined;
    return {
        problem: `has ${quoteShortly(proposal.prefix)} before its version`,
        remedy: `Set tag-prefix to ${quoteShortly(known + proposal.prefix)}` +
            ` if ${quoteShortly(proposal.version)} is the version`,
    };
}
function withoutPrefix(tag, prefix) {
    return prefix === '' ? quoteShortly(tag) : `${quoteShortly(tag)} without ${quoteShortly(prefix)}`;
}
function tagError(subject, { problem, remedy }) {
    return new errors/* InputError */.dz([{ input: 'tag', problem: `${subject} ${problem}`, remedy }]);
}

;// CONCATENATED MODULE: ./lib/action/release-version.js




function releaseVersion(raw, context) {
    if (raw.version !== '') {
        return { ...exactVersion(raw.version), source: 'the input version' };
    }
    const tag = releaseTag(raw, context);
    if (tag === undefined)
        throw noTag(context);
    return { ...versionFromTag(tag, { prefix: raw['tag-prefix'] }), source: `tag ${(0,quote/* quote */.hD)(tag)}` };
}
const TAG_REF = 'refs/tags/';
function releaseTag({ tag }, context) {
    if (tag !== '')
        return withoutTagRef(tag) ?? tag;
    return context.releaseTag ?? withoutTagRef(context.ref);
}
function withoutTagRef(ref) {
    return ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined;
}
function noTag({ eventName, ref }) {
    const event = eventName === '' ? 'nothing that GitHub names' : `the event ${(0,quote/* printable */.g$)(eventName)}`;
    const where = ref === '' ? '' : ` on ${(0,quote/* quote */.hD)(ref)}`;
    return new errors/* InputError */.dz([
        {
            input: 'tag',
            problem: `there is no tag: this run was started by ${event}${where}`,
            remedy: 'Start it by a tag (on: push: tags: ["v*"]), or set the input tag or version',
        },
    ]);
}

;// CONCATENATED MODULE: ./lib/action/deployment-inputs.js

const SHORTEST_KEY = 20;
function deploymentProblems(raw) {
    if (raw.deployment === '')
        return [];
    const missing = {
        input: 'github-token',
        problem: 'it has no value, and without it no deployment can be recorded',
        remedy: 'Set github-token: ${{ github.token }}, and give the job permissions: deployments: write',
    };
    const credential = raw.token || raw['api-key'];
    const weak = {
        input: raw.token === '' ? 'api-key' : 'token',
        problem: `it has less than ${SHORTEST_KEY} characters, too few to protect the digest in a deployment`,
        remedy: 'Check that it was copied whole; else leave the input deployment out',
    };
    return [
        ...(raw['github-token'] === '' ? [missing] : []),
        ...(credential !== '' && credential.length < SHORTEST_KEY ? [weak] : []),
    ];
}
function toDeployment(raw, { values, context }) {
    if (values.deployment === undefined)
        return undefined;
    return {
        environment: values.deployment,
        githubToken: values['github-token'],
        allowMovedTag: values['allow-moved-tag'],
        tag: releaseTag(raw, context),
        tagIsInput: raw.tag !== '',
    };
}

;// CONCATENATED MODULE: ./lib/setup/strict-json.js
const JSON_LIMITS = { bytes: 48 * 1024, depth: 64, keys: 1000 };
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
class JsonTextError extends Error {
    name = 'JsonTextError';
}
function parseStrictJson(text) {
    if (Buffer.byteLength(text) > JSON_LIMITS.bytes) {
        throw new JsonTextError(`it is longer than ${JSON_LIMITS.bytes / 1024} KiB`);
    }
    return new StrictJsonReader(text).document();
}
const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const strict_json_WORDS = { true: true, false: false, null: null };
class StrictJsonReader {
    #text;
    #offset = 0;
    #depth = 0;
    #keys = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value();
        if (this.#peek() !== '')
            this.#fail('there is something after the end of the JSON');
        return value;
    }
    #value() {
        const start = this.#peek();
        if (start === '{')
            return this.#nested(() => this.#object());
        if (start === '[')
            return this.#nested(() => this.#array());
        if (start === '"')
            return this.#string();
        const word = this.#match(WORD);
        return word === undefined ? this.#number() : (strict_json_WORDS[word] ?? null);
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > JSON_LIMITS.depth) {
            this.#fail(`it is nested deeper than ${JSON_LIMITS.depth} levels`);
        }
        this.#offset += 1;
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #object() {
        const members = {};
        if (this.#take('}'))
            return members;
        do {
            if (this.#peek() !== '"')
                this.#fail('a key in double quotes is missing');
            const key = this.#key(members);
            if (!this.#take(':'))
                this.#fail('a colon is missing after a key');
            members[key] = this.#value();
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#fail('a comma or } is missing');
        return members;
    }
    #key(members) {
        const start = this.#offset;
        const key = this.#string();
        this.#keys += 1;
        const problem = FORBIDDEN_KEYS.has(key)
            ? `the key ${key} is not allowed`
            : Object.hasOwn(members, key)
                ? 'a key stands twice in one object'
                : this.#keys > JSON_LIMITS.keys
                    ? `it has more than ${JSON_LIMITS.keys} keys`
                    : undefined;
        if (problem !== undefined)
            this.#fail(problem, start);
        return key;
    }
    #array() {
        const items = [];
        if (this.#take(']'))
            return items;
        do
            items.push(this.#value());
        while (this.#take(','));
        if (!this.#take(']'))
            this.#fail('a comma or ] is missing');
        return items;
    }
    #string() {
        const token = this.#match(STRING);
        if (token === undefined)
            this.#fail('a string is not closed, or holds a forbidden character');
        return JSON.parse(token);
    }
    #number() {
        const start = this.#offset;
        const token = this.#match(NUMBER);
        if (token === undefined)
            this.#fail('a value is missing or not JSON');
        const number = Number(token);
        if (!Number.isFinite(number))
            this.#fail('a number is too large', start);
        return number;
    }
    #peek() {
        this.#match(SPACE);
        return this.#text.charAt(this.#offset);
    }
    #take(char) {
        if (this.#peek() !== char)
            return false;
        this.#offset += 1;
        return true;
    }
    #match(pattern) {
        pattern.lastIndex = this.#offset;
        const token = pattern.exec(this.#text)?.[0];
        this.#offset += token?.length ?? 0;
        return token;
    }
    #fail(problem, offset = this.#offset) {
        const before = this.#text.slice(0, offset);
        const line = before.split('\n').length;
        const column = offset - before.lastIndexOf('\n');
        throw new JsonTextError(`${problem} (line ${line}, column ${column})`);
    }
}

;// CONCATENATED MODULE: ./lib/action/input-values.js



class WrongValue extends Error {
    remedy;
    constructor(problem, remedy) {
        super(problem);
        this.remedy = remedy;
    }
}
function workspaceName(text) {
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text))
        return text;
    throw new WrongValue(`${(0,quote/* quote */.hD)(text)} is not the name of a workspace`, 'Use the Latin name from the address of the workspace (letters, digits, - and _), or its id');
}
function integrationName(text) {
    if (/^[A-Za-z][A-Za-z0-9._]{0,199}$/.test(text))
        return text;
    throw new WrongValue(`${(0,quote/* quote */.hD)(text)} is not the name of an integration`, 'Begin with a Latin letter; then Latin letters, digits, . and _ (my_workspace.myIntegration)');
}
function credential(text) {
    if (text === '' || /^[\x21-\x7e]{8,4096}$/.test(text))
        return text;
    throw new WrongValue('it is not a single line of at least 8 printable ASCII characters without spaces', 'Copy it once more into the secret; nothing of it is shown here');
}
function namedSecret(text) {
    if (text === '' || /^[\x21-\x3c\x3e-\x7e]+=[\x20-\x7e]{1,4096}$/.test(text))
        return text;
    throw new WrongValue('it is not of the form name=value in one line of printable ASCII', 'Copy it once more into the secret; nothing of it is shown here');
}
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
function apiOrigin(text) {
    const remedy = 'Use an address such as https://crm.kontur.ru; http is for loopback only';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:\/\/[^/]/i.test(text)) {
        throw new WrongValue('it is not a URL that begins with https://', remedy);
    }
    if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
        throw new WrongValue('http would send the secrets in the clear', remedy);
    }
    if (url.username !== '' || url.password !== '') {
        throw new WrongValue('it holds a user name or a password', remedy);
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw new WrongValue('it has more than a host and a port', remedy);
    }
    return url.origin;
}
function flag(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new WrongValue(`${(0,quote/* quote */.hD)(text, 40)} is neither true nor false`, 'Use true or false');
}
function oneOf(...choices) {
    return (text) => {
        const choice = choices.find((known) => known === text);
        if (choice !== undefined)
            return choice;
        throw new WrongValue(`${(0,quote/* quote */.hD)(text, 40)} is not known`, `Use ${choices.join(', ')}`);
    };
}
function environmentName(text) {
    if (/^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u.test(text))
        return text;
    throw new WrongValue(`${(0,quote/* quote */.hD)(text, 80)} is not the name of an environment`, 'Use a name such as production: one line of at most 255 characters');
}
function optional(parse) {
    return (text) => (text === '' ? undefined : parse(text));
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const LONGEST_MS = 6 * UNIT_MS.h;
function duration(text) {
    const [, amount = '', unit = ''] = /^(\d{1,8})(ms|s|m|h)$/.exec(text) ?? [];
    const ms = Number(amount) * UNIT_MS[unit];
    if (unit !== '' && ms <= LONGEST_MS)
        return ms;
    throw new WrongValue(`${(0,quote/* quote */.hD)(text, 40)} is not a time of at most 6h`, 'Use a whole number with ms, s, m or h, such as 90s or 2m');
}
function budget(text) {
    const ms = duration(text);
    if (ms > 0)
        return ms;
    throw new WrongValue('it leaves no time', 'Use a time such as 10m');
}
function json(text) {
    try {
        return parseStrictJson(text);
    }
    catch (error) {
        if (!(error instanceof JsonTextError))
            throw error;
        throw new WrongValue(`it is not usable JSON: ${error.message}`, 'Correct the JSON');
    }
}
function jsonObject(text) {
    const value = json(text);
    if ((0,lib_json/* isJsonObject */.O)(value))
        return value;
    throw new WrongValue('it is JSON, but not an object', 'Use an object such as {"autoAnswer": true}, from a secret');
}

;// CONCATENATED MODULE: ./lib/action/parse-inputs.js








const PARSERS = {
    workspace: workspaceName,
    integration: integrationName,
    token: credential,
    'api-key': credential,
    'integration-secret': namedSecret,
    'api-url': apiOrigin,
    install: flag,
    setup: optional(jsonObject),
    'setup-when': oneOf('changed', 'always', 'unconfigured'),
    'instance-patch': optional((text) => explained(() => parseInstancePatch(json(text)), {
        of: PatchError,
        remedy: 'Write [{"op": "replace", "path": "/features/call", "value": true}]',
    })),
    'allow-downgrade': flag,
    'dry-run': flag,
    'wait-for': oneOf('active', 'version', 'none'),
    'wait-timeout': duration,
    timeout: budget,
    routes: optional((text) => explained(() => parseRoutes(json(text)), {
        of: RoutesError,
        remedy: 'See the section on documented and inferred routes in the README',
    })),
    deployment: optional(environmentName),
    'github-token': credential,
    'allow-moved-tag': flag,
};
function parseInputs(raw, context) {
    const problems = [
        ...missingProblems(raw),
        ...credentialProblems(raw, context),
        ...deploymentProblems(raw),
    ];
    const values = parseValues(raw, problems);
    const source = collected(() => releaseVersion(raw, context), problems);
    if (problems.length > 0 || source === undefined)
        throw new errors/* InputError */.dz(firstOfEach(problems));
    return { ...toParsedInputs(values, source), deployment: toDeployment(raw, { values, context }) };
}
function parseValues(raw, problems) {
    const entries = Object.entries(PARSERS).map(([name, parse]) => [
        name,
        collected(() => named(name, () => parse(raw[name])), problems),
    ]);
    return Object.fromEntries(entries);
}
function named(input, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof WrongValue))
            throw error;
        const { message: problem, remedy } = error;
        throw new errors/* InputError */.dz([{ input, problem, remedy }]);
    }
}
function collected(read, problems) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}
function toParsedInputs(values, source) {
    const release = {
        integration: values.integration,
        version: source.version,
        install: values.install,
        setup: values.setup,
        setupWhen: values['setup-when'],
        instancePatch: values['instance-patch'] ?? [],
        allowDowngrade: values['allow-downgrade'],
        dryRun: values['dry-run'],
        waitFor: values['wait-for'],
        waitTimeoutMs: values['wait-timeout'],
    };
    const connection = {
        apiUrl: values['api-url'],
        workspace: values.workspace,
        credentials: toCredentials(values),
        routes: values.routes ?? {},
    };
    return { release, connection, budgetMs: values.timeout, source };
}
function toCredentials(values) {
    if (values.token !== '')
        return { kind: 'token', token: values.token };
    const integrationSecret = values['integration-secret'] || undefined;
    return { kind: 'api-key', apiKey: values['api-key'], integrationSecret };
}
function explained(read, { of, remedy }) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof of ? new WrongValue(error.message, remedy) : error;
    }
}
function missingProblems(raw) {
    return INPUT_NAMES.filter((name) => 'required' in INPUTS[name] && raw[name] === '').map((name) => ({ input: name, problem: 'it is missing', remedy: `Set it under with: ${name}` }));
}
function firstOfEach(problems) {
    return INPUT_NAMES.flatMap((name) => problems.filter((problem) => problem.input === name).slice(0, 1));
}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/render/markdown.js

const SPECIAL = /[\\`*[\]<>#|~&@$]|:(?=\S)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=www)\.|^[-+=\s]|^\d(?=\d*[.)](?:\s|$))/giu;
const REFERENCE_SIGN = /&#(?:64|58|35);/g;
function words(text, length = 1_000) {
    const shown = (0,quote/* printable */.g$)(text, length).replace(SPECIAL, entity);
    return shown.replace(REFERENCE_SIGN, '$&<!-- -->');
}
function code(text) {
    return `<code>${(0,quote/* printable */.g$)(text).replace(SPECIAL, entity)}</code>`;
}
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
}
function markdown_link(text, url) {
    return `[${text}](${encodeURI(url)})`;
}
function entity(char) {
    return `&#${char.codePointAt(0) ?? 0};`;
}

;// CONCATENATED MODULE: ./lib/render/release-summary.js


const OUTCOMES = {
    created: '✅ Created',
    updated: '✅ Updated',
    unchanged: '✅ Unchanged, nothing to do:',
    planned: '📝 Planned, nothing written:',
};
const KINDS = {
    create: 'Create the integration',
    'set-version': 'Set the version',
    install: 'Install',
    setup: 'Set up',
    'patch-instance': 'Patch the instance',
};
const RESULTS = {
    planned: '📝 planned',
    done: '✅ done',
    'not-done': '⬜ not done',
    unknown: '❓ unknown',
};
function releaseSummary(result, facts) {
    return [
        `### ${headline(result, facts)}`,
        ...(result.failure === undefined ? [] : [failureText(result.failure)]),
        beforeAndAfter(result, facts),
        ...(result.steps.length === 0 ? [] : [stepTable(result.steps)]),
        ...(facts.remarks.length === 0
            ? []
            : [facts.remarks.map((remark) => `> ${words(remark)}`).join('\n>\n')]),
        ...(result.newlyInstalled && result.failure === undefined ? [publication(facts)] : []),
        markdown_link('Integrations of the workspace', facts.workspaceUrl),
        '',
    ].join('\n\n');
}
function failureSummary(failure) {
    const headline = failure.code === 'internal'
        ? '### ❌ The run broke off: what it had done by then is in the log'
        : '### ❌ Nothing was released';
    return [headline, failureText(failure), ''].join('\n\n');
}
function headline({ outcome, version }, { integration, workspace }) {
    const what = `${code(integration)} ${code(version)} in ${code(workspace)}`;
    return outcome === undefined ? `❌ Not released: ${what}` : `${OUTCOMES[outcome]} ${what}`;
}
function failureText({ code: name, message, hint }) {
    return `**${name}** ${lines(message)}\n\n${lines(hint)}`;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => words(line))
        .join('<br>');
}
function beforeAndAfter(result, { source }) {
    return table(['', 'before', 'after'], [...(hasLooked(result) ? seen(result) : []), ['version from', '', words(source)]]);
}
function hasLooked({ failure, integrationId, steps }) {
    return failure === undefined || integrationId !== undefined || steps.length > 0;
}
function seen(result) {
    return [
        ['version', versionCell(result.previousVersion), versionAfter(result)],
        ['installed', result.newlyInstalled ? 'no' : yesNo(result), installedAfter(result)],
        ['status', '', result.status ?? '–'],
    ];
}
function versionAfter({ steps, version, previousVersion }) {
    const move = steps.find(({ kind }) => kind === 'create' || kind === 'set-version');
    if (move?.result === 'unknown')
        return RESULTS.unknown;
    return versionCell(move?.result === 'done' ? version : previousVersion);
}
function versionCell(version) {
    return version === undefined ? '–' : code(version);
}
function installedAfter(result) {
    const install = result.steps.find(({ kind }) => kind === 'install');
    return install?.result === 'unknown' ? RESULTS.unknown : yesNo(result);
}
function yesNo({ installed }) {
    return installed ? 'yes' : 'no';
}
function stepTable(steps) {
    return table(['step', 'from', 'to', 'result', 'time'], steps.map(({ kind, from, to, result, durationMs }) => [
        KINDS[kind],
        from === '' ? '' : code(from),
        code(to),
        RESULTS[result],
        durationMs === undefined ? '' : `${durationMs} ms`,
    ]));
}
function publication({ integration, workspace }) {
    return (`${code(integration)} is installed in ${code(workspace)} for the first time. To make it ` +
        'public to other organisations, write to the vendor at ' +
        `${words(about/* VENDOR_SUPPORT */.tL)}; they find it then under «Настройки → Интеграции → Добавить интеграцию».`);
}

;// CONCATENATED MODULE: ./lib/action/report.js



async function reportRelease(release, { inputs, log }) {
    const { workspace } = inputs.connection;
    const { integration } = inputs.release;
    const { source } = inputs.source;
    const workspaceUrl = (0,about/* workspacePage */.d_)(inputs.connection);
    const result = log.withoutSecrets(release);
    const outputs = outputsOf(log.shownData(result), log.shown(workspaceUrl));
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
    const facts = { integration, workspace, workspaceUrl, source, remarks: log.remarks };
    await writeSummary(releaseSummary(result, log.withoutSecrets(facts)), log);
    if (result.failure !== undefined)
        fail(result.failure, log);
    else
        log.info(`${integration} ${result.version} in ${workspace}: ${result.outcome ?? ''}.`);
}
async function reportFailure(failure, log) {
    const { code, message, hint } = failure;
    const shown = log.withoutSecrets({ code, message, hint });
    await writeSummary(failureSummary(shown), log);
    fail(shown, log);
}
function outputsOf(result, workspaceUrl) {
    return {
        version: result.version,
        'previous-version': result.previousVersion ?? '',
        'integration-id': result.integrationId ?? '',
        outcome: result.outcome ?? '',
        installed: String(result.installed),
        status: result.status ?? '',
        steps: JSON.stringify(result.steps),
        'workspace-url': workspaceUrl,
    };
}
async function writeSummary(markdown, log) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    try {
        await summary.addRaw(log.shown(markdown)).write();
    }
    catch {
        log.warning('The job summary could not be written.');
    }
}
function fail({ code, message, hint }, log) {
    log.error(`${code}: ${message} ${hint}`);
    process.exitCode = 1;
}

;// CONCATENATED MODULE: ./lib/action/run-context.js

const EVENTS_WITH_PAYLOAD = new Set(['release', 'pull_request', 'pull_request_target']);
async function readRunContext(env) {
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    const payload = EVENTS_WITH_PAYLOAD.has(eventName) ? await readPayload() : {};
    const pullRequest = field(payload, 'pull_request');
    const releaseTag = field(field(payload, 'release'), 'tag_name');
    return {
        eventName,
        actor: env.GITHUB_ACTOR ?? '',
        ref: env.GITHUB_REF ?? '',
        releaseTag: typeof releaseTag === 'string' ? releaseTag : undefined,
        isFromFork: repositoryOf(pullRequest, 'head') !== repositoryOf(pullRequest, 'base'),
    };
}
function repositoryOf(pullRequest, side) {
    return field(field(field(pullRequest, side), 'repo'), 'full_name');
}
async function readPayload() {
    try {
        const { context } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 1351));
        return context.payload;
    }
    catch {
        return {};
    }
}
function field(value, name) {
    return (0,lib_json/* isJsonObject */.O)(value) ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/setup/secret-leaves.js
function stringLeaves(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(stringLeaves);
}

;// CONCATENATED MODULE: ./lib/action/secret-values.js



function secretValues(raw) {
    const [, namedValue = ''] = raw['integration-secret'].split(/=(.*)/s);
    return [...SECRET_INPUTS.map((name) => raw[name]), namedValue, ...setupStrings(raw.setup)].filter((value) => value !== '');
}
function setupStrings(setup) {
    if (setup === '')
        return [];
    try {
        return stringLeaves(parseStrictJson(setup));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/clock.js
const systemClock = {
    now: () => performance.now(),
    wallTime: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        const giveUp = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', giveUp);
            resolve();
        }, ms);
        if (signal?.aborted)
            giveUp();
        else
            signal?.addEventListener('abort', giveUp, { once: true });
    }),
};

;// CONCATENATED MODULE: ./lib/deployment/release-history.js
const NO_HISTORY = {
    recall: () => Promise.resolve({ setupProven: false }),
    record: (_release, work) => work(),
};

;// CONCATENATED MODULE: ./lib/setup/setup-differs.js

function keysThatDiffer(setup, instance) {
    const shown = [...instance.settings, ...instance.secrets];
    return Object.entries(setup)
        .filter(([key, value]) => !isShown(key, { value, shown }))
        .map(([key]) => key);
}
function keysShownOtherwise(setup, instance) {
    const shown = [...instance.settings, ...instance.secrets];
    return Object.entries(setup)
        .filter(([key, value]) => isShownOtherwise(key, { value, shown }))
        .map(([key]) => key);
}
function isShownOtherwise(key, { value, shown }) {
    if (isShown(key, { value, shown }))
        return false;
    if (shownValue(shown, key) !== undefined)
        return true;
    const fields = (0,lib_json/* isJsonObject */.O)(value) ? Object.entries(value) : [];
    return fields.some(([name, field]) => isShownOtherwise(`${key}.${name}`, { value: field, shown }));
}
function isShown(key, { value, shown }) {
    if (isShownAs(value, shownValue(shown, key)))
        return true;
    const fields = (0,lib_json/* isJsonObject */.O)(value) ? Object.entries(value) : [];
    return (fields.length > 0 &&
        fields.every(([name, field]) => isShown(`${key}.${name}`, { value: field, shown })));
}
function shownValue(shown, key) {
    const setting = shown.find(({ id }) => id === key) ??
        shown.find(({ id }) => id.toLowerCase() === key.toLowerCase());
    return setting?.value;
}
function isShownAs(wanted, shown) {
    if (wanted === null)
        return shown === undefined || shown === '';
    if (shown === undefined)
        return false;
    if (typeof wanted === 'string')
        return shown === wanted;
    if (typeof wanted === 'boolean')
        return shown.toLowerCase() === String(wanted);
    if (typeof wanted === 'number')
        return shown.trim() !== '' && Number(shown) === wanted;
    return shown === JSON.stringify(wanted);
}

;// CONCATENATED MODULE: ./lib/plan/patch-equality.js

function covers(held, wanted) {
    if ((0,lib_json/* isJsonObject */.O)(held) && (0,lib_json/* isJsonObject */.O)(wanted)) {
        return [...new Set([...Object.keys(held), ...Object.keys(wanted)])].every((key) => coversField(held[key], wanted[key]));
    }
    if (Array.isArray(held) && Array.isArray(wanted)) {
        const items = wanted;
        const heldItems = held;
        return (heldItems.length === items.length &&
            heldItems.every((item, index) => covers(item, items[index] ?? null)));
    }
    return held === wanted;
}
function coversField(held, wanted) {
    if (wanted === undefined)
        return isNothing(held);
    return held === undefined ? isNothing(wanted) : covers(held, wanted);
}
function isNothing(value) {
    const isEmptyList = Array.isArray(value) && value.length === 0;
    return isEmptyList || value === undefined || value === null || value === false || value === '';
}
function sameElement(held, added) {
    if (isWebHook(held) && isWebHook(added)) {
        return WEBHOOK_IDENTITY.every((field) => coversField(held[field], added[field]));
    }
    return covers(held, added);
}
const WEBHOOK_IDENTITY = ['relativeUrl', 'triggerType', 'schedule'];
function isWebHook(value) {
    return (0,lib_json/* isJsonObject */.O)(value) && 'relativeUrl' in value;
}

;// CONCATENATED MODULE: ./lib/plan/remaining-operations.js


function remainingOperations(operations, document) {
    const remaining = [];
    const unclear = [];
    let state = document;
    for (const operation of operations) {
        const effect = unclear.some((before) => mayDependOn(operation, before))
            ? 'unclear'
            : effectOf(operation, { node: state, segments: segmentsOf(operation.path) });
        if (effect === 'none')
            continue;
        remaining.push(operation);
        if (effect === 'unclear')
            unclear.push(operation);
        else
            state = effect.becomes ?? state;
    }
    return unclear.length === 0 && covers(document, state) ? [] : remaining;
}
function mayDependOn({ op, path }, before) {
    return isWithin(path, before.path) || (op !== 'add' && isWithin(before.path, path));
}
function isWithin(path, outer) {
    return `${path}/`.toLowerCase().startsWith(`${outer}/`.toLowerCase());
}
function segmentsOf(path) {
    return path
        .split('/')
        .slice(1)
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function effectOf(operation, { node, segments }) {
    const [segment, ...rest] = segments;
    if (segment === undefined)
        return EFFECTS[operation.op](node, operation.value ?? null);
    const child = childOf(node, segment);
    if (child === undefined && operation.op === 'remove')
        return 'none';
    if (child === undefined && !(0,lib_json/* isJsonObject */.O)(node))
        return 'unclear';
    const effect = effectOf(operation, { node: child, segments: rest });
    if (typeof effect === 'string')
        return effect;
    return { becomes: withChild(node, { segment, child: effect.becomes }) };
}
const EFFECTS = {
    remove: () => ({ becomes: undefined }),
    replace: (node, value) => node !== undefined && covers(node, value) ? 'none' : { becomes: value },
    add: (node, value) => {
        if (!Array.isArray(node))
            return 'unclear';
        const items = node;
        return items.some((item) => sameElement(item, value)) ? 'none' : { becomes: [...items, value] };
    },
};
function childOf(node, segment) {
    if (Array.isArray(node)) {
        return node.find((item) => hasId(item, segment));
    }
    return (0,lib_json/* isJsonObject */.O)(node) && Object.hasOwn(node, segment) ? node[segment] : undefined;
}
function withChild(node, { segment, child }) {
    if (Array.isArray(node)) {
        const items = node;
        const replacement = child === undefined ? [] : [child];
        return items.flatMap((item) => (hasId(item, segment) ? replacement : [item]));
    }
    const fields = (0,lib_json/* isJsonObject */.O)(node) ? node : {};
    if (child !== undefined)
        return { ...fields, [segment]: child };
    return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== segment));
}
function hasId(item, id) {
    return ((0,lib_json/* isJsonObject */.O)(item) && typeof item.id === 'string' && item.id.toLowerCase() === id.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/plan/plan-release.js






function planRelease(options, observed) {
    refuseDowngrade(options, observed);
    refuseWithoutInstance(options, observed);
    const moved = [...versionStep(options, observed), ...installStep(options, observed)];
    return [
        ...moved,
        ...setupStep(options, { observed, moves: moved.length > 0 }),
        ...patchStep(options, observed),
    ];
}
function refuseDowngrade({ version, allowDowngrade }, { integration }) {
    if (allowDowngrade || integration === undefined)
        return;
    const held = integration.version;
    if (!isVersion(held)) {
        throw new errors/* ReleaseError */.K2({
            code: 'downgrade-refused',
            message: `The workspace holds the version ${(0,quote/* quote */.hD)(held)}, which cannot be compared with ${version}.`,
            hint: 'Set allow-downgrade to true for this run if it is to be replaced.',
        });
    }
    if (compareVersions(version, held) >= 0)
        return;
    throw new errors/* ReleaseError */.K2({
        code: 'downgrade-refused',
        message: `The workspace holds the version ${held}, which is higher than ${version}.`,
        hint: 'If the lower version is meant, set allow-downgrade to true for this run.',
    });
}
function refuseWithoutInstance(options, { instance }) {
    if (instance !== undefined || options.install)
        return;
    const asked = [
        ...(options.setup === undefined ? [] : ['setup']),
        ...(options.instancePatch.length === 0 ? [] : ['instance-patch']),
    ];
    if (asked.length === 0)
        return;
    throw new errors/* ReleaseError */.K2({
        code: 'not-installed',
        message: `The input ${asked.join(' and ')} needs an installed integration, and it is not installed.`,
        hint: 'Set install to true, or install the integration on the admin page first.',
    });
}
function versionStep({ version }, { integration }) {
    if (integration === undefined)
        return [{ kind: 'create', from: '', to: version }];
    if (integration.version === version)
        return [];
    return [{ kind: 'set-version', from: integration.version, to: version }];
}
function installStep({ install }, { instance }) {
    if (!install || instance !== undefined)
        return [];
    return [{ kind: 'install', from: '', to: 'notConfigured' }];
}
function setupStep({ setup, setupWhen }, { observed, moves }) {
    if (setup === undefined)
        return [];
    const { instance, setupProven } = observed;
    const differing = setupProven === true ? keysShownOtherwise : keysThatDiffer;
    const status = instance?.status ?? 'notConfigured';
    const unconfigured = status === 'notConfigured';
    const wanted = {
        always: () => true,
        unconfigured: () => unconfigured,
        changed: () => moves || unconfigured || (instance !== undefined && differing(setup, instance).length > 0),
    };
    return wanted[setupWhen]() ? [{ kind: 'setup', from: status, to: 'active', setup }] : [];
}
function patchStep({ instancePatch }, { instance }) {
    const operations = instance === undefined ? instancePatch : remainingOperations(instancePatch, instance.document);
    if (operations.length === 0)
        return [];
    const to = operations.map(({ op, path }) => `${op} ${path}`).join(', ');
    return [{ kind: 'patch-instance', from: '', to, operations }];
}

// EXTERNAL MODULE: ./lib/workspace/request-error.js
var request_error = __nccwpck_require__(3699);
;// CONCATENATED MODULE: ./lib/steps/pause.js
async function pause(ms, { clock, limits }) {
    await clock.sleep(Math.min(ms, limits.remainingMs()), limits.cancelled).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/steps/perform-write.js



const MAX_SENDS = 3;
const RESEND_PAUSE_MS = 1_000;
const FIRST_LOOK_PAUSE_MS = 250;
const LONGEST_LOOK_PAUSE_MS = 4_000;
const NOT_TAKEN_ON = new Set([429, 503]);
const NO_ANSWER = new Set([408, 502, 504]);
const LOOK_YOURSELF = 'Look at the page of the workspace, then run again: what is there is found and kept.';
async function performWrite(write, around) {
    const doubts = { mayHaveHappened: false, mayStillHappen: false };
    try {
        await sendUntilDone(write, { around, doubts });
        return { result: 'done' };
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        return { result: doubts.mayHaveHappened ? 'unknown' : 'not-done', error };
    }
}
async function sendUntilDone(write, { around, doubts }) {
    if (write.findFirst && (await write.find()))
        return;
    for (let sends = 1;; sends += 1) {
        const lost = await send(write, doubts);
        if (lost === undefined)
            return;
        const again = sends < MAX_SENDS && maySendAgain(write, lost);
        if (!again && !isWorthALook(lost, { write, doubts }))
            throw lost;
        await waitBeforeLook(lost, { write, again, around });
        if (await lookUp(write, { again, around, doubts })) {
            around.log.info(`${write.label}: it has happened.`);
            return;
        }
        if (!again)
            throw notSeen(lost, { write, doubts });
        around.log.info(`${write.label}: it cannot be seen that it has happened; sending it again.`);
    }
}
async function send(write, doubts) {
    const lost = await trySend(write);
    if (lost === undefined)
        return undefined;
    note(lost, doubts);
    if (lost.code === 'cancelled' || lost.code === 'budget-exceeded')
        throw lost;
    return lost;
}
async function trySend(write) {
    try {
        if (await write.send())
            return undefined;
    }
    catch (error) {
        if (error instanceof request_error/* RequestError */.G)
            return error;
        throw error;
    }
    return new request_error/* RequestError */.G({
        code: 'outcome-unknown',
        message: 'The answer does not say what has been done.',
        hint: LOOK_YOURSELF,
        fate: 'unknown',
    });
}
function note({ fate, status }, doubts) {
    if (fate !== 'unknown')
        return;
    doubts.mayHaveHappened = true;
    doubts.mayStillHappen ||= !isServicesOwnError(status);
}
function isServicesOwnError(status) {
    return status !== undefined && status >= 400 && !NO_ANSWER.has(status);
}
function maySendAgain(write, { fate, status }) {
    const wasNotTakenOn = status !== undefined && NOT_TAKEN_ON.has(status);
    return wasNotTakenOn || (fate === 'unknown' && write.repeatable);
}
function isWorthALook({ status }, { write, doubts }) {
    return doubts.mayHaveHappened || (status === 409 && write.conflictMeansDone);
}
async function waitBeforeLook({ message, retryAfterMs = 0 }, { write, again, around }) {
    const remainingMs = around.limits.remainingMs();
    if (retryAfterMs > remainingMs) {
        throw new errors/* ReleaseError */.K2({
            code: 'service-unavailable',
            message: `${message} The next request would have to wait ${Math.round(retryAfterMs / 1000)} s, ` +
                `but only ${Math.round(remainingMs / 1000)} s of the timeout are left.`,
            hint: 'Run again later, or raise the input timeout.',
        });
    }
    const waitMs = Math.max(again ? RESEND_PAUSE_MS : 0, retryAfterMs);
    const when = waitMs === 0 ? '' : ` in ${(waitMs / 1000).toFixed(1)} s`;
    around.log.info(`${write.label}: ${message} Looking it up${when}.`);
    if (waitMs > 0)
        await pause(waitMs, around);
}
async function lookUp(write, { again, around, doubts }) {
    const once = again && (write.repeatable || !doubts.mayHaveHappened);
    const until = around.clock.now() + (once ? 0 : write.settleMs);
    for (let pauseMs = FIRST_LOOK_PAUSE_MS;; pauseMs *= 2) {
        if (await look(write, doubts))
            return true;
        const leftMs = until - around.clock.now();
        if (leftMs <= 0)
            return false;
        await pause(Math.min(pauseMs, LONGEST_LOOK_PAUSE_MS, leftMs), around);
    }
}
async function look(write, doubts) {
    try {
        return await write.find();
    }
    catch (error) {
        if (!(error instanceof request_error/* RequestError */.G) || !doubts.mayHaveHappened)
            throw error;
        const { code, hint } = error;
        const message = `${write.label}: whether it has happened could not be read. ${error.message}`;
        throw new errors/* ReleaseError */.K2({ code, message, hint, cause: error });
    }
}
function notSeen(lost, { write, doubts }) {
    if (doubts.mayStillHappen) {
        return new errors/* ReleaseError */.K2({
            code: 'outcome-unknown',
            message: `${write.label}: it cannot be seen that it has happened. ${lost.message}`,
            hint: LOOK_YOURSELF,
            cause: lost,
        });
    }
    if (write.absenceShows)
        doubts.mayHaveHappened = false;
    return lost;
}

;// CONCATENATED MODULE: ./lib/plan/find-integration.js


function findIntegration(list, name) {
    const alike = list.filter((row) => row.name.toLowerCase() === name.toLowerCase());
    const [only, ...others] = alike;
    if (only === undefined || (others.length === 0 && only.name === name))
        return only;
    throw new errors/* ReleaseError */.K2({
        code: 'ambiguous-name',
        message: others.length === 0
            ? `The workspace has no ${(0,quote/* quote */.hD)(name)}, but ${(0,quote/* quote */.hD)(only.name)}, which differs in case only.`
            : `The workspace lists ${(0,quote/* quote */.hD)(name)} ${alike.length} times: ${alike
                .map((row) => `${(0,quote/* quote */.hD)(row.name, 80)} ${(0,quote/* printable */.g$)(row.id, 80)}`)
                .join(', ')}.`,
        hint: 'Write the input integration as the workspace does, or have the spare one removed.',
    });
}

;// CONCATENATED MODULE: ./lib/steps/writes.js





const LIST_SETTLE_MS = 12_000;
const INSTANCE_SETTLE_MS = 2_000;
const WRITES = {
    create: (step, { workspace, options: { integration: name }, record }) => ({
        label: `Create ${name} ${step.to}`,
        send: async () => {
            record.integration = await workspace.createIntegration(name, step.to);
            return record.integration !== undefined;
        },
        find: async () => {
            const found = findIntegration(await workspace.listIntegrations(), name);
            if (found !== undefined)
                refuseOtherVersion(found, step);
            record.integration = found;
            return found !== undefined;
        },
        settleMs: LIST_SETTLE_MS,
        absenceShows: true,
        repeatable: false,
        conflictMeansDone: true,
        findFirst: false,
    }),
    'set-version': (step, { workspace, options, record }) => ({
        label: `Set the version ${(0,quote/* printable */.g$)(step.from)} → ${step.to}`,
        send: async () => {
            const integration = integrationOf(record);
            await workspace.setVersion(integration, step.to);
            record.integration = { ...integration, version: step.to };
            return true;
        },
        find: async () => {
            const found = findIntegration(await workspace.listIntegrations(), options.integration);
            if (found === undefined || found.version === step.from)
                return false;
            refuseOtherVersion(found, step);
            record.integration = found;
            return true;
        },
        settleMs: LIST_SETTLE_MS,
        absenceShows: true,
        repeatable: true,
        conflictMeansDone: false,
        findFirst: false,
    }),
    install: (_step, { workspace, record }) => ({
        label: 'Install',
        send: () => workspace.install(integrationOf(record)).then(isDone),
        find: async () => (await workspace.readInstance(integrationOf(record))) !== undefined,
        settleMs: INSTANCE_SETTLE_MS,
        absenceShows: true,
        repeatable: true,
        conflictMeansDone: true,
        findFirst: false,
    }),
    setup: ({ setup }, { workspace, record }) => {
        const shows = (instance) => instance !== undefined &&
            instance.status !== 'notConfigured' &&
            keysThatDiffer(setup, instance).length === 0;
        const canTell = !shows(record.instanceBefore);
        return {
            label: 'Set up',
            send: () => workspace.setUp(integrationOf(record), setup).then(isDone),
            find: async () => canTell && shows(await workspace.readInstance(integrationOf(record))),
            settleMs: canTell ? INSTANCE_SETTLE_MS : 0,
            absenceShows: false,
            repeatable: true,
            conflictMeansDone: false,
            findFirst: false,
        };
    },
    'patch-instance': ({ operations }, { workspace, record }) => {
        let left = operations;
        return {
            label: 'Patch the instance',
            send: () => workspace.changeInstance(integrationOf(record), left).then(isDone),
            find: async () => {
                const instance = await workspace.readInstance(integrationOf(record));
                if (instance === undefined)
                    return false;
                left = remainingOperations(operations, instance.document);
                return left.length === 0;
            },
            settleMs: INSTANCE_SETTLE_MS,
            absenceShows: false,
            repeatable: operations.every(({ op }) => op !== 'add'),
            conflictMeansDone: false,
            findFirst: record.instance.kind === 'stale',
        };
    },
};
function isDone() {
    return true;
}
function integrationOf({ integration }) {
    if (integration !== undefined)
        return integration;
    throw new Error('The plan has a step for an integration that nothing created.');
}
function refuseOtherVersion(found, { to }) {
    if (found.version === to)
        return;
    throw new errors/* ReleaseError */.K2({
        code: 'conflict',
        message: `Somebody else gave ${(0,quote/* quote */.hD)(found.name)} the version ${(0,quote/* quote */.hD)(found.version)} during this run.`,
        hint: 'Let releases of one integration run one after the other (concurrency); then run again.',
    });
}

;// CONCATENATED MODULE: ./lib/steps/apply-plan.js


async function applyPlan(steps, context) {
    for (const [index, step] of steps.entries()) {
        const startedAt = context.clock.now();
        const write = writeFor(step, context);
        const ending = await performWrite(write, context);
        const durationMs = Math.round(context.clock.now() - startedAt);
        context.record.ended(index, { result: ending.result, durationMs });
        if (ending.result !== 'done')
            throw ending.error;
        context.log.info(`${write.label}: done in ${durationMs} ms.`);
    }
}
function writeFor(step, context) {
    const toWrite = WRITES[step.kind];
    return toWrite(step, context);
}

// EXTERNAL MODULE: ./lib/models.js
var models = __nccwpck_require__(8765);
;// CONCATENATED MODULE: ./lib/steps/describe.js


function describeObserved({ integration: name }, { integration, instance }) {
    if (integration === undefined)
        return `The workspace has no integration ${name} yet.`;
    const held = `The workspace holds ${name} ${(0,quote/* printable */.g$)(integration.version)}`;
    return instance === undefined
        ? `${held}, not installed.`
        : `${held}, installed, ${describeInstance(instance)}.`;
}
function describeInstance(instance) {
    const version = (0,models/* configuredVersion */.f)(instance);
    return version === undefined
        ? instance.status
        : `${instance.status} at version ${(0,quote/* quote */.hD)(version)}`;
}
const IN_WORDS = {
    create: ({ to }) => `create it at ${to}`,
    'set-version': ({ from, to }) => `set the version ${(0,quote/* printable */.g$)(from)} → ${to}`,
    install: () => 'install it',
    setup: () => 'set it up',
    'patch-instance': ({ to }) => `patch the instance (${(0,quote/* printable */.g$)(to)})`,
};
function describePlan(steps) {
    if (steps.length === 0)
        return 'Plan: nothing to write.';
    return `Plan: ${steps.map((step) => IN_WORDS[step.kind](step)).join('; ')}.`;
}

;// CONCATENATED MODULE: ./lib/steps/observe.js

async function observe(workspace, name) {
    const integration = findIntegration(await workspace.listIntegrations(), name);
    const instance = integration === undefined ? undefined : await workspace.readInstance(integration);
    return { integration, instance };
}

;// CONCATENATED MODULE: ./lib/steps/release-record.js
class ReleaseRecord {
    #options;
    #previousVersion;
    #steps = [];
    #instance = { kind: 'stale' };
    #instanceBefore;
    #installed = false;
    integration;
    constructor(options) {
        this.#options = options;
    }
    get instance() {
        return this.#instance;
    }
    get instanceBefore() {
        return this.#instanceBefore;
    }
    observed({ integration, instance }) {
        this.#previousVersion = integration?.version;
        this.#instanceBefore = instance;
        this.integration = integration;
        this.sawInstance(instance);
    }
    sawInstance(instance) {
        this.#instance = { kind: 'read', instance };
        this.#installed ||= instance !== undefined;
    }
    planned(steps) {
        const result = this.#options.dryRun ? 'planned' : 'not-done';
        this.#steps = steps.map(({ kind, from, to }) => ({ kind, from, to, result }));
    }
    ended(index, { result, durationMs }) {
        const step = this.#steps[index];
        if (step !== undefined)
            this.#steps[index] = { ...step, result, durationMs };
        this.#installed ||= this.hasDone('install');
        if (result !== 'not-done')
            this.#instance = { kind: 'stale' };
    }
    hasDone(kind) {
        return this.#steps.some((step) => step.kind === kind && step.result === 'done');
    }
    toResult(failure) {
        const instance = this.#instance.kind === 'read' ? this.#instance.instance : undefined;
        return {
            version: this.#options.version,
            previousVersion: this.#previousVersion,
            integrationId: this.integration?.id,
            outcome: failure === undefined ? this.#outcome() : undefined,
            installed: this.#installed,
            status: instance?.status,
            newlyInstalled: this.hasDone('install'),
            steps: this.#steps,
            failure,
        };
    }
    #outcome() {
        if (this.#steps.length === 0)
            return 'unchanged';
        if (this.#options.dryRun)
            return 'planned';
        return this.hasDone('create') ? 'created' : 'updated';
    }
}

;// CONCATENATED MODULE: ./lib/steps/judge-instance.js





function judgeInstance(instance, expected) {
    const verdict = judge(instance, expected);
    if (expected.waitFor !== 'none')
        return verdict;
    if (verdict.kind === 'failed')
        return { kind: 'warning', text: 'The instance is Failed.' };
    return verdict.kind === 'wait' ? { kind: 'notice', text: verdict.text } : verdict;
}
function judge(instance, expected) {
    switch (instance?.status) {
        case undefined:
            return { kind: 'wait', text: 'The instance does not show yet.' };
        case 'unknown':
            return { kind: 'wait', text: 'The instance has a status that this action does not know.' };
        case 'failed':
            return { kind: 'failed' };
        case 'paused':
            return { kind: 'notice', text: 'The instance is Paused; it was left so.' };
        case 'notConfigured':
            return expected.setUp
                ? { kind: 'wait', text: 'The instance is NotConfigured although it was set up.' }
                : { kind: 'notice', text: 'The instance is NotConfigured: it has not been set up yet.' };
        case 'hasErrors':
            return judgeWorking(instance, {
                expected,
                verdict: { kind: 'warning', text: 'The instance HasErrors: it works, with errors.' },
            });
        case 'active':
            return judgeWorking(instance, {
                expected,
                verdict: { kind: 'info', text: `The instance is ${describeInstance(instance)}.` },
            });
    }
}
function judgeWorking(instance, { expected, verdict }) {
    const shown = (0,models/* configuredVersion */.f)(instance);
    if (shown !== undefined && isSameVersion(shown, expected.version))
        return verdict;
    const former = shown === undefined ? 'no version' : `the version ${(0,quote/* quote */.hD)(shown)}`;
    const text = `The instance still shows ${former}, not ${expected.version}.`;
    if (expected.waitFor === 'version')
        return { kind: 'wait', text };
    if (shown === undefined)
        return verdict;
    return verdict.kind === 'info'
        ? { kind: 'notice', text: `${text} The service brings it up to date on its own schedule.` }
        : { kind: verdict.kind, text: `${verdict.text} ${text}` };
}
function isSameVersion(shown, version) {
    return shown === version || (isVersion(shown) && compareVersions(shown, version) === 0);
}

;// CONCATENATED MODULE: ./lib/steps/verify-instance.js



const FIRST_POLL_PAUSE_MS = 250;
const LONGEST_POLL_PAUSE_MS = 10_000;
const PAUSE_GROWTH = 1.5;
const PROGRESS_EVERY_MS = 15_000;
async function verifyInstance(context) {
    const { options, limits, log } = context;
    try {
        await waitForInstance(context);
    }
    catch (error) {
        const mayFail = options.waitFor !== 'none' || limits.stopReason() !== undefined;
        if (mayFail || !(error instanceof errors/* ReleaseError */.K2))
            throw error;
        log.warning(`What became of the instance could not be read. ${error.message}`);
    }
}
async function waitForInstance(context) {
    const { options, clock, log } = context;
    const expected = { ...options, setUp: context.record.hasDone('setup') };
    const until = clock.now() + options.waitTimeoutMs;
    const progress = new Progress(context);
    let instance = await firstLook(context);
    for (let pauseMs = FIRST_POLL_PAUSE_MS;; pauseMs *= PAUSE_GROWTH) {
        const verdict = judgeInstance(instance, expected);
        if (verdict.kind === 'failed')
            throw instanceFailed();
        if (verdict.kind !== 'wait') {
            log[verdict.kind](verdict.text);
            return;
        }
        const leftMs = until - clock.now();
        if (leftMs <= 0)
            throw waitedTooLong(verdict.text);
        progress.show(verdict.text);
        await pause(Math.min(pauseMs, LONGEST_POLL_PAUSE_MS, leftMs), context);
        instance = await verify_instance_look(context);
    }
}
async function firstLook(context) {
    const known = context.record.instance;
    return known.kind === 'read' ? known.instance : verify_instance_look(context);
}
async function verify_instance_look({ record, workspace }) {
    const { integration } = record;
    const instance = integration === undefined ? undefined : await workspace.readInstance(integration);
    record.sawInstance(instance);
    return instance;
}
class Progress {
    #context;
    #shown = '';
    #shownAt = 0;
    constructor(context) {
        this.#context = context;
    }
    show(text) {
        const { clock, log } = this.#context;
        if (text === this.#shown && clock.now() - this.#shownAt < PROGRESS_EVERY_MS)
            return;
        this.#shown = text;
        this.#shownAt = clock.now();
        log.info(`Waiting: ${text}`);
    }
}
function instanceFailed() {
    return new errors/* ReleaseError */.K2({
        code: 'instance-failed',
        message: 'The instance is Failed: it does not work.',
        hint: 'Check the setup parameters and the log of the integration itself, then run again.',
    });
}
function waitedTooLong(text) {
    return new errors/* ReleaseError */.K2({
        code: 'wait-timeout',
        message: `The wait is over. ${text}`,
        hint: 'Raise wait-timeout, set wait-for to what is needed, or look at the log of the integration.',
    });
}

;// CONCATENATED MODULE: ./lib/release-integration.js








async function releaseIntegration(options, { history = NO_HISTORY, ...parts }) {
    const record = new ReleaseRecord(options);
    try {
        await release({ ...parts, options, record }, history);
        return record.toResult(undefined);
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        const { code, message, hint } = error;
        return record.toResult({ code, message, hint });
    }
}
async function release(context, history) {
    const { options, workspace, record, log } = context;
    const { setupProven } = await history.recall();
    const observed = await observe(workspace, options.integration);
    record.observed(observed);
    log.info(describeObserved(options, observed));
    const steps = planRelease(options, { ...observed, setupProven });
    record.planned(steps);
    log.info(describePlan(steps));
    if (options.dryRun)
        return;
    await history.record({ writes: steps.length > 0 }, async () => {
        await applyPlan(steps, context);
        if (observed.instance !== undefined || record.hasDone('install'))
            await verifyInstance(context);
    });
}

// EXTERNAL MODULE: ./lib/run-limits.js
var run_limits = __nccwpck_require__(9791);
;// CONCATENATED MODULE: ./lib/secrecy/encoded-forms.js

function encodedForms(secret) {
    const bytes = Buffer.from(secret);
    const json = inJson(secret);
    const hex = bytes.toString('hex');
    const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
    return [
        secret,
        json,
        inJson(json),
        ...ESCAPED_IN_JSON.flatMap((which) => inEscapedJson(json, which)),
        (0,quote/* printable */.g$)(secret, secret.length),
        ...KEPT_IN_URLS.flatMap((kept) => inUrl(secret, kept)),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
    ];
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
const ESCAPED_IN_JSON = [/\\"|[^\x20-\x7e]|[&'+<>`]/g, /[^\x20-\x7e]/g];
function inEscapedJson(json, which) {
    const escaped = json.replace(which, (found) => {
        const code = found.charCodeAt(found.length - 1);
        return `\\u${code.toString(16).padStart(4, '0')}`;
    });
    const inCapitals = escaped.replace(/\\(?:u([0-9a-f]{4})|.)/g, (found, digits) => digits === undefined ? found : `\\u${digits.toUpperCase()}`);
    return [escaped, inCapitals];
}
const KEPT_IN_URLS = ["!'()*~", "!'()*~ ", '~', '* ', '!()* '];
function inUrl(secret, kept) {
    const url = encodeURIComponent(secret.toWellFormed()).replace(/%20|[!'()*~]/g, (found) => {
        if (found === '%20')
            return kept.includes(' ') ? '+' : found;
        return kept.includes(found) ? found : `%${Buffer.from(found).toString('hex').toUpperCase()}`;
    });
    return [url, url.replace(/%../g, (code) => code.toLowerCase())];
}
function base64At(bytes, offset) {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    return whole.slice(first, last);
}

;// CONCATENATED MODULE: ./lib/secrecy/secrets.js


const MASK = '***';
const SECRET_MIN_LENGTH = 6;
const BEGINNING_LENGTH = 4;
const LONGEST_BEGINNING = 2_000;
class Secrets {
    #values = new Set();
    #forms = new Map();
    add(secret) {
        const parts = [...secret.split(/\r\n|\r|\n/), secret];
        return parts.filter((part) => this.#addOne(part)).filter((part) => !/[\r\n]/.test(part));
    }
    redact(text) {
        const covered = [...this.#wholeSecrets(text), ...this.#cutSecrets(text)];
        return covered.length === 0 ? text : maskRanges(text, covered);
    }
    #addOne(value) {
        if (value.trim().length < SECRET_MIN_LENGTH || this.#values.has(value))
            return false;
        this.#values.add(value);
        for (const form of encodedForms(value)) {
            if (form.length >= SECRET_MIN_LENGTH)
                this.#addForm(form);
        }
        return true;
    }
    #addForm(form) {
        const beginning = form.slice(0, BEGINNING_LENGTH);
        const alike = this.#forms.get(beginning);
        if (alike === undefined)
            this.#forms.set(beginning, new Set([form]));
        else
            alike.add(form);
    }
    *#wholeSecrets(text) {
        for (let start = 0; start < text.length; start += 1) {
            for (const form of this.#formsThatBeginAt(text, start)) {
                if (text.startsWith(form, start))
                    yield [start, start + form.length];
            }
        }
    }
    *#cutSecrets(text) {
        let from = 0;
        for (let cut = text.indexOf(quote/* CUT */.T6); cut !== -1; cut = text.indexOf(quote/* CUT */.T6, from)) {
            from = Math.max(from, cut - LONGEST_BEGINNING);
            for (let start = from; start <= cut - BEGINNING_LENGTH; start += 1) {
                const rest = text.slice(start, cut);
                for (const form of this.#formsThatBeginAt(text, start)) {
                    if (form.startsWith(rest))
                        yield [start, cut];
                }
            }
            from = cut + 1;
        }
    }
    #formsThatBeginAt(text, start) {
        return this.#forms.get(text.slice(start, start + BEGINNING_LENGTH)) ?? [];
    }
}
function maskRanges(text, ranges) {
    let masked = '';
    let end = 0;
    for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
        if (from > end || end === 0)
            masked += text.slice(end, from) + MASK;
        end = Math.max(end, to);
    }
    return masked + text.slice(end);
}

;// CONCATENATED MODULE: ./lib/run.js













async function run() {
    const log = new ActionLog(new Secrets());
    reportCrashes(log);
    const cancelled = cancelledBySignal(log);
    try {
        const inputs = await readInputs(log);
        const result = await run_release(inputs, { log, cancelled });
        await reportRelease(result, { inputs, log });
    }
    catch (error) {
        await reportThrown(error, log);
    }
}
async function readInputs(log) {
    const raw = readRawInputs((name) => getInput(name));
    for (const secret of [...secretValues(raw), ...(0,environment_proxy/* proxySecrets */.W)(process.env)])
        log.mask(secret);
    const inputs = parseInputs(raw, await readRunContext(process.env));
    const { source, version, rules } = inputs.source;
    log.info(`Version ${version}, from ${source}.`);
    for (const { level, message } of rules) {
        if (level === 'warning')
            log.warning(`${message}.`);
        else
            log.info(`${message}.`);
    }
    return inputs;
}
async function run_release(inputs, { log, cancelled }) {
    const clock = systemClock;
    const limits = new run_limits/* RunLimits */.w({ clock, budgetMs: inputs.budgetMs, cancelled });
    const opened = await openHistoryIfWanted(inputs, { log, clock, limits });
    const { connectWorkspace } = await Promise.all(/* import() */[__nccwpck_require__.e(136), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9335));
    const { workspace, close } = await connectWorkspace({
        options: inputs.connection,
        proxy: (0,environment_proxy/* proxyFrom */.b)(process.env),
        clock,
        limits,
        log,
        onSecret: (secret) => {
            log.mask(secret);
        },
        redact: (text) => log.withoutSecrets(text),
    });
    try {
        const history = opened?.history;
        return await releaseIntegration(inputs.release, { workspace, log, clock, limits, history });
    }
    finally {
        await Promise.all([close(), opened?.close()]);
    }
}
async function openHistoryIfWanted(inputs, parts) {
    const { deployment } = inputs;
    if (deployment === undefined)
        return undefined;
    const { openHistory } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(226), __nccwpck_require__.e(136), __nccwpck_require__.e(102), __nccwpck_require__.e(791)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7791));
    return openHistory({ ...parts, inputs, deployment, env: process.env });
}
function cancelledBySignal(log) {
    const cancelled = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.once(name, () => {
            log.info(`${name}: stopping. No new write is begun.`);
            cancelled.abort(new Error(name));
        });
    }
    return cancelled.signal;
}
function reportCrashes(log) {
    let crashed = false;
    for (const event of ['uncaughtException', 'unhandledRejection']) {
        process.on(event, (thrown) => {
            if (crashed)
                return;
            crashed = true;
            void reportThrown(thrown, log).finally(() => process.exit(1));
        });
    }
}
async function reportThrown(thrown, log) {
    const error = toReleaseError(thrown);
    if (error !== thrown)
        log.debug(placesOf(thrown));
    await reportFailure(error, log);
}


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   T6: () => (/* binding */ CUT),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export SHOWN_LENGTH */
const SHOWN_LENGTH = 200;
const CUT = '…';
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
function printable(text, length = SHOWN_LENGTH) {
    const cut = text.length > length;
    if (!cut)
        return escaped(text);
    const whole = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
    return `${escaped(whole)}${CUT} (${text.length} characters)`;
}
function withoutHidden(text) {
    return text.replace(/[^\n\t]+/g, escaped);
}
function escaped(text) {
    return text.replace(UNPRINTABLE, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
}
function quote(text, length = SHOWN_LENGTH) {
    return `"${printable(text, length)}"`;
}


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

class RequestError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 {
    fate;
    status;
    retryAfterMs;
    constructor(fields) {
        super(fields);
        this.name = 'RequestError';
        this.fate = fields.fate;
        this.status = fields.status;
        this.retryAfterMs = fields.retryAfterMs;
    }
    ofUnsent() {
        const { code, message, hint, cause, status, retryAfterMs } = this;
        const fate = 'not-sent';
        return new RequestError({ code, message, hint, cause, status, retryAfterMs, fate });
    }
}


/***/ }),

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ BODY_PLACEHOLDERS),
/* harmony export */   YG: () => (/* binding */ isOperation),
/* harmony export */   bw: () => (/* binding */ ROUTES),
/* harmony export */   vT: () => (/* binding */ PATH_PLACEHOLDERS),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
