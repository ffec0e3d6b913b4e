import { useId, type ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import styles from "./FormSection.module.css";

export type FormSectionProps = RootProps<
  "fieldset",
  {
    readonly legend: string;
    readonly description?: ReactNode;
    readonly children: ReactNode;
  }
>;

export function FormSection({ legend, description, children, className, ...rest }: FormSectionProps) {
  const descriptionId = useId();
  return (
    <fieldset
      className={classes(styles["section"], className)}
      aria-describedby={description ? descriptionId : undefined}
      {...rest}
    >
      <legend className={styles["legend"]}>{legend}</legend>
      {description && (
        <div id={descriptionId} className={styles["description"]}>
          {description}
        </div>
      )}
      <div className={styles["fields"]}>{children}</div>
    </fieldset>
  );
}
