import { Column, Entity, PrimaryColumn } from "typeorm";

/** A public page as it was rendered when the year was published. */
@Entity({ name: "release_page" })
export class ReleasePageEntity {
  @PrimaryColumn({ type: "uuid", name: "release_id" })
  releaseId!: string;

  /** The whole public path, in lower case. */
  @PrimaryColumn({ type: "text" })
  path!: string;

  @Column({ type: "text" })
  html!: string;

  /** The Base64 SHA-256 of the page's one style element, as its content security policy names it. */
  @Column({ type: "text", name: "style_hash" })
  styleHash!: string;

  /** SHA-256 of the HTML in hex. */
  @Column({ type: "text" })
  digest!: string;
}
