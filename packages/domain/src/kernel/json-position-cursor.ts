/** The text is not JSON: where, and what to do. Caught by the reader, never seen outside it. */
export class JsonSyntaxError extends Error {
  constructor(
    readonly line: number,
    readonly pointer: string,
    message: string,
  ) {
    super(message);
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Whatever a string holds as it is: no quote, no backslash, nothing below the space. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const HEX = /[0-9a-fA-F]{4}/y;

/** A place in a JSON text that moves over its tokens. */
export class JsonCursor {
  /** The value being read, for the message of a syntax error. */
  pointer = "";
  line = 1;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  fail(message: string): never {
    throw new JsonSyntaxError(this.line, this.pointer, message);
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  peek(): string {
    return this.#text.charAt(this.#at);
  }

  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.#at++;
    return true;
  }

  expect(character: string): void {
    if (!this.take(character)) this.fail(`JSON sai cú pháp: ở đây phải là “${character}”; sửa tệp.`);
  }

  takeWord(word: string): boolean {
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  /** Steps over white space; a line ends with LF, CRLF or CR. */
  skipSpace(): void {
    for (; ; this.#at++) {
      const character = this.peek();
      const next = this.#text.charAt(this.#at + 1);
      if (character === "\n" || (character === "\r" && next !== "\n")) this.line++;
      else if (character !== " " && character !== "\t" && character !== "\r") return;
    }
  }

  readNumber(): number {
    const text = this.#match(NUMBER);
    if (text === "") this.fail("JSON sai cú pháp: ở đây phải là một giá trị; sửa tệp.");
    return Number(text);
  }

  readString(): string {
    this.expect('"');
    let value = "";
    for (;;) {
      value += this.#match(PLAIN);
      if (this.take('"')) break;
      if (!this.take("\\"))
        this.fail("JSON sai cú pháp: chuỗi không đóng hoặc có ký tự điều khiển; sửa tệp.");
      value += this.#readEscape();
    }
    if (!value.isWellFormed()) this.fail("Chuỗi JSON có mã Unicode lẻ cặp; sửa chuỗi.");
    return value;
  }

  #readEscape(): string {
    const letter = this.peek();
    this.#at++;
    if (letter !== "u")
      return ESCAPES[letter] ?? this.fail("JSON sai cú pháp: mã sau dấu \\ không có; sửa tệp.");
    const digits = this.#match(HEX);
    if (digits === "") this.fail("JSON sai cú pháp: sau \\u phải có bốn chữ số thập lục phân; sửa tệp.");
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += text.length;
    return text;
  }
}
