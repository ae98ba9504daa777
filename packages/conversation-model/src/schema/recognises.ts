/** A type as `typeof` tells it apart: nothing is known about what is inside an object. */
type Outside<T> = T extends object ? object : T

type Recognised<Guard> = Guard extends ((input: unknown) => input is infer T) ? Outside<T> : never

/**
 * Holds for a guard that tells the values of `T` from all others without looking inside objects: it lets every
 * kind of value pass that `T` allows, and no other. Leave the guard's type to the compiler, which reads it off the
 * code, and write `guard satisfies Recognises<typeof guard, T>`.
 */
export type Recognises<Guard, T> = [Recognised<Guard>] extends [Outside<T>]
  ? [Outside<T>] extends [Recognised<Guard>]
    ? Guard
    : { readonly theTypeAllows: Outside<T> }
  : { readonly theGuardAllows: Recognised<Guard> }
