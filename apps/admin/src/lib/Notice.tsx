import { Alert, type AlertProps } from "@mantine/core";
import { takeFocus } from "@sipas/ui";
import { useEffect, useRef } from "react";

export interface NoticeProps extends Omit<AlertProps, "role" | "ref"> {
  /** Told at once, or when there is a pause. */
  readonly role: "alert" | "status";
}

/** What came of something one did: it takes the cursor as soon as it is there. */
export function Notice(props: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) takeFocus(box.current);
  }, []);
  return <Alert ref={box} {...props} />;
}
