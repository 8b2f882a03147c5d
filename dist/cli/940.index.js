"use strict";
exports.id = 940;
exports.ids = [940];
exports.modules = {

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const debug = __webpack_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(5101)
const { safeRe: re, t } = __webpack_require__(5471)

const parseOptions = __webpack_require__(5594)
const { compareIdentifiers } = __webpack_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 5594:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __webpack_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __webpack_require__(5101)
const debug = __webpack_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 9728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ appliedRule),
/* harmony export */   MI: () => (/* binding */ dropsText),
/* harmony export */   vt: () => (/* binding */ addsWord)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);

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
        effect: 'word-added',
        says: (from, to) => `A prerelease begins with a letter, so "pre" goes first, below every other word but "dev": ` +
            `${from} becomes ${to}`,
    },
    'build-as-part': {
        level: 'notice',
        says: (from, to) => `A build number becomes the fourth part: ${from} becomes ${to}`,
    },
    'build-dropped': {
        level: 'warning',
        effect: 'text-dropped',
        says: (from, to) => `Build metadata that cannot become the fourth part is dropped: ${from} becomes ${to}`,
    },
    'prerelease-build-dropped': {
        level: 'warning',
        effect: 'text-dropped',
        says: (from, to) => `A build number would lift a prerelease above its release, so it is dropped: ` +
            `${from} becomes ${to}`,
    },
    'large-part': {
        level: 'warning',
        says: (from, to) => `The part ${from} is above ${to}, which the workspace may refuse`,
    },
};
function addsWord(rules) {
    return hasEffect(rules, 'word-added');
}
function dropsText(rules) {
    return hasEffect(rules, 'text-dropped');
}
function hasEffect(rules, effect) {
    return rules.some(({ rule }) => RULES[rule].effect === effect);
}
function appliedRule(rule, from, to) {
    const { level, says } = RULES[rule];
    return { rule, message: says((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(from), (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(to)), level };
}


/***/ }),

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exactVersion: () => (/* binding */ exactVersion),
  versionFromTag: () => (/* binding */ versionFromTag)
});

// EXTERNAL MODULE: ./lib/cli/src/version/applied-rule.js
var applied_rule = __webpack_require__(9728);
// EXTERNAL MODULE: ./lib/cli/src/version/compare-versions.js
var compare_versions = __webpack_require__(4965);
// EXTERNAL MODULE: ./lib/cli/src/version/grammar.js
var grammar = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/cli/src/domain/parsed.js
var parsed = __webpack_require__(9703);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
;// CONCATENATED MODULE: ./lib/cli/src/version/parsed-tag.js

function parseTag(text) {
    return fromSemVer(text) ?? fromNumbers(text);
}
function fromSemVer(text) {
    const semver = /^\d.*\S$/s.test(text) ? parse(text) : null;
    if (semver === null)
        return undefined;
    const { major, minor, patch, prerelease, build } = semver;
    return {
        text,
        numbers: [major, minor, patch].map(String),
        tail: prerelease.length === 0 ? '' : `-${prerelease.join('.')}`,
        build: build.length === 0 ? undefined : build.join('.'),
    };
}
const NUMBERS = /^\d+(?:\.\d+)*/;
function fromNumbers(text) {
    const numbers = NUMBERS.exec(text)?.[0];
    if (numbers === undefined)
        return undefined;
    const plus = text.indexOf('+');
    const end = plus === -1 ? text.length : plus;
    return {
        text,
        numbers: numbers.split('.'),
        tail: text.slice(numbers.length, end),
        build: plus === -1 ? undefined : text.slice(end + 1),
    };
}

// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/cli/src/version/prerelease-words.js
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
const DESCRIBED = /-\d{1,7}-g[0-9a-f]{4,64}(?:-dirty)?$/;
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
function isDescribedCommit(tail) {
    return DESCRIBED.test(tail);
}

;// CONCATENATED MODULE: ./lib/cli/src/version/refusals.js




const SHOWN_LENGTH = 100;
const SHOWN_LENGTH_ESCAPED = 16;
const VALID_FORMS = `Use a tag such as v1.2, v1.2.3, v1.2.3.4, v1.2.3-rc.1 or 1.2rc1, or set ${(0,quote/* option */.uK)('version')}`;
const NOT_A_VERSION = (0,parsed/* wrong */.Qm)('is not a version', VALID_FORMS);
const TOO_LONG = (0,parsed/* wrong */.Qm)(`is longer than ${grammar/* LONGEST_TAG */.a$} characters`, VALID_FORMS);
const DASHED_DATE = /^(?:19|20)\d\d-(?:0?[1-9]|1[0-2])(?:-\d+){0,2}$/;
const VERSION_BEHIND = /-[vV]?\d+\.\d/;
const REFUSALS = [
    {
        applies: ({ tail }) => tail.startsWith('!'),
        problem: 'has an epoch (the number before "!"), which a version cannot show',
        remedy: 'Release it under a tag without an epoch',
    },
    {
        applies: ({ numbers }) => numbers.length > grammar/* MOST_NUMBERS */.XY,
        problem: `has ${grammar/* MOST_NUMBERS */.XY + 1} or more numbers, and a version has at most ${grammar/* MOST_NUMBERS */.XY}`,
        remedy: VALID_FORMS,
    },
    {
        applies: ({ tail }) => isPostRelease(tail),
        problem: 'is a post-release, which would sort below the version that it follows',
        remedy: 'Raise a number instead, such as 1.2.3 to 1.2.4 or to 1.2.3.1',
    },
    {
        applies: ({ tail }) => isDescribedCommit(tail),
        problem: 'is how git describe calls a commit that comes after a tag, and what follows a "-" comes before',
        remedy: 'Give the commit a tag of its own, such as 1.2.4 after 1.2.3, or 1.2.3.1',
    },
    {
        applies: ({ build }) => build !== undefined && !isBuildMetadata(build),
        problem: 'has something after "+" that is not build metadata',
        remedy: 'Put Latin letters and digits there, such as +5 or +build.5, or nothing',
    },
    {
        applies: ({ text }) => DASHED_DATE.test(text),
        problem: 'is a date with "-", and a version has "." between its numbers',
        remedy: ({ text }) => `Write it as ${text.replaceAll('-', '.')}`,
    },
    {
        applies: ({ numbers, tail }) => numbers.length === 1 &&
            tail.startsWith('-') &&
            (!isKnownAfterDash(tail) || VERSION_BEHIND.test(tail)),
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
        problem: NOT_A_VERSION.problem,
        remedy: NOT_A_VERSION.remedy,
    },
];
function refusalOf(tag) {
    const found = REFUSALS.find(({ applies }) => applies(tag));
    if (found === undefined)
        return undefined;
    const { problem, remedy } = found;
    return (0,parsed/* wrong */.Qm)(problem, typeof remedy === 'string' ? remedy : remedy(tag));
}
function isBuildMetadata(build) {
    return /^[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/.test(build);
}
function quoteShortly(text) {
    const escaped = (0,quote/* printable */.g$)(text, text.length) !== text;
    return (0,quote/* quote */.hD)(text, escaped ? SHOWN_LENGTH_ESCAPED : SHOWN_LENGTH);
}

;// CONCATENATED MODULE: ./lib/cli/src/version/convert.js






function convert(text) {
    const bare = text.replace(/^[vV]/, '');
    if ((0,grammar/* isVersion */.lF)(bare))
        return (0,parsed/* parsed */.Yz)(unchanged(bare));
    const tag = parseTag(bare);
    if (tag === undefined)
        return NOT_A_VERSION;
    return refusalOf(tag) ?? (0,parsed/* parsed */.Yz)(versionFromPieces(tag));
}
function unchanged(version) {
    return { version, rules: largePartWarnings(version) };
}
function versionFromPieces({ text, numbers: given, tail, build }) {
    const { numbers, rules: numberRules } = withMinor(given.join('.'));
    const { prerelease, rules: prereleaseRules } = prereleaseFromTail(tail);
    const release = prerelease === '' ? numbers : `${numbers}-${prerelease}`;
    const { version, rules: buildRules } = withBuild(release, { text, build });
    const rules = [...numberRules, ...prereleaseRules, ...buildRules, ...largePartWarnings(version)];
    return { version, rules };
}
function withMinor(numbers) {
    if (numbers.includes('.'))
        return { numbers, rules: [] };
    return { numbers: `${numbers}.0`, rules: [(0,applied_rule/* appliedRule */.E5)('minor-added', numbers, `${numbers}.0`)] };
}
function prereleaseFromTail(tail) {
    const given = tail.replace(/^[._-]/, '');
    const identifiers = given.match(/[0-9A-Za-z]+/g) ?? [];
    const touching = identifiers.join('');
    const joined = identifiers.reduce(joinIdentifiers, '');
    const prerelease = joined.replace(/^(?=\d)/, 'pre');
    const rules = [];
    if (/^[^-]/.test(tail))
        rules.push((0,applied_rule/* appliedRule */.E5)('prerelease-detached', tail, `-${given}`));
    if (joined !== touching)
        rules.push((0,applied_rule/* appliedRule */.E5)('digits-parted', given, joined));
    else if (joined !== given)
        rules.push((0,applied_rule/* appliedRule */.E5)('identifiers-joined', given, joined));
    if (prerelease !== joined)
        rules.push((0,applied_rule/* appliedRule */.E5)('pre-added', joined, prerelease));
    return { prerelease, rules };
}
function joinIdentifiers(joined, next) {
    const digitsTouch = /\d$/.test(joined) && /^\d/.test(next);
    return digitsTouch ? `${joined}x${next}` : joined + next;
}
const BUILD_NUMBER = /^(?:build\.)?(\d+)$/i;
const BUILD_INDEX = 3;
function withBuild(release, { text, build }) {
    if (build === undefined)
        return { version: release, rules: [] };
    const { parts, prerelease } = (0,grammar/* splitVersion */.$J)(release);
    const number = BUILD_NUMBER.exec(build)?.[1];
    if (number === undefined || parts.length > BUILD_INDEX) {
        return { version: release, rules: [(0,applied_rule/* appliedRule */.E5)('build-dropped', text, release)] };
    }
    if (prerelease !== '') {
        return { version: release, rules: [(0,applied_rule/* appliedRule */.E5)('prerelease-build-dropped', text, release)] };
    }
    const zeros = Array.from({ length: BUILD_INDEX - parts.length }, () => '0');
    const version = [...parts, ...zeros, number].join('.');
    return { version, rules: [(0,applied_rule/* appliedRule */.E5)('build-as-part', text, version)] };
}
const LARGEST_SAFE_PART = '2147483647';
function largePartWarnings(version) {
    return (0,grammar/* splitVersion */.$J)(version)
        .parts.filter((part) => (0,compare_versions/* compareDigits */.oY)(part, LARGEST_SAFE_PART) > 0)
        .map((part) => (0,applied_rule/* appliedRule */.E5)('large-part', part, LARGEST_SAFE_PART));
}

;// CONCATENATED MODULE: ./lib/cli/src/version/propose-prefix.js



const BEGINNING = String.raw `(?<![\p{L}\p{N}])[vV](?=[0-9])|(?<!\p{N})[0-9]`;
const IS_NAMELESS = String.raw `^[^\p{L}\p{N}]*$`;
const HAS_NUMBER = String.raw `\p{N}`;
const BEGINS_WITH_NUMBER = String.raw `^[vV]?\p{N}`;
const ENDS_IN_NAME = String.raw `\p{L}[^\p{L}\p{N}]*$`;
const NUMBER_GOES_ON = String.raw `\p{N}[^\p{L}\p{N}/@-]+$|(?<![\p{L}\p{N}])\p{N}+-+$`;
const BEGINS_WITH_V = /^[vV]/;
const ENDS_IN_BORDER = /[/@]$/;
function proposePrefix(text) {
    for (const { index } of text.matchAll(new RegExp(BEGINNING, 'gu'))) {
        const [prefix, rest] = [text.slice(0, index), text.slice(index)];
        const proposal = { prefix, version: rest };
        if (isPrefix(prefix, rest) && isConvertible(proposal))
            return proposal;
    }
    return undefined;
}
const NUMBERED_NAME = /^\d+-(?:[^+]*[-/@])?(?=[vV]?\d+\.\d)/;
function nameBefore(text) {
    return proposePrefix(text)?.prefix ?? NUMBERED_NAME.exec(text)?.[0];
}
function isPrefix(prefix, rest) {
    if (matches(IS_NAMELESS, prefix) || (0,quote/* printable */.g$)(prefix, prefix.length) !== prefix)
        return false;
    if (matches(BEGINS_WITH_NUMBER, prefix)) {
        return (ENDS_IN_BORDER.test(prefix) || (BEGINS_WITH_V.test(rest) && matches(ENDS_IN_NAME, prefix)));
    }
    return BEGINS_WITH_V.test(rest) || !matches(NUMBER_GOES_ON, prefix);
}
function isConvertible({ prefix, version }) {
    const conversion = convert(version);
    if (!conversion.ok)
        return false;
    const isSingleNumber = conversion.value.rules.some(({ rule }) => rule === 'minor-added');
    if (!isSingleNumber || BEGINS_WITH_V.test(version))
        return true;
    return !matches(HAS_NUMBER, prefix) && !endsInKnownWord(prefix);
}
function matches(pattern, text) {
    return new RegExp(pattern, 'u').test(text);
}

;// CONCATENATED MODULE: ./lib/cli/src/version/read-version.js






function versionFromTag(tag, { prefix }) {
    if (tag.length > grammar/* LONGEST_TAG */.a$)
        return about(quoteShortly(tag), TOO_LONG);
    if (!tag.startsWith(prefix))
        return about(quoteShortly(tag), missingPrefix(prefix));
    const text = tag.slice(prefix.length);
    const conversion = convert(text);
    if (conversion.ok)
        return conversion;
    const misplaced = prefix === '' ? unknownPrefix(text) : anotherName(prefix, text);
    if (misplaced !== undefined)
        return about(quoteShortly(tag), misplaced);
    return about(withoutPrefix(tag, prefix), conversion);
}
function about(subject, { problem, remedy }) {
    return (0,parsed/* wrong */.Qm)(`${subject} ${problem}`, remedy);
}
function missingPrefix(prefix) {
    return (0,parsed/* wrong */.Qm)(`does not begin with the ${(0,quote/* option */.uK)('tag-prefix')} ${quoteShortly(prefix)}`, `Correct ${(0,quote/* option */.uK)('tag-prefix')}, or release only the tags that begin with it`);
}
function unknownPrefix(text) {
    const proposal = proposePrefix(text);
    if (proposal === undefined)
        return undefined;
    const { prefix, version } = proposal;
    return (0,parsed/* wrong */.Qm)(`has ${quoteShortly(prefix)} before its version`, `Set ${(0,quote/* option */.uK)('tag-prefix')} to ${quoteShortly(prefix)} if ${quoteShortly(version)} is the version`);
}
function anotherName(prefix, text) {
    const name = nameBefore(text);
    if (name === undefined)
        return undefined;
    return (0,parsed/* wrong */.Qm)(`has ${quoteShortly(name)} between the ${(0,quote/* option */.uK)('tag-prefix')} ${quoteShortly(prefix)} and a version: a tag of another integration?`, 'Release only the tags of its own integration, or give those a prefix that no other name continues, such as telephony@');
}
function withoutPrefix(tag, prefix) {
    return prefix === '' ? quoteShortly(tag) : `${quoteShortly(tag)} without ${quoteShortly(prefix)}`;
}
function exactVersion(text) {
    if (text.length <= grammar/* LONGEST_TAG */.a$ && (0,grammar/* isVersion */.lF)(text))
        return (0,parsed/* parsed */.Yz)(unchanged(text));
    return (0,parsed/* wrong */.Qm)(`${quoteShortly(text)} is not a version of the form major.minor[.patch[.build]][-prerelease]`, remedyFor(text));
}
function remedyFor(text) {
    const conversion = text.length <= grammar/* LONGEST_TAG */.a$ ? convert(text) : undefined;
    if (conversion?.ok !== true)
        return 'Use a version such as 1.2, 1.2.3, 1.2.3.4 or 1.2.3-rc1';
    const { version } = conversion.value;
    const cut = `${text}.0` === version ? ` in quotation marks, without which YAML reads it as ${text}` : '';
    return `Use ${quoteShortly(version)}${cut}, or give the text as ${(0,quote/* option */.uK)('tag')}, which converts it`;
}


/***/ })

};
;