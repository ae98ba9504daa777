import { expectTypeOf } from 'vitest'
import type { Recognises } from './recognises.ts'

type Line = string | null | Line[]

const right = (input: unknown) => typeof input === 'string' || typeof input === 'object'
expectTypeOf(right).toExtend<Recognises<typeof right, Line>>()

const lax = (input: unknown) => typeof input === 'number' || right(input)
expectTypeOf(lax).not.toExtend<Recognises<typeof lax, Line>>()

const strict = (input: unknown) => typeof input === 'string'
expectTypeOf(strict).not.toExtend<Recognises<typeof strict, Line>>()

const blind = (input: unknown): boolean => typeof input === 'string'
expectTypeOf(blind).not.toExtend<Recognises<typeof blind, Line>>()
