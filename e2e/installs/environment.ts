/**
 * Which of the platforms' types a program is compiled with. `default` is what many have: those of the DOM, since nobody said
 * otherwise, and those of Node.
 */
export type Environment = 'none' | 'node' | 'dom' | 'workers' | 'default'
