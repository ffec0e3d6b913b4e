/**
 * Something that keeps the program from starting and that a person can mend. The message is one
 * Vietnamese line for that person; whoever catches it prints it without a stack and exits with 1.
 */
export class StartupError extends Error {
  override readonly name = "StartupError";
}
