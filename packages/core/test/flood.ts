import type { Socket } from 'node:net'
import { rawHead } from './raw-answer.ts'

/** Answers with as many pieces as are read; `written` tells how many bytes went out. */
export function flood(
  status: number,
  piece: Buffer,
  count: number,
): { written: { bytes: number }; answer: (request: { socket: Socket }) => void } {
  const written = { bytes: 0 }
  return {
    written,
    answer({ socket }) {
      socket.write(rawHead(status, { 'content-length': String(piece.length * count) }))
      let left = count
      const more = (): void => {
        while (left > 0 && !socket.destroyed) {
          left -= 1
          written.bytes += piece.length
          if (!socket.write(piece)) return void socket.once('drain', more)
        }
        return undefined
      }
      more()
    },
  }
}
