import { screen, waitFor } from "@testing-library/react";
import { act, useEffect, useRef, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { renderUi } from "../testing/render.tsx";
import { keepFocus } from "./keep-focus.ts";

function Box({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => (box.current ? keepFocus(box.current) : () => {}), []);
  return <main ref={box}>{children}</main>;
}

/** Shows the first, puts the cursor on the button in it, then shows the second. */
async function swap(first: ReactNode, second: ReactNode) {
  const { rerender } = await renderUi(<Box>{first}</Box>);
  screen.getByRole("button").focus();
  await act(async () => rerender(<Box>{second}</Box>));
}

const untilFocused = (find: () => HTMLElement) => waitFor(() => expect(document.activeElement).toBe(find()));

/** A frame later than the cursor would have been moved. */
async function afterSettling(): Promise<void> {
  for (let frames = 3; frames > 0; frames -= 1) await new Promise(requestAnimationFrame);
}

describe("when what held the cursor is gone", () => {
  it("goes to the heading of what came in its place", async () => {
    await swap(
      <section key="step">
        <h2>Chốt phát, thu phiếu</h2>
        <button>Chốt</button>
      </section>,
      <section key="closed">
        <p>Ngày 22/11</p>
        <h2>Đã chốt</h2>
      </section>,
    );
    await untilFocused(() => screen.getByRole("heading", { name: "Đã chốt" }));
  });

  it("goes to a notice where there is no heading, and to what has neither as it is", async () => {
    const h2 = <h2 key="h2">Chốt phúc tra</h2>;
    await swap(
      [h2, <button key="a">Chốt</button>],
      [
        h2,
        <p key="b" role="status">
          Đã chốt phúc tra
        </p>,
      ],
    );
    await untilFocused(() => screen.getByRole("status"));
  });

  it("goes to what came, when it is no more than words", async () => {
    const h2 = <h2 key="h2">Chốt phúc tra</h2>;
    await swap([h2, <button key="a">Chốt</button>], [h2, <span key="b">Đã chốt</span>]);
    await untilFocused(() => screen.getByText("Đã chốt"));
  });

  it("stays in the table when a row went", async () => {
    const table = (...rows: readonly ReactNode[]) => (
      <table>
        <caption>Các phiên</caption>
        <tbody>{rows}</tbody>
      </table>
    );
    const row = (name: string, action: ReactNode) => (
      <tr key={name}>
        <td>{name}</td>
        <td>{action}</td>
      </tr>
    );
    await swap(table(row("A", null), row("B", <button>Kết thúc</button>)), table(row("A", null)));
    await untilFocused(() => screen.getByRole("table"));
  });

  it("goes to the table that stood empty and is being filled", async () => {
    await swap(
      [<table key="1" />, <button key="2">Xóa bộ lọc</button>],
      [
        <table key="1">
          <tbody aria-hidden="true" />
        </table>,
      ],
    );
    await untilFocused(() => screen.getByRole("table"));
  });

  it("goes up to the heading when nothing came", async () => {
    const head = [<h1 key="1">Trang</h1>, <h2 key="2">Phần</h2>];
    await swap(
      [
        ...head,
        <div key="3">
          <button>Bỏ</button>
        </div>,
        <h2 key="4">Sau</h2>,
      ],
      [...head, <h2 key="4">Sau</h2>],
    );
    await untilFocused(() => screen.getByRole("heading", { name: "Phần" }));
  });
});

it("gives a button the cursor back once it can be pressed again", async () => {
  await renderUi(
    <Box>
      <button>Nhận</button>
    </Box>,
  );
  const button = screen.getByRole<HTMLButtonElement>("button");
  button.focus();
  // What a browser does with a button that is disabled while it holds the cursor.
  await act(async () => {
    button.blur();
    button.disabled = true;
  });
  expect(document.activeElement).toBe(document.body);
  await act(async () => {
    button.disabled = false;
  });
  await untilFocused(() => button);
});

it("leaves the cursor where something took it by itself", async () => {
  function Result() {
    const field = useRef<HTMLInputElement>(null);
    useEffect(() => field.current?.focus(), []);
    return (
      <>
        <h2>Kết quả</h2>
        <input ref={field} />
      </>
    );
  }
  await swap(<button>Tính</button>, <Result />);
  await afterSettling();
  expect(document.activeElement).toBe(screen.getByRole("textbox"));
});

it("brings back nobody who left on purpose", async () => {
  const { rerender } = await renderUi(
    <Box>
      <button>Chốt</button>
    </Box>,
  );
  const button = screen.getByRole("button");
  button.focus();
  await act(async () => button.blur());
  await act(async () =>
    rerender(
      <Box>
        <h2>Đã chốt</h2>
      </Box>,
    ),
  );
  await afterSettling();
  expect(document.activeElement).toBe(document.body);
});
