import {
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type ProjectReflection,
  Reflection,
  ReflectionKind,
} from 'typedoc'
import { anchorOf } from './anchor-of.ts'
import type { Entry, Part, Tag } from './entry.ts'

/** Does a constant hold something that can be called: of an interface or an alias that has signatures? */
const isCallable = ({ type }: DeclarationReflection): boolean => {
  const named = type?.type === 'reference' && type.reflection?.isDeclaration() ? type.reflection : undefined
  const aliased = named?.type?.type === 'reflection' ? named.type.declaration : undefined
  return (named?.signatures ?? aliased?.signatures ?? []).length > 0
}

const kindOf = (declaration: DeclarationReflection): Entry['kind'] => {
  if (declaration.kindOf(ReflectionKind.Function)) return 'function'
  if (declaration.kindOf(ReflectionKind.Class)) return 'class'
  if (!declaration.kindOf(ReflectionKind.Variable)) return 'type'
  return isCallable(declaration) ? 'function' : 'value'
}

const fileOf = (reflection: Reflection): string =>
  reflection.isDeclaration() ? (reflection.sources?.[0]?.fileName ?? '') : ''

const packageOf = (reflection: Reflection): string =>
  /^packages\/([\w-]+)\//.exec(fileOf(reflection))?.[1] ?? ''

/** Where a link in a comment leads, seen from `docs/reference`. */
const hrefOf = (target: Reflection): string => {
  const owner = target.parent?.kindOf(ReflectionKind.Module) ? target : (target.parent ?? target)
  return owner.isDeclaration() && kindOf(owner) === 'function'
    ? `${packageOf(owner)}.md#${anchorOf(owner.name)}`
    : `../../${fileOf(owner)}`
}

const textOf = (parts: readonly CommentDisplayPart[] = []): string =>
  parts
    .map((part) => {
      if (part.kind !== 'inline-tag') return part.text
      return part.target instanceof Reflection ? `[\`${part.text}\`](${hrefOf(part.target)})` : part.text
    })
    .join('')
    .trim()

const commentOf = ({ comment, signatures }: DeclarationReflection): Comment | undefined =>
  comment ?? signatures?.find((signature) => signature.comment)?.comment

/** The tags of a declaration; TypeDoc takes `@param` away, to the parameter. */
const tagsOf = (declaration: DeclarationReflection): Tag[] => [
  ...(declaration.signatures?.[0]?.parameters ?? []).flatMap(({ name, comment }) =>
    comment ? [{ name: '@param', text: `\`${name}\`: ${textOf(comment.summary)}` }] : [],
  ),
  ...(commentOf(declaration)?.blockTags ?? []).map(({ tag, content }) => ({
    name: tag,
    text: textOf(content),
  })),
]

const partsOf = (namespace: DeclarationReflection | undefined): Part[] =>
  (namespace?.children ?? []).map((part) => ({
    name: part.name,
    text: textOf(commentOf(part)?.summary),
    fields: (part.children ?? [])
      .filter((field) => !field.inheritedFrom)
      .map((field) => ({ name: field.name, text: textOf(commentOf(field)?.summary) })),
  }))

/** Every export of every package. Its namespace, if it has one, is a part of the function. */
export const entriesOf = (project: ProjectReflection): Entry[] =>
  (project.children ?? []).flatMap((module) => {
    const exports = module.children ?? []
    const namespaces = exports.filter((each) => each.kindOf(ReflectionKind.Namespace))
    return exports
      .filter((each) => !namespaces.includes(each))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((each) => ({
        from: module.name,
        name: each.name,
        kind: kindOf(each),
        file: fileOf(each),
        text: textOf(commentOf(each)?.summary),
        tags: tagsOf(each),
        parts: partsOf(namespaces.find(({ name }) => name === each.name)),
      }))
  })
