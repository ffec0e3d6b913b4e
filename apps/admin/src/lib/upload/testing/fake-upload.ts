/** Stands in for XMLHttpRequest: the test says what the network does. */
export class FakeUpload extends EventTarget {
  static sent: FakeUpload[] = [];

  static get last(): FakeUpload {
    return FakeUpload.sent.at(-1)!;
  }

  readonly upload = new EventTarget();
  readonly headers = new Map<string, string>();
  status = 0;
  responseText = "";

  get key(): string | undefined {
    return this.headers.get("Idempotency-Key");
  }

  open(): void {}

  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }

  send(): void {
    FakeUpload.sent.push(this);
  }

  progress(loaded: number): void {
    this.upload.dispatchEvent(Object.assign(new Event("progress"), { loaded }));
  }

  answer(status: number, body: object): void {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.dispatchEvent(new Event("load"));
  }

  lose(): void {
    this.dispatchEvent(new Event("error"));
  }

  abort(): void {
    this.dispatchEvent(new Event("abort"));
  }
}
