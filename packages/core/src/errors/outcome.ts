/**
 * What became of the request that failed.
 *
 * - `not_sent`: it never left. Nothing happened; sending it again is safe.
 * - `rejected`: the API answered that it did not accept it. Nothing happened; sending it again is safe, and
 *   useful once the reason is gone.
 * - `unknown`: it left, and no usable answer came back. It may have been carried out: sending a message again may
 *   send it twice.
 */
export type Outcome = 'not_sent' | 'rejected' | 'unknown'
