interface Word {
  readonly pattern: RegExp
  readonly because: string
  /** The files in which it may stand. */
  readonly except?: RegExp
}

const here = /^scripts\/words\//

const words: readonly Word[] = [
  {
    pattern: /registry\.npmjs\.org|npmmirror|\/artifactory\/|verdaccio|_authToken/i,
    because: 'a registry is the choice of the machine',
    except: here,
  },
  {
    pattern: /^\s*(registry|tarball):\s|"(registry|resolved)":\s*"https?:/,
    because: 'a registry is the choice of the machine',
    except: here,
  },
  {
    pattern: /(^|[\s"'`(=])\/(work|root|home|Users)\/\w/,
    because: 'a path of one machine means nothing on another',
    except: here,
  },
  {
    pattern: /(^|[\s"'`(=])\/tmp\//,
    because: 'not every machine has this folder',
    // In code, a test may name a path that never exists.
    except: /^scripts\/words\/|\.test\.ts$/,
  },
  {
    pattern: /\.\.\/shared\b/,
    because: 'the repository stands alone',
    except: /^(scripts\/words\/|\.ci\/run$)/,
  },
]

/** The lines of a file that hold what no file should, each as `file:line what`. */
export const wordsIn = (file: string, text: string): string[] => {
  const present = words.filter(
    ({ pattern, except }) => !except?.test(file) && new RegExp(pattern, 'im').test(text),
  )
  if (present.length === 0) return []
  return text
    .split('\n')
    .flatMap((line, index) =>
      present
        .filter(({ pattern }) => pattern.test(line))
        .map(({ because }) => `${file}:${index + 1} ${because}: ${line.trim().slice(0, 80)}`),
    )
}
